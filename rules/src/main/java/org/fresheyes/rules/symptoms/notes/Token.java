package org.fresheyes.rules.symptoms.notes;

/**
 * A word, a number or a mark of a note.
 *
 * @param text       in lower case, without accents and apostrophes; a mark as it is written
 * @param key        what phrases are compared by: a word without its plural "s"
 * @param possessive written with 's
 * @param start      index of its first character in the note
 * @param end        index after its last character
 */
record Token(Kind kind, String text, String key, boolean possessive, int start, int end) {

    enum Kind {
        WORD,
        NUMBER,
        SLASH,
        COLON,
        /** A comma, a bracket or a dash between words. */
        COMMA,
        DASH,
        /** "++": a lot of what stands before it. */
        PLUSES,
        /** A question mark before a word: "?asthma". */
        QUERY,
        /** A question mark after a word. */
        ASK,
        STOP,
        NEW_LINE
    }

    static Token word(String text, boolean possessive, int start, int end) {
        return new Token(Kind.WORD, text, singular(text), possessive, start, end);
    }

    static Token mark(Kind kind, String text, int start, int end) {
        return new Token(kind, text, text, false, start, end);
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    /** Whether a phrase may hold it. */
    boolean isSpoken() {
        return kind == Kind.WORD || kind == Kind.NUMBER || kind == Kind.SLASH;
    }

    /** "rashes" → "rash", "lumps" → "lump", "allergies" → "allergy"; "this", "loss" and "bruit" stay. */
    private static String singular(String word) {
        int length = word.length();
        if (length < 4 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
            return word;
        }
        if (word.endsWith("ies") && length > 4) {
            return word.substring(0, length - 3) + "y";
        }
        return word.substring(0, length - (word.endsWith("shes") ? 2 : 1));
    }
}
