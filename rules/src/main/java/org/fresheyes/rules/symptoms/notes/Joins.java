package org.fresheyes.rules.symptoms.notes;

import java.util.Set;

/** The words that join two of a kind. */
final class Joins {

    private static final Set<String> WORDS = Set.of("and", "or", "nor");

    private Joins() {}

    static boolean isJoin(Token token) {
        return token.is(Token.Kind.SLASH) || (token.is(Token.Kind.WORD) && WORDS.contains(token.text()));
    }
}
