package org.fresheyes.server.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The health record of the fixtures, as if it were of somebody in the story. */
final class SampleRecord {

    private static final Path FIXTURE = Path.of("src/test/resources/records/stu3-record.json");
    private static final String ITS_NHS_NUMBER = "999 123 4004";

    private SampleRecord() {}

    /** With this NHS number. The name in it stays another, so that somebody has to look. */
    static String of(String nhsNumber) {
        try {
            return Files.readString(FIXTURE).replace(ITS_NHS_NUMBER, nhsNumber);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
