package org.fresheyes.rules.earlywarning;

/**
 * What the guidance asks for at a score.
 *
 * @param rank       the higher, the more urgent
 * @param term       the guidance's own word for it: "medium"
 * @param monitoring how often to observe at least
 * @param action     who does what
 */
public record Response(int rank, String term, String monitoring, String action) implements Comparable<Response> {

    @Override
    public int compareTo(Response other) {
        return Integer.compare(rank, other.rank);
    }
}
