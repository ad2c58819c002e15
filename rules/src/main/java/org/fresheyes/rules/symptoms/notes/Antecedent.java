package org.fresheyes.rules.symptoms.notes;

import java.util.List;
import java.util.Optional;

/** What a clause that names nothing speaks of: "slurred speech for 10 mins, resolved", "Cough 2/52. Not settling." */
final class Antecedent {

    /** Most clauses to look back. */
    private static final int NEAR = 4;

    private final Sentence sentence;
    private final Optional<Sentence> before;

    Antecedent(Sentence sentence, Optional<Sentence> before) {
        this.sentence = sentence;
        this.before = before;
    }

    /**
     * The mentions that the words at this place of a clause speak of; empty when the clause names something itself.
     *
     * @param clause index of the clause in its sentence
     * @param at     index of the words in the clause
     */
    List<Mention> of(int clause, int at) {
        Clause within = sentence.clauses().get(clause);
        if (within.namesSomething()) {
            return List.of();
        }
        for (int back = clause - 1; back >= Math.max(0, clause - NEAR); back--) {
            List<Mention> group = sentence.clauses().get(back).lastGroup();
            if (group.stream().anyMatch(mention -> !mention.is(Effect.NEGATED))) {
                return group;
            }
        }
        if (clause == 0
                && sentence.clauses().size() > 1
                && sentence.clauses().get(1).namesSomething()) {
            return sentence.clauses().get(1).firstGroup();
        }
        return speaksOnItsOwn(within, at) ? List.of() : inSentenceBefore();
    }

    /** "Weight the same": other words before these are what they speak of. */
    private static boolean speaksOnItsOwn(Clause within, int at) {
        return within.items().subList(0, at).stream().anyMatch(Item.Plain.class::isInstance);
    }

    private List<Mention> inSentenceBefore() {
        boolean namesNothing = sentence.clauses().stream().limit(NEAR).noneMatch(Clause::namesSomething);
        return namesNothing ? before.map(Sentence::lastGroup).orElse(List.of()) : List.of();
    }
}
