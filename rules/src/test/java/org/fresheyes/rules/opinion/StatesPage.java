package org.fresheyes.rules.opinion;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fresheyes.rules.opinion.scenario.Play;
import org.fresheyes.rules.opinion.scenario.Scenarios;

/** The table of stages and steps as a page for people: a diagram, the rows, the clocks. */
final class StatesPage {

    private StatesPage() {}

    static String printed() {
        return """
                # A second opinion, stage by stage

                Printed from the table in `rules` (`Lifecycle.TABLE`) by `StatesPageTest`; do not edit. What each stage means is
                said in `Stage`, what has to be true before a step in `Condition`, and how the unclear points were read in
                [clarifications](clarifications.md).

                ## The way of a case

                Steps that can happen at any time, and those that leave the case where it is, are in the table only.

                ```mermaid
                stateDiagram-v2
                    [*] --> ASKED : Asked
                %s
                ```

                ## Who can do what, and where it leads

                | in | step | by | leads to |
                |---|---|---|---|
                %s

                ## Clocks

                The suggested limits; every organisation sets its own. There is no national timetable for a second opinion.

                | stage | clock | runs out |
                |---|---|---|
                %s
                """
                .formatted(
                        diagram().collect(Collectors.joining("\n")),
                        rows().collect(Collectors.joining("\n")),
                        clocks().collect(Collectors.joining("\n")));
    }

    private static Stream<String> diagram() {
        return Arrays.stream(Stage.values())
                .flatMap(from ->
                        Arrays.stream(Stage.values()).map(to -> edge(from, to)).filter(edge -> !edge.isEmpty()));
    }

    /** One arrow for all steps between two stages; empty when there is none. */
    private static String edge(Stage from, Stage to) {
        String steps = Lifecycle.TABLE.rows().stream()
                .filter(row -> row.in().contains(from) && row.to().contains(to))
                .filter(row -> !row.in().containsAll(Stage.OPEN))
                .map(row -> row.step().getSimpleName())
                .collect(Collectors.joining(", "));
        return steps.isEmpty() ? "" : "    %s --> %s : %s".formatted(from, to, steps);
    }

    private static Stream<String> rows() {
        return Lifecycle.TABLE.rows().stream().map(row -> "| %s | %s | %s | %s |"
                .formatted(
                        stages(row.in()),
                        row.step().getSimpleName(),
                        names(row.by()).toLowerCase(Locale.ROOT).replace('_', ' '),
                        row.to().isEmpty() ? "stays" : names(row.to())));
    }

    private static String stages(Set<Stage> in) {
        if (!in.containsAll(Stage.OPEN)) {
            return names(in);
        }
        Set<Stage> more = new TreeSet<>(in);
        more.removeAll(Stage.OPEN);
        return more.isEmpty() ? "every open stage" : "every open stage, " + names(more);
    }

    private static String names(Set<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).collect(Collectors.joining(", "));
    }

    /** Found by playing the catalogue and looking at what runs on the way. */
    private static Stream<String> clocks() {
        Map<Stage, Set<String>> found = new EnumMap<>(Stage.class);
        Scenarios.all().stream().map(Play::of).forEach(c -> RunningClocks.of(c, Clocks.DEFAULT)
                .forEach((clock, due) -> found.computeIfAbsent(c.stage(), stage -> new TreeSet<>())
                        .add("%s | %s".formatted(clock, words(due)))));
        return found.entrySet().stream().flatMap(stage -> stage.getValue().stream()
                .map(clock -> "| %s | %s |".formatted(stage.getKey(), clock)));
    }

    private static String words(Due due) {
        return switch (due) {
            case Due.WorkingDays after -> "after %d working days".formatted(after.days());
            case Due.Days after -> "after %d days".formatted(after.days());
            case Due.At at -> "at the appointment";
        };
    }
}
