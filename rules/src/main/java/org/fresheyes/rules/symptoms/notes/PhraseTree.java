package org.fresheyes.rules.symptoms.notes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Phrases and what they mean, as a tree of their words. Looking a phrase up costs its own length, whatever the tree
 * holds. "*" in a phrase stands for a number; "=" before a phrase asks for exactly its words; otherwise a plural "s" makes no difference.
 *
 * @param <T> what a phrase means
 */
final class PhraseTree<T> {

    /** Most words that may stand inside a phrase and change nothing. */
    private static final int MOST_SKIPPED = 3;

    /** Stands for any number in a phrase: "lost * kg". */
    private static final String ANY_NUMBER = "*";

    private final Map<String, PhraseTree<T>> next = new HashMap<>();
    private final List<Meant<T>> meant = new ArrayList<>();
    private final List<T> meanings = new ArrayList<>();
    private final List<Meant<T>> exact = new ArrayList<>();

    /** A phrase found in a text: its tokens from first to last, those skipped left out, and what it means. */
    record Hit<T>(List<Integer> tokens, List<T> meanings) {

        int from() {
            return tokens.get(0);
        }

        /** Index after its last token. */
        int to() {
            return tokens.get(tokens.size() - 1) + 1;
        }
    }

    private record Meant<T>(T meaning, String exactly) {}

    /** A way down the tree: the tokens taken, and how many were skipped since the last of them. */
    private record Path<T>(PhraseTree<T> node, List<Integer> taken, int skipped) {

        Path<T> taking(PhraseTree<T> child, int at) {
            List<Integer> more = new ArrayList<>(taken);
            more.add(at);
            return new Path<>(child, more, 0);
        }
    }

    /** Adds a phrase; nothing when it has no words. */
    void add(String phrase, T meaning) {
        List<Token> words =
                Splitting.of(phrase, Set.of()).stream().filter(Token::isSpoken).toList();
        if (words.isEmpty()) {
            return;
        }
        PhraseTree<T> node = this;
        for (Token word : words) {
            node = node.next.computeIfAbsent(word.key(), key -> new PhraseTree<>());
        }
        Meant<T> added = new Meant<>(meaning, phrase.startsWith("=") ? written(words) : "");
        if (!node.meant.contains(added)) {
            node.meant.add(added);
            node.meanings.add(meaning);
            if (!added.exactly().isEmpty()) {
                node.exact.add(added);
            }
        }
    }

    /** What these words mean together, if anything. */
    Optional<List<T>> exactly(List<Token> words) {
        PhraseTree<T> node = this;
        for (Token word : words) {
            PhraseTree<T> child = node.next.get(word.key());
            if (child == null) {
                return Optional.empty();
            }
            node = child;
        }
        List<T> meanings = node.meanings(() -> words);
        return meanings.isEmpty() ? Optional.empty() : Optional.of(meanings);
    }

    /** The longest phrase that begins at this token, with words of {@code skip} allowed inside it. */
    Optional<Hit<T>> longest(List<Token> text, int from, Set<String> skip) {
        if (from >= text.size() || !next.containsKey(text.get(from).key())) {
            return Optional.empty();
        }
        return skip.isEmpty() ? straight(text, from) : alongPaths(text, from, skip);
    }

    private Optional<Hit<T>> alongPaths(List<Token> text, int from, Set<String> skip) {
        Optional<Hit<T>> best = Optional.empty();
        List<Path<T>> paths = List.of(new Path<>(this, List.of(), 0));
        for (int at = from; at < text.size() && text.get(at).isSpoken() && !paths.isEmpty(); at++) {
            paths = step(paths, text.get(at), at, skip);
            for (Path<T> path : paths) {
                List<T> meanings = path.skipped() == 0
                        ? path.node()
                                .meanings(() ->
                                        path.taken().stream().map(text::get).toList())
                        : List.of();
                if (!meanings.isEmpty()) {
                    best = Optional.of(new Hit<>(List.copyOf(path.taken()), meanings));
                }
            }
        }
        return best;
    }

    /** Without words to skip there is one way down: much the most often asked, so worth its own lines. */
    private Optional<Hit<T>> straight(List<Token> text, int from) {
        PhraseTree<T> node = this;
        List<T> best = List.of();
        int end = from;
        for (int at = from; at < text.size() && text.get(at).isSpoken(); at++) {
            PhraseTree<T> child = node.next.get(text.get(at).key());
            if (child == null) {
                break;
            }
            node = child;
            int to = at + 1;
            List<T> meanings = node.meanings(() -> text.subList(from, to));
            if (!meanings.isEmpty()) {
                best = meanings;
                end = to;
            }
        }
        return best.isEmpty()
                ? Optional.empty()
                : Optional.of(new Hit<>(IntStream.range(from, end).boxed().toList(), best));
    }

    /** Every way goes on with this word as part of the phrase or, where it changes nothing, past it. */
    private static <T> List<Path<T>> step(List<Path<T>> paths, Token token, int at, Set<String> skip) {
        boolean canSkip = skip.contains(token.text());
        List<Path<T>> on = new ArrayList<>();
        for (Path<T> path : paths) {
            PhraseTree<T> child = path.node().next.get(token.key());
            if (child != null) {
                on.add(path.taking(child, at));
            }
            PhraseTree<T> number =
                    token.is(Token.Kind.NUMBER) ? path.node().next.get(ANY_NUMBER) : null;
            if (number != null) {
                on.add(path.taking(number, at));
            }
            if (canSkip && !path.taken().isEmpty() && path.skipped() < MOST_SKIPPED) {
                on.add(new Path<>(path.node(), path.taken(), path.skipped() + 1));
            }
        }
        return on;
    }

    /** What a phrase that ends here means. Its words are asked for only where a meaning asks for exactly its own. */
    private List<T> meanings(Supplier<List<Token>> words) {
        if (exact.isEmpty()) {
            return Collections.unmodifiableList(meanings);
        }
        String written = written(words.get());
        return meant.stream()
                .filter(each -> each.exactly().isEmpty() || each.exactly().equals(written))
                .map(Meant::meaning)
                .toList();
    }

    private static String written(List<Token> words) {
        return String.join(" ", words.stream().map(Token::text).toList());
    }
}
