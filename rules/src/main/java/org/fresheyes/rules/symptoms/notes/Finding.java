package org.fresheyes.rules.symptoms.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fresheyes.rules.symptoms.GroupId;
import org.fresheyes.rules.symptoms.LabelId;
import org.fresheyes.rules.symptoms.notes.Mention.Named;

/** What a symptom set names in the tokens of a note: leftmost first, the longest name first. */
final class Finding {

    private static final Map<CueKind, Effect> WITHIN = Map.of(
            CueKind.NEW_WITHIN, Effect.NEW,
            CueKind.PERSISTING_WITHIN, Effect.PERSISTING,
            CueKind.WORSE_WITHIN, Effect.WORSE);

    private final List<Token> tokens;
    private final PhraseTree<Named> names;
    private final PhraseTree<CueKind> cues;
    private final Set<String> skip;
    private final NavigableMap<Integer, Mention> found = new TreeMap<>();

    private Finding(List<Token> tokens, PhraseTree<Named> names, PhraseTree<CueKind> cues, Set<String> skip) {
        this.tokens = tokens;
        this.names = names;
        this.cues = cues;
        this.skip = skip;
    }

    /** The mentions by their first token. */
    static SortedMap<Integer, Mention> in(
            List<Token> tokens, PhraseTree<Named> names, PhraseTree<CueKind> cues, Set<String> skip) {
        Finding finding = new Finding(tokens, names, cues, skip);
        int at = 0;
        while (at < tokens.size()) {
            at = finding.take(at);
        }
        return finding.found;
    }

    private int take(int at) {
        Optional<PhraseTree.Hit<Named>> hit = names.longest(tokens, at, skip);
        if (hit.isEmpty() || leavesOutNo(hit.get())) {
            return at + 1;
        }
        if (hit.get().meanings().contains(Named.NOTHING)) {
            return hit.get().to();
        }
        within(add(hit.get().tokens(), hit.get().meanings()));
        if (hit.get().tokens().size() > 1) {
            earlierHalf(hit.get());
            return laterHalf(hit.get());
        }
        return hit.get().to();
    }

    private Mention add(List<Integer> at, List<Named> meanings) {
        Mention mention = new Mention(at, together(meanings));
        found.put(mention.from(), mention);
        return mention;
    }

    /** "New mole", "lump getting bigger": how it goes can be part of the name. */
    private void within(Mention mention) {
        for (int at = mention.from(); at < mention.to(); at++) {
            int from = at;
            cues.longest(tokens.subList(0, mention.to()), at, Set.of())
                    .ifPresent(hit -> WITHIN.forEach((kind, effect) -> {
                        if (hit.meanings().contains(kind)) {
                            mention.add(effect, from, hit.to());
                        }
                    }));
        }
    }

    /** "No appetite loss" is no "no appetite": a name that begins with "no" gives way to a longer one after the no. */
    private boolean leavesOutNo(PhraseTree.Hit<Named> hit) {
        if (hit.tokens().size() < 2
                || cues.exactly(List.of(tokens.get(hit.from())))
                        .filter(kinds -> kinds.contains(CueKind.NO))
                        .isEmpty()) {
            return false;
        }
        return names.longest(tokens, hit.from() + 1, skip)
                .filter(next -> next.to() > hit.to())
                .isPresent();
    }

    /** "Chest or abdo pain": the word before the "or" shares the last word of the name. */
    private void earlierHalf(PhraseTree.Hit<Named> hit) {
        int word = hit.from() - 2;
        if (word < 0 || !isJoin(hit.from() - 1) || !tokens.get(word).is(Token.Kind.WORD) || isTaken(word)) {
            return;
        }
        names.exactly(List.of(tokens.get(word), tokens.get(hit.to() - 1)))
                .ifPresent(meanings -> add(List.of(word), meanings));
    }

    /** "Pain in chest and abdomen": the word after the "and" shares the first words of the name. */
    private int laterHalf(PhraseTree.Hit<Named> hit) {
        int word = hit.to() + 1;
        if (word >= tokens.size() || !isJoin(hit.to()) || !tokens.get(word).is(Token.Kind.WORD)) {
            return hit.to();
        }
        List<Token> both = new ArrayList<>();
        hit.tokens().subList(0, hit.tokens().size() - 1).forEach(at -> both.add(tokens.get(at)));
        both.add(tokens.get(word));
        Optional<List<Named>> meanings = names.exactly(both);
        boolean longer = names.longest(tokens, word, skip)
                .filter(next -> next.to() > word + 1)
                .isPresent();
        if (meanings.isEmpty() || longer) {
            return hit.to();
        }
        add(List.of(word), meanings.get());
        return word + 1;
    }

    private boolean isTaken(int token) {
        Map.Entry<Integer, Mention> before = found.floorEntry(token);
        return before != null && before.getValue().to() > token;
    }

    private boolean isJoin(int token) {
        return Joins.isJoin(tokens.get(token));
    }

    private static Named together(List<Named> meanings) {
        Set<GroupId> groups = new TreeSet<>();
        Set<LabelId> labels = new TreeSet<>();
        meanings.forEach(each -> {
            groups.addAll(each.groups());
            labels.addAll(each.labels());
        });
        return new Named(groups, labels, meanings.stream().anyMatch(Named::absent));
    }
}
