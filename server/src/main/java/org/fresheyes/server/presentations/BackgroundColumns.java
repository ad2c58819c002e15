package org.fresheyes.server.presentations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fresheyes.intake.csv.Column;
import org.fresheyes.intake.csv.CsvFile;
import org.fresheyes.intake.csv.CsvLayout;
import org.fresheyes.intake.csv.Row;
import org.fresheyes.rules.files.Problem;
import org.fresheyes.server.presentations.burden.Background;
import org.fresheyes.server.presentations.burden.Ethnicity;
import org.fresheyes.server.presentations.burden.Sex;

/** Who people are, by the columns of a file that say so; all of these may be missing. */
final class BackgroundColumns {

    private static final Pattern DECILE = Pattern.compile("(?i)(?:decile )?(10|[1-9])");

    private final CsvFile file;
    private final CsvLayout layout;
    private final LocalDate today;

    BackgroundColumns(CsvFile file, CsvLayout layout, LocalDate today) {
        this.file = file;
        this.layout = layout;
        this.today = today;
    }

    /** What cannot be read, by line. Words for sex and ethnicity can all be read: unknown ones are a row of their own. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (Row row : file.rows()) {
            String born = cell(row, Column.BORN);
            if (!born.isEmpty() && born(row).isEmpty()) {
                problems.add(new Problem(
                        row.line(),
                        Column.BORN.written(),
                        born,
                        "not a day of birth as other days are written",
                        "Maybe it is an age, or a day to come."));
            }
            String decile = cell(row, Column.DEPRIVATION);
            if (!decile.isEmpty() && decile(row).isEmpty()) {
                problems.add(new Problem(
                        row.line(),
                        Column.DEPRIVATION.written(),
                        decile,
                        "not a decile from 1 to 10",
                        "Maybe it is a rank or a score."));
            }
        }
        return problems;
    }

    /** Of everybody whom a line names, by the practice's own number; of several lines, the last that says something. */
    Map<String, Background> people() {
        Map<String, Background> people = new LinkedHashMap<>();
        for (Row row : file.rows()) {
            Background told = new Background(
                    born(row),
                    Sex.read(cell(row, Column.SEX)),
                    Ethnicity.read(cell(row, Column.ETHNICITY)),
                    decile(row));
            if (!told.equals(Background.NOTHING)) {
                people.merge(cell(row, Column.PERSON), told, (earlier, later) -> later.or(earlier));
            }
        }
        return people;
    }

    private Optional<LocalDate> born(Row row) {
        return layout.days()
                .read(cell(row, Column.BORN))
                .flatMap(when -> when.day())
                .filter(day -> !day.isAfter(today));
    }

    private Optional<Integer> decile(Row row) {
        Matcher tenth = DECILE.matcher(cell(row, Column.DEPRIVATION));
        return tenth.matches() ? Optional.of(Integer.valueOf(tenth.group(1))) : Optional.empty();
    }

    private String cell(Row row, Column column) {
        String header = layout.headers().getOrDefault(column, "");
        return header.isEmpty() ? "" : row.cell(file.column(header)).strip();
    }
}
