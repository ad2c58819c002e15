package org.fresheyes.server.records;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The published NHS examples, when this machine has them beside the project. */
final class SharedRecords {

    private SharedRecords() {}

    static List<Path> gpConnect() {
        return in("gpconnect-structured-stu3", ".json.gz");
    }

    /** The UK Core bundles that hold entries of a record. */
    static List<Path> ukCore() {
        return in("ukcore/examples", "-Example.xml").stream()
                .filter(path -> path.getFileName().toString().contains("-Bundle-"))
                .toList();
    }

    static byte[] bytes(String path) {
        Path file = folder().resolve(path);
        assumeTrue(Files.exists(file), () -> "Skipped: the shared NHS examples are not here: " + path);
        return bytes(file);
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> in(String folder, String ending) {
        Path path = folder().resolve(folder);
        assumeTrue(Files.isDirectory(path), () -> "Skipped: the shared NHS examples are not here: " + folder);
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Beside the project, whether the test runs in the project or in one module of it. */
    private static Path folder() {
        return Stream.of("../shared", "../../shared")
                .map(beside -> Path.of(beside, "data", "fhir-nhs"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(Path.of("../shared/data/fhir-nhs"));
    }
}
