package org.fresheyes.rules.presentations.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The catalogue in {@code histories.txt}: one history a line, in sections. */
public final class Scenarios {

    private static final String FILE = "/org/fresheyes/rules/presentations/histories.txt";
    private static final String SECTION = "# ---- ";

    private Scenarios() {}

    public static List<Scenario> all() {
        List<Scenario> scenarios = new ArrayList<>();
        String section = "";
        for (String line : lines()) {
            if (line.startsWith(SECTION)) {
                section = line.substring(SECTION.length());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                scenarios.add(Scenario.read(section, line));
            }
        }
        return List.copyOf(scenarios);
    }

    private static List<String> lines() {
        try (InputStream file = Objects.requireNonNull(Scenarios.class.getResourceAsStream(FILE), FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
