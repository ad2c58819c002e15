package org.fresheyes.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the long tests found, a line each; {@code ./fresheyes soak} puts the lines together. */
public final class SoakReport {

    private SoakReport() {}

    /** @param name a line of this name written before is gone */
    public static void line(String name, String line) {
        try {
            Files.writeString(
                    Files.createDirectories(Path.of("target", "soak")).resolve(name + ".txt"),
                    line + System.lineSeparator());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
