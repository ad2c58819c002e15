package org.fresheyes.rules.identity;

/**
 * What a person wrote, in their own words. Kept beside the event it belongs to, never inside it, so that it can
 * lawfully be corrected or erased while the history stays whole.
 */
public record Words(String text, boolean erased) {

    /** Longest text a person can write in one field, in characters. */
    public static final int LONGEST = 20_000;

    /** @throws IllegalArgumentException when there is more text than {@link #LONGEST}, or erased words still say something. */
    public Words {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "Words: %d characters, the most is %d. Maybe a document was pasted; add it to the records instead."
                            .formatted(text.length(), LONGEST));
        }
        if (erased && !text.isEmpty()) {
            throw new IllegalArgumentException("Words: erased, and yet there is text. Maybe the text was not removed.");
        }
    }

    /** Words as written; white space around them is dropped, and NUL characters, which no database keeps. */
    public static Words of(String text) {
        return new Words(text.replace("\0", "").strip(), false);
    }

    /** Words that were lawfully removed. */
    public static Words removed() {
        return new Words("", true);
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    /** True when nothing was ever written; false for words that were, and are removed. */
    public boolean isMissing() {
        return isBlank() && !erased;
    }

    @Override
    public String toString() {
        return erased ? "(removed)" : text;
    }
}
