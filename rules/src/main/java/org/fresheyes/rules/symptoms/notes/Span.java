package org.fresheyes.rules.symptoms.notes;

/**
 * A stretch of a note.
 *
 * @param start index of its first character
 * @param end   index after its last character
 */
public record Span(int start, int end) implements Comparable<Span> {

    /** @throws IllegalArgumentException when it ends before it starts. */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("Span from %d to %d: ends before it starts.".formatted(start, end));
        }
    }

    /** The words of it. */
    public String in(String note) {
        return note.substring(start, end);
    }

    @Override
    public int compareTo(Span other) {
        return start == other.start ? Integer.compare(end, other.end) : Integer.compare(start, other.start);
    }
}
