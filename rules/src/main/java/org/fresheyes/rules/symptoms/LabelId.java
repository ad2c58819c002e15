package org.fresheyes.rules.symptoms;

/** The id of a diagnosis label in a symptom set: {@code chest-infection}. */
public record LabelId(String value) implements Comparable<LabelId> {

    /** @throws IllegalArgumentException when the text is not lower-case words with hyphens between them. */
    public LabelId {
        Slug.check("Label", value);
    }

    @Override
    public int compareTo(LabelId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
