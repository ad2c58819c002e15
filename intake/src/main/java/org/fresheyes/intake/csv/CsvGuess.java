package org.fresheyes.intake.csv;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fresheyes.rules.symptoms.files.SnomedIds;

/**
 * The likeliest layout of a file, and how sure it is, for a person to confirm.
 *
 * @param daysRead  of the first rows, the share whose day can be read, 0 to 1
 * @param ambiguous whether day and month could as well stand the other way round
 * @param concepts  of the first rows with a code, the share that are SNOMED CT concepts, 0 to 1
 */
public record CsvGuess(CsvLayout layout, double daysRead, boolean ambiguous, double concepts) {

    private static final int FIRST_ROWS = 200;
    private static final double MOST = 0.6;

    public static CsvGuess of(CsvFile file) {
        List<Row> rows = file.rows().stream().limit(FIRST_ROWS).toList();
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            column.names().stream()
                    .mapToInt(file::column)
                    .filter(at -> at >= 0 && !columns.containsValue(at))
                    .findFirst()
                    .ifPresent(at -> columns.put(column, at));
        }
        byContents(file, rows, columns, Column.DAY, CsvGuess::isADay);
        byContents(file, rows, columns, Column.CODE, SnomedIds::isConcept);
        Integer number = columns.get(Column.NHS_NUMBER);
        if (number != null) {
            columns.putIfAbsent(Column.PERSON, number);
        }
        int day = columns.getOrDefault(Column.DAY, -1);
        DayFormat days = Stream.of(DayFormat.values())
                .max(Comparator.<DayFormat>comparingDouble(format -> read(rows, day, format))
                        .thenComparing(Comparator.<DayFormat>naturalOrder().reversed()))
                .orElse(DayFormat.YEAR_MONTH_DAY);
        Map<Column, String> headers = new EnumMap<>(Column.class);
        columns.forEach((column, at) -> headers.put(column, file.header().get(at)));
        return new CsvGuess(
                new CsvLayout(headers, days),
                read(rows, day, days),
                days == DayFormat.DAY_MONTH_YEAR && read(rows, day, DayFormat.MONTH_DAY_YEAR) == read(rows, day, days),
                share(rows, columns.getOrDefault(Column.CODE, -1), SnomedIds::isConcept));
    }

    private static void byContents(
            CsvFile file, List<Row> rows, Map<Column, Integer> columns, Column column, Predicate<String> fits) {
        if (columns.containsKey(column)) {
            return;
        }
        OptionalInt best = IntStream.range(0, file.header().size())
                .filter(at -> !columns.containsValue(at) && share(rows, at, fits) >= MOST)
                .findFirst();
        best.ifPresent(at -> columns.put(column, at));
    }

    private static boolean isADay(String written) {
        return Stream.of(DayFormat.values())
                .anyMatch(format -> format.read(written).isPresent());
    }

    private static double read(List<Row> rows, int column, DayFormat format) {
        return share(rows, column, written -> format.read(written).isPresent());
    }

    /** Of the cells that are not empty, the share that fits. */
    private static double share(List<Row> rows, int column, Predicate<String> fits) {
        List<String> cells = rows.stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isEmpty())
                .toList();
        return cells.isEmpty() ? 0 : (double) cells.stream().filter(fits).count() / cells.size();
    }
}
