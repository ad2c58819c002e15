package org.fresheyes.rules.opinion.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The catalogue: every line of {@code scenarios.txt} that is not empty and no comment. */
public final class Scenarios {

    private static final String FILE = "/org/fresheyes/rules/opinion/scenarios.txt";

    private Scenarios() {}

    public static List<Scenario> all() {
        return lines().stream().map(Scenario::read).toList();
    }

    private static List<String> lines() {
        try (InputStream file = Objects.requireNonNull(Scenarios.class.getResourceAsStream(FILE), FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
