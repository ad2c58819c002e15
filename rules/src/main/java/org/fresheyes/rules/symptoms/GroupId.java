package org.fresheyes.rules.symptoms;

/** The id of a symptom group in a symptom set: {@code coughing-blood}. */
public record GroupId(String value) implements Comparable<GroupId> {

    /** @throws IllegalArgumentException when the text is not lower-case words with hyphens between them. */
    public GroupId {
        Slug.check("Symptom group", value);
    }

    @Override
    public int compareTo(GroupId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
