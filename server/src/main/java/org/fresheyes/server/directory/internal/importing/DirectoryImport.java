package org.fresheyes.server.directory.internal.importing;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.fresheyes.server.directory.internal.importing.Rows.BadLines;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads all files of a folder, then stores all of them or none. */
@Component
final class DirectoryImport {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DirectoryImport(JdbcTemplate jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @return true when all was stored; false when nothing was, and {@code out} says why. */
    boolean run(Path folder, BadLines badLines, PrintStream out) throws IOException {
        Instant begin = clock.instant();
        Found found = Found.in(folder);
        if (found.files().isEmpty()) {
            out.printf("%s has none of the files that this import reads. Maybe they are one folder deeper.%n", folder);
            wanted(found).forEach(out::println);
            return false;
        }
        Problems problems = new Problems();
        List<Reading> readings = new ArrayList<>();
        out.printf("Reading %s%n", folder);
        for (Map.Entry<Shape, DataFile> entry : found.files().entrySet()) {
            Reading reading = Rows.read(entry.getValue(), entry.getKey(), problems, badLines);
            readings.add(reading);
            out.println(described(reading));
        }
        found.passedOver().forEach(line -> out.println("  " + line));
        if (found.others() > 0) {
            out.printf("  %,d other files are not of the directory.%n", found.others());
        }
        if (!problems.isEmpty()) {
            out.printf("%nNothing was imported. Problems: %,d%n", problems.count());
            problems.lines().forEach(line -> out.println("  " + line));
            out.println("To count these lines and go on without them, add --leave-out-bad-lines.");
            return false;
        }
        out.println("Storing");
        transaction.executeWithoutResult(status -> readings.forEach(new Store(jdbc, clock)::keep));
        new Gaps(jdbc).lines().forEach(line -> out.println("  " + line));
        wanted(found).forEach(out::println);
        out.printf(
                "Imported in %.1f seconds%n",
                Duration.between(begin, clock.instant()).toMillis() / 1000.0);
        return true;
    }

    private static String described(Reading reading) {
        return "  %s: %s, %s%n      %s"
                .formatted(
                        reading.file().name(),
                        reading.shape().sourceName(),
                        reading.dated().map(MONTH::format).orElse("date not known"),
                        reading.tally().sum());
    }

    /** What was not there, and where it can be had. */
    static List<String> wanted(Found found) {
        boolean outcodes =
                found.files().containsKey(Shape.PLACES) || found.files().containsKey(Shape.OUTCODES);
        List<String> lines = Stream.of(Shape.values())
                .filter(shape -> !found.files().containsKey(shape))
                .filter(shape -> !(outcodes && (shape == Shape.PLACES || shape == Shape.OUTCODES)))
                .map(shape -> "  - " + shape.where())
                .toList();
        return lines.isEmpty()
                ? List.of()
                : Stream.concat(
                                Stream.of(
                                        "Not there (plain, .gz or .zip; known by their columns, not by their names):"),
                                lines.stream())
                        .toList();
    }
}
