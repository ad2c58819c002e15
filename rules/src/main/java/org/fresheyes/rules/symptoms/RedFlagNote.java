package org.fresheyes.rules.symptoms;

/**
 * What the guidance says about a red-flag group. Text to be read, never a gate: nobody's age is compared with it.
 *
 * @param verb   the guidance's own: "refer", "offer", "consider"
 * @param age    the age it is written for, as text: "40 and over"; empty when there is none
 * @param text   the criterion and the action in our words
 * @param source guidance and section: "NG12 1.1.2"
 */
public record RedFlagNote(String verb, String age, String text, String source) {

    /** @throws IllegalArgumentException when verb, text or source is blank. */
    public RedFlagNote {
        if (verb.isBlank() || text.isBlank() || source.isBlank()) {
            throw new IllegalArgumentException(
                    "Red-flag note '%s': verb '%s', source '%s': one of them is blank.".formatted(text, verb, source));
        }
    }
}
