package org.fresheyes.server.directory.internal.importing;

import java.util.ArrayList;
import java.util.List;

/** All that is wrong with the files of one import, gathered before anything is said. */
final class Problems {

    /** A file in which everything is wrong need not be listed line by line. */
    static final int MOST_LISTED = 50;

    private final List<String> listed = new ArrayList<>();
    private int count;

    void add(String file, long line, String field, String message) {
        add("%s, line %d, %s: %s".formatted(file, line, field, message));
    }

    void add(String problem) {
        count++;
        if (listed.size() < MOST_LISTED) {
            listed.add(problem);
        }
    }

    boolean isEmpty() {
        return count == 0;
    }

    int count() {
        return count;
    }

    /** The first {@link #MOST_LISTED}, and how many more there are. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(listed);
        if (count > listed.size()) {
            lines.add("… and %d more.".formatted(count - listed.size()));
        }
        return lines;
    }
}
