package org.fresheyes.intake.population;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Records that lie beside the project where it is worked on: not in it, and not everywhere. */
final class SharedRecords {

    private SharedRecords() {}

    /** A folder of them; a test that asks for one that is not there is skipped. */
    static Path folder(String name) {
        Path folder = beside(name);
        assumeTrue(Files.isDirectory(folder), () -> "Skipped: the shared data are not here: " + name);
        return folder;
    }

    static boolean areHere() {
        return Files.isDirectory(beside("synthea-fhir"));
    }

    private static Path beside(String name) {
        return Stream.of("../shared", "../../shared", "../../../shared")
                .map(shared -> Path.of(shared, "data", name))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(Path.of("../shared/data", name));
    }
}
