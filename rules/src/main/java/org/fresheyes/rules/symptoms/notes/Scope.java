package org.fresheyes.rules.symptoms.notes;

/**
 * How far forward a cue still speaks.
 *
 * @param from  first token of the cue
 * @param to    token after the cue
 * @param last  token after the cue or after the last symptom it reached
 * @param away  most tokens from there to the next symptom it reaches
 */
record Scope(Effect effect, Reach reach, int from, int to, int last, int away) {

    enum Reach {
        /** To the end of the clause, and on while clauses only name more. */
        LIST,
        /** To the end of the clause. */
        CLAUSE,
        /** To the end of the sentence. */
        SENTENCE
    }

    static Scope of(Effect effect, Reach reach, Item cue, int away) {
        return new Scope(effect, reach, cue.from(), cue.to(), cue.to(), away);
    }

    static Scope sentence(Effect effect, Item cue) {
        return of(effect, Reach.SENTENCE, cue, Integer.MAX_VALUE);
    }

    boolean reaches(Mention mention) {
        return mention.from() - last <= away;
    }

    Scope reached(Mention mention) {
        return new Scope(effect, reach, from, to, mention.to(), away);
    }
}
