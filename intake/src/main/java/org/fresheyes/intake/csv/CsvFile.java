package org.fresheyes.intake.csv;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.fresheyes.rules.files.Problem;
import org.fresheyes.rules.files.UnreadableFileException;

/**
 * A file of rows under a header.
 *
 * @param name   as the person who gave it calls it
 * @param header the names of the columns
 * @param rows   those below the header, without blank ones
 */
public record CsvFile(String name, List<String> header, List<Row> rows) {

    private static final int PREAMBLE = 20;

    public CsvFile {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /**
     * Reads the bytes of a file: its letters, its separator and its header are found out. Lines of a report's title above
     * the header are passed over.
     *
     * @throws UnreadableFileException when it has no header and no row, or its quotes do not close
     */
    public static CsvFile read(String name, byte[] bytes) {
        CsvText text = CsvText.of(CsvText.decoded(bytes));
        if (!text.problems().isEmpty()) {
            throw new UnreadableFileException(name, text.problems());
        }
        List<Row> rows = text.rows();
        int header = header(rows);
        if (header < 0) {
            throw new UnreadableFileException(
                    name,
                    List.of(new Problem(
                            0,
                            "file",
                            name,
                            "it has no header with two columns or more",
                            "Maybe it is not a CSV file.")));
        }
        return new CsvFile(name, rows.get(header).cells(), rows.subList(header + 1, rows.size()));
    }

    /** The index of the column of this name, whatever its case; -1 when there is none. */
    public int column(String named) {
        return IntStream.range(0, header.size())
                .filter(at -> plain(header.get(at)).equals(plain(named)))
                .findFirst()
                .orElse(-1);
    }

    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** The first row that is as wide as most rows are. */
    private static int header(List<Row> rows) {
        int widest =
                rows.stream().limit(PREAMBLE).mapToInt(CsvFile::width).max().orElse(0);
        return widest < 2
                ? -1
                : IntStream.range(0, rows.size())
                        .filter(at -> 2 * width(rows.get(at)) > widest)
                        .findFirst()
                        .orElse(-1);
    }

    private static int width(Row row) {
        return Math.toIntExact(
                row.cells().stream().filter(cell -> !cell.isEmpty()).count());
    }
}
