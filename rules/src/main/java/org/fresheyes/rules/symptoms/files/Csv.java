package org.fresheyes.rules.symptoms.files;

import java.util.ArrayList;
import java.util.List;

/** A line of values parted by commas; a value in double quotes may hold commas, and two quotes for one. */
final class Csv {

    private Csv() {}

    /** The values of a line, without space around them. */
    static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c == '"' && quoted && at + 1 < line.length() && line.charAt(at + 1) == '"') {
                cell.append('"');
                at++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else if (c != '\uFEFF') {
                cell.append(c);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }
}
