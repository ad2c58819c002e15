package org.fresheyes.server.records;

import java.util.Optional;

/**
 * One thing that is wrong with a file: what, where (line and column count from 1), the value found there, and a line
 * that starts with "Maybe".
 */
public record Fault(
        String what, Optional<Integer> line, Optional<Integer> column, Optional<String> value, String maybe) {

    private static final int LONGEST_VALUE = 120;

    public Fault {
        value = value.map(found -> found.length() > LONGEST_VALUE ? found.substring(0, LONGEST_VALUE) + "…" : found);
    }

    /** Something wrong with the file as a whole. */
    public static Fault ofFile(String what, String maybe) {
        return new Fault(what, Optional.empty(), Optional.empty(), Optional.empty(), maybe);
    }

    /** Something wrong at one place. */
    public static Fault at(int line, int column, String what, String maybe) {
        return new Fault(what, Optional.of(line), Optional.of(column), Optional.empty(), maybe);
    }

    /** The same fault with the value that was found. */
    public Fault found(String foundValue) {
        return new Fault(what, line, column, Optional.of(foundValue), maybe);
    }

    /** "Line 13, column 2: … Found: … Maybe …" */
    public String sentence() {
        StringBuilder text = new StringBuilder();
        line.ifPresent(number -> text.append("Line ").append(number));
        column.ifPresent(number -> text.append(", column ").append(number));
        if (!text.isEmpty()) {
            text.append(": ");
        }
        text.append(what);
        value.ifPresent(found -> text.append(" Found: ‘").append(found).append("’."));
        return text.append(' ').append(maybe).toString();
    }
}
