package org.fresheyes.intake.population;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fresheyes.intake.csv.Column;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for.
 *
 * @param in      files and folders
 * @param columns of CSV files, where they are not to be guessed: what a column holds, and its header
 */
record Arguments(List<Path> in, LocalDate asOf, Path out, Map<Column, String> columns) {

    private static final String USAGE =
            "./fresheyes prompts --in PATH… --as-of DATE --out FILE [--columns person=HEADER,…]";

    Arguments {
        in = List.copyOf(in);
        columns = Map.copyOf(columns);
    }

    /** @throws CannotRun with everything that is wrong */
    static Arguments of(List<String> words) {
        List<Path> in = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        Map<String, String> given = new TreeMap<>();
        String option = "";
        for (String word : words) {
            if (word.startsWith("--")) {
                int equals = word.indexOf('=');
                option = equals < 0 ? word : word.substring(0, equals);
                if (!List.of("--in", "--as-of", "--out", "--columns").contains(option)) {
                    problems.add("Option '%s': there is none of this name.".formatted(word));
                } else if (equals >= 0) {
                    take(option, word.substring(equals + 1), in, given, problems);
                }
            } else {
                take(option, word, in, given, problems);
            }
        }
        Optional<LocalDate> asOf = day(given.get("--as-of"), problems);
        Optional<Path> out = Optional.ofNullable(given.get("--out")).flatMap(written -> path(written, problems));
        if (out.isEmpty()) {
            problems.add("--out: no file is named.");
        }
        out.filter(Files::isDirectory)
                .ifPresent(folder ->
                        problems.add("--out '%s': a folder. Maybe add the name of a file.".formatted(folder)));
        out.map(Path::toAbsolutePath)
                .map(Path::getParent)
                .filter(folder -> !Files.isDirectory(folder))
                .ifPresent(folder ->
                        problems.add("--out: there is no folder '%s'. Maybe make it first.".formatted(folder)));
        if (in.isEmpty()) {
            problems.add("--in: no file or folder is named.");
        }
        in.stream()
                .filter(path -> !Files.isReadable(path))
                .forEach(path -> problems.add("--in '%s': cannot be read. Maybe it is elsewhere.".formatted(path)));
        Map<Column, String> columns = columns(given.getOrDefault("--columns", ""), problems);
        if (!problems.isEmpty()) {
            throw new CannotRun(String.join("\n", problems) + "\n" + USAGE);
        }
        return new Arguments(in, asOf.orElseThrow(), out.orElseThrow(), columns);
    }

    private static void take(
            String option, String word, List<Path> in, Map<String, String> given, List<String> problems) {
        if (option.equals("--in")) {
            path(word, problems).ifPresent(in::add);
        } else if (option.isEmpty() || given.putIfAbsent(option, word) != null) {
            problems.add("'%s': it is not clear what for. Maybe an option before it is missing.".formatted(word));
        }
    }

    private static Optional<Path> path(String written, List<String> problems) {
        try {
            return Optional.of(Path.of(written));
        } catch (InvalidPathException notAPath) {
            problems.add("'%s': not the name of a file.".formatted(written));
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(@Nullable String written, List<String> problems) {
        if (written == null) {
            problems.add("--as-of: no day is named.");
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException notADay) {
            problems.add("--as-of '%s': not a day. Maybe write it like 2026-11-22.".formatted(written));
            return Optional.empty();
        }
    }

    private static Map<Column, String> columns(String written, List<String> problems) {
        Map<Column, String> columns = new EnumMap<>(Column.class);
        for (String pair : written.split(",", -1)) {
            String[] sides = pair.split("=", 2);
            if (pair.isBlank()) {
                continue;
            }
            Optional<Column> column = Column.of(sides[0]);
            if (column.isEmpty() || sides.length < 2 || sides[1].isBlank()) {
                problems.add("--columns '%s': not what a column holds and its header. Maybe one of: %s."
                        .formatted(
                                pair.strip(),
                                Stream.of(Column.values()).map(Column::written).collect(Collectors.joining(", "))));
            } else {
                columns.put(column.get(), sides[1].strip());
            }
        }
        return columns;
    }
}
