package org.fresheyes.rules.presentations.scenario;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * One whole history in one line: number, what happens, what comes of it, what else is true.
 *
 * <p>{@code H014 | day 0 cough · day 14 cough · day 28 cough | review due, current, chest | same: cough 3}
 */
public record Scenario(
        String number, String section, String happens, Told told, String outcome, Map<String, String> facts) {

    /** @throws IllegalArgumentException when the line is not in the language. */
    static Scenario read(String section, String line) {
        String[] parts = Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
        if (parts.length != 4) {
            throw new IllegalArgumentException(
                    "History '%s': %d parts, not 4. Maybe a bar is missing.".formatted(line, parts.length));
        }
        return new Scenario(parts[0], section, parts[1], Told.read(parts[1]), parts[2], facts(parts[3]));
    }

    private static Map<String, String> facts(String text) {
        Map<String, String> facts = new TreeMap<>();
        Arrays.stream(text.split(";")).filter(fact -> !fact.isBlank()).forEach(fact -> {
            String[] keyAndValue = fact.split(":", 2);
            facts.put(keyAndValue[0].strip(), keyAndValue[1].strip());
        });
        return facts;
    }

    @Override
    public String toString() {
        return number + " " + happens;
    }
}
