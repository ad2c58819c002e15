package org.fresheyes.intake.population;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.fresheyes.intake.Knowledge;
import org.fresheyes.intake.RecordIntake;
import org.fresheyes.intake.csv.Column;
import org.fresheyes.intake.csv.CsvFile;
import org.fresheyes.intake.csv.CsvGuess;
import org.fresheyes.intake.csv.CsvIntake;
import org.fresheyes.intake.csv.CsvLayout;
import org.fresheyes.intake.json.JsonTree;
import org.fresheyes.intake.tally.PersonRecord;
import org.fresheyes.intake.tally.Tally;
import org.fresheyes.rules.files.Problem;
import org.fresheyes.rules.files.UnreadableFileException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** Everybody in the files. How a person's resources are spread over files, and in which order, makes no difference. */
final class Population {

    private static final int MOST_TOLD = 20;

    private final RecordIntake fhir;
    private final CsvIntake csv;
    private final Progress progress;
    private final PrintStream err;
    private final SortedMap<String, Integer> unreadable = new TreeMap<>();
    private long resources;
    private int told;

    Population(Knowledge knowledge, Progress progress, PrintStream err) {
        this.fhir = new RecordIntake(knowledge);
        this.csv = new CsvIntake(knowledge.mapping(), knowledge.set(), knowledge.notes());
        this.progress = progress;
        this.err = err;
    }

    /** @throws CannotRun when a file cannot be used at all */
    void read(Path file, Map<Column, String> columns) {
        try (InputStream in = open(file)) {
            if (SourceFiles.isCsv(file)) {
                table(file, in, columns);
            } else if (SourceFiles.isOfLines(file)) {
                lines(file, in);
            } else {
                values(file, in);
            }
        } catch (IOException broken) {
            throw new CannotRun("%s: cannot be read to its end: %s. Maybe it was not copied whole."
                    .formatted(file, broken.getMessage()));
        }
    }

    /** What was wrong is said of everybody: whose it was, nobody knows. */
    void finish() {
        unreadable.forEach((file, lines) ->
                fhir.notChecked(file, "%d line%s could not be read".formatted(lines, lines == 1 ? "" : "s")));
    }

    SortedSet<String> people() {
        SortedSet<String> people = new TreeSet<>(fhir.people());
        people.addAll(csv.people());
        return people;
    }

    PersonRecord person(String id) {
        return fhir.person(id).plus(csv.person(id));
    }

    /** What became of what belongs to no person. */
    Tally others() {
        return fhir.others();
    }

    /** How many lines could not be read, by file. */
    SortedMap<String, Integer> unreadable() {
        return unreadable;
    }

    private void lines(Path file, InputStream in) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (!line.isBlank()) {
                line(file, number, line);
            }
        }
    }

    private void line(Path file, int number, String line) {
        try (JsonParser parser = JsonTree.FACTORY.createParser(ObjectReadContext.empty(), line)) {
            take(parser, file, number);
        } catch (JacksonException broken) {
            problem(file, number, broken.getOriginalMessage());
        }
    }

    private void values(Path file, InputStream in) {
        try (JsonParser parser = JsonTree.FACTORY.createParser(ObjectReadContext.empty(), in)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.START_ARRAY) {
                    continue;
                }
                if (parser.currentToken() != JsonToken.END_ARRAY) {
                    take(parser, file, parser.currentLocation().getLineNr());
                }
            }
        } catch (JacksonException broken) {
            problem(file, broken.getLocation().getLineNr(), broken.getOriginalMessage());
        }
    }

    private void take(JsonParser parser, Path file, int line) {
        if (fhir.read(parser, file.getFileName().toString()).isResource()) {
            resources++;
            progress.tell("resources read", resources);
        } else {
            problem(file, line, "not a FHIR resource: it has no resourceType");
        }
    }

    private void table(Path file, InputStream in, Map<Column, String> columns) throws IOException {
        try {
            CsvFile table = CsvFile.read(file.getFileName().toString(), in.readAllBytes());
            CsvGuess guess = CsvGuess.of(table);
            Map<Column, String> headers = new EnumMap<>(Column.class);
            headers.putAll(guess.layout().headers());
            columns.forEach((column, header) -> {
                headers.values().remove(header);
                headers.put(column, header);
            });
            CsvLayout layout = new CsvLayout(headers, guess.layout().days());
            err.printf(
                    "  %s: %s; days as %s%s%n",
                    file.getFileName(),
                    headers.entrySet().stream()
                            .map(each -> "%s = %s".formatted(each.getKey().written(), each.getValue()))
                            .collect(Collectors.joining(", ")),
                    layout.days().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    guess.ambiguous() ? " (month and day could stand the other way round)" : "");
            List<Problem> problems = csv.read(table, layout);
            if (problems.stream().anyMatch(problem -> problem.line() == 0)) {
                throw new UnreadableFileException(file.toString(), problems);
            }
            problems.forEach(problem -> problem(file, problem.line(), problem.toString()));
        } catch (UnreadableFileException unusable) {
            throw new CannotRun(String.valueOf(unusable.getMessage()));
        }
    }

    private void problem(Path file, int line, String what) {
        unreadable.merge(file.getFileName().toString(), 1, Integer::sum);
        if (told < MOST_TOLD) {
            told++;
            err.printf("  %s line %d: not read. %s%n", file, line, what);
        }
    }

    private static InputStream open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        return SourceFiles.isGzip(file) ? new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16) : in;
    }
}
