package org.fresheyes.intake.csv;

import java.util.List;

/**
 * A row of a file.
 *
 * @param line  where it begins, counted from 1
 * @param cells without space around them
 */
public record Row(int line, List<String> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    /** The cell at an index; "" where the row ends before it. */
    public String cell(int index) {
        return index >= 0 && index < cells.size() ? cells.get(index) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
