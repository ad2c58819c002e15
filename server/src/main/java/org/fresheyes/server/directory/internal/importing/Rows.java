package org.fresheyes.server.directory.internal.importing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Goes through the lines of a file of one shape, and adds up what they say. */
abstract sealed class Rows permits OdsRows, SiteRows, OutcodeRows, WaitRows {

    final Tally tally = new Tally();

    /** Takes a line, and counts it as kept or left out; a line that throws is counted by the caller. */
    abstract void take(Line line) throws Unreadable;

    /** What all the lines say together. */
    abstract Facts facts();

    /** The month that the lines themselves tell, if they do. */
    Optional<YearMonth> dated() {
        return Optional.empty();
    }

    static Reading read(DataFile file, Shape shape, Problems problems, BadLines badLines) throws IOException {
        Seal seal = Seal.of(file);
        Rows rows =
                switch (shape) {
                    case TRUSTS, PRACTICES -> new OdsRows(shape);
                    case WAITS -> new WaitRows();
                    case SITES, PAEDIATRIC_SITES -> new SiteRows();
                    case PLACES -> new OutcodeRows("ZCTA5", "LAT", "LON");
                    case OUTCODES -> new OutcodeRows("postcode", "latitude", "longitude");
                };
        try (CsvReader<CsvRecord> records = file.records(shape.separator(), seal.charset())) {
            rows.takeAll(records, file, shape, problems, badLines);
        } catch (CsvParseException | UncheckedIOException e) {
            problems.add("%s: not separated values (%s). Maybe the download was cut short."
                    .formatted(file.name(), e.getMessage()));
        }
        Optional<YearMonth> dated =
                shape == Shape.WAITS ? rows.dated() : file.monthInName().or(rows::dated);
        return new Reading(file, shape, seal, dated, rows.tally, rows.facts());
    }

    private void takeAll(
            Iterable<CsvRecord> records, DataFile file, Shape shape, Problems problems, BadLines badLines) {
        List<String> columns = shape.hasHeaderLine() ? List.of() : OdsRows.COLUMNS;
        for (CsvRecord record : records) {
            if (columns.isEmpty()) {
                columns = DataFile.withoutByteOrderMark(record.getFields());
                continue;
            }
            try {
                take(new Line(columns, record));
            } catch (Unreadable e) {
                tally.leaveOut("that could not be read");
                if (badLines == BadLines.STOP) {
                    problems.add(file.name(), record.getStartingLineNumber(), e.field(), e.said());
                }
            }
        }
    }

    /** What to do about lines that cannot be read. */
    enum BadLines {
        /** Import nothing, and name them all. */
        STOP,
        /** Count them and go on. */
        LEAVE_OUT
    }
}
