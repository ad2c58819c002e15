package org.fresheyes.rules.symptoms.files;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Data that nobody on this project made, read where it lies; tests that need it skip visibly when it is absent. */
final class SharedLists {

    private SharedLists() {}

    /** The lines of a file of the shared data. */
    static List<String> lines(String folder, String file) {
        Path path = folder(folder).resolve(file);
        assumeTrue(Files.isRegularFile(path), () -> "Skipped: the shared data are not here: " + folder + "/" + file);
        try (BufferedReader reader = Files.newBufferedReader(path)) {
            return file.endsWith(".gz") ? unzipped(path) : reader.lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> unzipped(Path path) throws IOException {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(path)), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }

    /** Beside the project, whether the test runs in the project or in one module of it. */
    private static Path folder(String folder) {
        return Stream.of("../shared", "../../shared", "../../../shared")
                .map(beside -> Path.of(beside, "data", folder))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(Path.of("../shared/data", folder));
    }
}
