package org.fresheyes.rules.symptoms.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** A note as sentences of clauses of items, built in one pass over its tokens. */
final class Sentences {

    /** Most items of a clause. No clause that anybody wrote is longer, and looking around in one stays cheap. */
    private static final int LONGEST = 60;

    private final List<Token> tokens;
    private final PhraseTree<CueKind> cues;
    private final SortedMap<Integer, Mention> mentions;
    private final boolean[] taken;
    private final Amounts amounts;
    private final List<Sentence> done = new ArrayList<>();
    private final List<Clause> clauses = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private final List<Token.Kind> opening = new ArrayList<>();

    private Sentences(
            List<Token> tokens, PhraseTree<CueKind> cues, SortedMap<Integer, Mention> mentions, Set<String> units) {
        this.tokens = tokens;
        this.cues = cues;
        this.mentions = mentions;
        this.taken = new boolean[tokens.size()];
        this.amounts = new Amounts(tokens, units);
        mentions.values().forEach(mention -> mention.tokens().forEach(at -> taken[at] = true));
    }

    /** @param mentions of these tokens, by the first token of each */
    static List<Sentence> of(
            List<Token> tokens, SortedMap<Integer, Mention> mentions, PhraseTree<CueKind> cues, Set<String> units) {
        Sentences sentences = new Sentences(tokens, cues, mentions, units);
        int at = 0;
        while (at < tokens.size()) {
            at = sentences.take(at);
        }
        sentences.endSentence(false);
        return sentences.done;
    }

    private int take(int at) {
        if (items.size() >= LONGEST) {
            endClause();
        }
        Mention mention = mentions.get(at);
        if (mention != null) {
            items.add(new Item.Symptom(mention));
        }
        if (taken[at]) {
            return at + 1;
        }
        Optional<Item> amount = amounts.at(at).filter(item -> isFree(item.from(), item.to()));
        if (amount.isPresent()) {
            items.add(amount.get());
            return amount.get().to();
        }
        Token token = tokens.get(at);
        return token.isSpoken() ? spoken(at) : mark(token, at);
    }

    private int spoken(int at) {
        Optional<PhraseTree.Hit<CueKind>> cue = cues.longest(tokens, at, Set.of());
        if (cue.isPresent() && !isFree(at, cue.get().to())) {
            cue = cues.longest(tokens.subList(0, firstTaken(at)), at, Set.of());
        }
        if (cue.isPresent()) {
            items.add(new Item.Cue(cue.get().meanings(), at, cue.get().to()));
            return cue.get().to();
        }
        items.add(Joins.isJoin(tokens.get(at)) ? new Item.Join(at, at + 1) : new Item.Plain(at, at + 1));
        return at + 1;
    }

    private int mark(Token token, int at) {
        switch (token.kind()) {
            case COLON -> items.add(new Item.Colon(at, at + 1));
            case QUERY -> items.add(new Item.Query(at, at + 1));
            case COMMA, DASH -> {
                endClause();
                opening.add(token.kind());
            }
            case ASK -> endSentence(true);
            case STOP, NEW_LINE -> endSentence(false);
            case WORD, NUMBER, SLASH, PLUSES -> throw new IllegalStateException("Not a mark: " + token);
        }
        return at + 1;
    }

    private void endClause() {
        if (!items.isEmpty()) {
            boolean afterDash = !opening.isEmpty() && opening.get(opening.size() - 1) == Token.Kind.DASH;
            clauses.add(new Clause(Negations.turned(items), afterDash));
        }
        items.clear();
        opening.clear();
    }

    private void endSentence(boolean asks) {
        endClause();
        if (!clauses.isEmpty()) {
            done.add(new Sentence(clauses, asks));
            clauses.clear();
        }
    }

    private int firstTaken(int from) {
        int at = from;
        while (at < taken.length && !taken[at]) {
            at++;
        }
        return at;
    }

    private boolean isFree(int from, int to) {
        for (int at = from; at < to; at++) {
            if (taken[at]) {
                return false;
            }
        }
        return true;
    }
}
