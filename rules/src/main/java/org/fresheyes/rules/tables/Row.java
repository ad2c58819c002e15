package org.fresheyes.rules.tables;

import java.util.List;
import java.util.stream.Stream;

/**
 * One row of a section: its cells between the bars.
 *
 * @param line where it stands, counted from 1
 */
public record Row(int line, List<String> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    static Row of(int line, String text) {
        return new Row(line, Stream.of(text.split("\\|", -1)).map(String::strip).toList());
    }

    /** The cell of this column, counted from 0; empty when the row is shorter. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
