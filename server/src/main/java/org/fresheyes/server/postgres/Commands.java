package org.fresheyes.server.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.fresheyes.server.settings.CannotStart;

/** Runs a program to its end. */
final class Commands {

    private Commands() {}

    /**
     * How a program ended.
     *
     * @param said what it wrote to either stream
     */
    record Outcome(int code, String said) {
        boolean well() {
            return code == 0;
        }
    }

    /** Runs in the given folder with the given text as input. Variables that would speak to PostgreSQL are not passed on. */
    static Outcome run(List<String> command, Path folder, String input) {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        try {
            Process process = builder.start();
            try (var in = process.getOutputStream()) {
                in.write(input.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                // The program ended without reading its input: its own words say why, and are returned below.
            }
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), said.strip());
        } catch (IOException e) {
            return new Outcome(127, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while %s was running.".formatted(command.getFirst()), e);
        }
    }
}
