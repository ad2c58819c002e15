package org.fresheyes.rules.earlywarning.scenario;

import java.util.ArrayList;
import java.util.List;

/** The catalogue in {@code early-warning.txt}: one scenario a line, in sections. */
public final class Scenarios {

    private static final String FILE = "/org/fresheyes/rules/earlywarning/early-warning.txt";
    private static final String SECTION = "# ---- ";

    private Scenarios() {}

    public static List<Scenario> all() {
        List<Scenario> scenarios = new ArrayList<>();
        String section = "";
        for (String line : Lines.of(FILE)) {
            if (line.startsWith(SECTION)) {
                section = line.substring(SECTION.length());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                scenarios.add(Scenario.read(section, line));
            }
        }
        return List.copyOf(scenarios);
    }
}
