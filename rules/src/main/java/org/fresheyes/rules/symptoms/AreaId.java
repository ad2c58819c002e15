package org.fresheyes.rules.symptoms;

/** The id of an area of a symptom set: {@code chest}. */
public record AreaId(String value) implements Comparable<AreaId> {

    /** The area of weight loss, fatigue, fever and the like, which also count towards other areas. */
    public static final AreaId GENERAL = new AreaId("general");

    /** @throws IllegalArgumentException when the text is not lower-case words with hyphens between them. */
    public AreaId {
        Slug.check("Area", value);
    }

    public boolean isGeneral() {
        return equals(GENERAL);
    }

    @Override
    public int compareTo(AreaId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
