package org.fresheyes.rules.opinion.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fresheyes.rules.opinion.LocalPolicy;
import org.fresheyes.rules.opinion.Stage;
import org.fresheyes.rules.opinion.Step.Asked;

/**
 * One whole case in one line: number, what happens, the stage it ends in, what is true then.
 *
 * <p>{@code S014 | asked → declined → accepts the no | SETTLED | overdue: none}
 */
public record Scenario(
        String number,
        Asked asked,
        LocalPolicy policy,
        List<Move> moves,
        Stage end,
        Map<String, String> facts,
        String line) {

    /** Several moves that usually come together. */
    private static final Map<String, String> SHORTHAND = Map.of(
            "made ready", "first opinion recorded → delay answered → waiting time decided → pack ready",
            "referred", "agreed: another hospital → chosen → made ready → sent",
            "reviewed", "accepted → booked → seen",
            "both have read", "asker has read → first team has read");

    /** @throws IllegalArgumentException when the line is not in the language. */
    static Scenario read(String line) {
        String[] parts = line.split("\\|", -1);
        if (parts.length != 4) {
            throw new IllegalArgumentException(
                    "Scenario '%s': %d parts, not 4. Maybe a bar is missing.".formatted(line, parts.length));
        }
        List<String> told =
                Arrays.stream(parts[1].split("→")).map(String::strip).toList();
        if (!told.getFirst().startsWith("asked")) {
            throw new IllegalArgumentException("Scenario '%s': does not begin with 'asked'.".formatted(line));
        }
        String detail = told.getFirst().substring("asked".length()).replaceFirst("^: ", "");
        return new Scenario(
                parts[0].strip(),
                Contents.asked(detail),
                Contents.policy(detail),
                told.stream().skip(1).flatMap(Scenario::expand).map(Move::read).toList(),
                Stage.valueOf(parts[2].strip()),
                facts(parts[3]),
                line);
    }

    private static Stream<String> expand(String move) {
        String shorthand = SHORTHAND.get(move);
        return shorthand == null
                ? Stream.of(move)
                : Arrays.stream(shorthand.split(" → ")).flatMap(Scenario::expand);
    }

    private static Map<String, String> facts(String text) {
        Map<String, String> facts = new TreeMap<>();
        for (String fact : text.split(";", -1)) {
            String[] keyAndValue = fact.split(":", 2);
            if (keyAndValue.length != 2) {
                throw new IllegalArgumentException("Fact '%s': no colon. Maybe 'overdue: none'.".formatted(fact));
            }
            facts.put(keyAndValue[0].strip(), keyAndValue[1].strip());
        }
        return facts;
    }

    @Override
    public String toString() {
        return line;
    }
}
