package org.fresheyes.intake.population;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files in what was named; in folders those that a reader knows by their name. */
final class SourceFiles {

    private static final Pattern KNOWN = Pattern.compile(".*\\.(ndjson|jsonl|json|csv|tsv)(\\.gz)?");

    private SourceFiles() {}

    /** Each file once, by name. */
    static List<Path> in(Collection<Path> named) {
        Set<Path> files = new TreeSet<>();
        for (Path path : named) {
            if (Files.isDirectory(path)) {
                files.addAll(inFolder(path));
            } else {
                files.add(path.toAbsolutePath().normalize());
            }
        }
        if (files.isEmpty()) {
            throw new CannotRun(
                    "--in %s: no file in it ends in .ndjson, .json or .csv, nor with .gz after it.".formatted(named));
        }
        return List.copyOf(files);
    }

    static boolean isCsv(Path file) {
        String name = name(file);
        return name.endsWith(".csv") || name.endsWith(".tsv");
    }

    /** Whether each line is a value of its own. */
    static boolean isOfLines(Path file) {
        String name = name(file);
        return name.endsWith(".ndjson") || name.endsWith(".jsonl");
    }

    static boolean isGzip(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
    }

    private static String name(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".gz") ? name.substring(0, name.length() - ".gz".length()) : name;
    }

    private static List<Path> inFolder(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> KNOWN.matcher(file.toString().toLowerCase(Locale.ROOT))
                            .matches())
                    .map(file -> file.toAbsolutePath().normalize())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
