package org.fresheyes.server.directory.internal.importing;

import java.util.Map;
import java.util.TreeMap;

/** Where every row of a file went: rows read = rows kept + rows left out, by reason. */
final class Tally {

    private int read;
    private int kept;
    private final Map<String, Integer> leftOut = new TreeMap<>();

    void keep() {
        read++;
        kept++;
    }

    void leaveOut(String reason) {
        read++;
        leftOut.merge(reason, 1, Integer::sum);
    }

    int read() {
        return read;
    }

    int kept() {
        return kept;
    }

    /** Rows left out, by reason. */
    Map<String, Integer> leftOut() {
        return Map.copyOf(leftOut);
    }

    /** "15,971 rows read = 6,750 kept + 5,333 closed + …". */
    String sum() {
        StringBuilder sum = new StringBuilder("%,d rows read = %,d kept".formatted(read, kept));
        leftOut.forEach((reason, rows) -> sum.append(" + %,d %s".formatted(rows, reason)));
        return sum.toString();
    }
}
