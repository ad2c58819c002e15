package org.fresheyes.intake.population;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fresheyes.intake.json.JsonTree;
import org.fresheyes.intake.json.Node;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;

/** The page docs/burden.md: how often a practice would be prompted, and what that is assumed from. */
final class BurdenPage {

    /** Below this line stand numbers of records that are not everywhere. */
    static final String OTHERS = "## Lives and records that others made";

    private static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);
    private static final int PEOPLE = 2_000;
    private static final int SEED = 4201;
    private static final int PRACTICE = 10_000;

    private final Path folder;

    BurdenPage(Path folder) {
        this.folder = folder;
    }

    /** All of it; without the records of others where they are not here. */
    String printed() throws IOException {
        List<String> page = new ArrayList<>(List.of(
                "# How often Jess's Rule would prompt",
                "",
                "Printed by BurdenPageTest; do not edit. Alert fatigue decides whether this tool lives, so every run of",
                "`./fresheyes prompts` prints the same numbers for the records it was given.",
                "",
                "*Raised*: on the day of a contact there is a current prompt at \"review due\" or above, for an area that had none",
                "the day before. *Open*: such prompts on the day of the run. Settings are the product's own: 365 days, current",
                "for 42. Nothing is reviewed or put away in these lives, so open prompts are not answered.",
                "",
                "## Ordinary symptoms, made up",
                "",
                "%,d made-up people, two years each, seed %d. Nobody has anything serious by design: every prompt is burden, or a"
                        .formatted(PEOPLE, SEED),
                "patient who came three times and was rightly looked at again; these lives cannot tell which. The numbers",
                "follow from the assumptions below, not from any practice's records. A practice should run the command on its own.",
                "",
                "| assumed | raised per 1,000 people per week | in a practice of 10,000, a week | open per 1,000 |",
                "|---|---|---|---|"));
        page.add(row("as below", OrdinaryLives.Habits.ASSUMED));
        page.add(row("people come again half as often", new OrdinaryLives.Habits(0.5, 0.05)));
        page.add(row("people come again a third more often", new OrdinaryLives.Habits(1.33, 0.05)));
        page.add(row("every second complaint is recorded as resolved", new OrdinaryLives.Habits(1, 0.5)));
        page.addAll(List.of("", "What the current and historical prompts of the first row are about:", ""));
        page.addAll(areas());
        page.addAll(List.of("", "### Assumptions", ""));
        page.addAll(assumptions());
        if (SharedRecords.areHere()) {
            page.addAll(List.of("", OTHERS, ""));
            page.addAll(others());
        }
        return String.join("\n", page) + "\n";
    }

    private String row(String assumed, OrdinaryLives.Habits habits) throws IOException {
        Node sums = last(run(lives(habits), AS_OF));
        BigDecimal raised = new BigDecimal(sums.text("raisedPer1000PerWeek").orElseThrow());
        return "| %s | %s | %s | %s |"
                .formatted(
                        assumed,
                        raised,
                        raised.multiply(BigDecimal.valueOf(PRACTICE / 1000)).toBigInteger(),
                        sums.text("currentPer1000").orElseThrow());
    }

    private List<String> areas() throws IOException {
        Map<String, Integer> areas = new TreeMap<>();
        List<String> lines = run(lives(OrdinaryLives.Habits.ASSUMED), AS_OF);
        lines.subList(0, lines.size() - 1).stream()
                .flatMap(line -> tree(line).each("areas").stream())
                .forEach(area -> areas.merge(area.written().orElseThrow(), 1, Integer::sum));
        return areas.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(area -> "- %s: %d".formatted(area.getKey().replace('-', ' '), area.getValue()))
                .toList();
    }

    private Path lives(OrdinaryLives.Habits habits) throws IOException {
        return Files.write(folder.resolve("lives.ndjson"), new OrdinaryLives(SEED, AS_OF, habits).lines(PEOPLE));
    }

    private static List<String> assumptions() {
        List<String> lines = new ArrayList<>(List.of(
                "- Complaints come independently of each other. How often somebody goes differs between people: log-normal, spread %s."
                        .formatted(OrdinaryLives.SPREAD),
                "- Who comes again does so %d to %d days later, as often as the table says, each time anew."
                        .formatted(OrdinaryLives.SOONEST, OrdinaryLives.SOONEST + OrdinaryLives.LATER - 1),
                "- Of contacts, %.0f%% are by telephone, %.0f%% at an urgent treatment centre, the others face to face."
                        .formatted(100 * OrdinaryLives.REMOTE, 100 * OrdinaryLives.URGENT),
                "- Of returns, %.0f%% carry a label in place of the symptom, and %.0f%% a note that it is worse."
                        .formatted(100 * OrdinaryLives.LABELLED, 100 * OrdinaryLives.WORSE),
                "- Of complaints, %.0f%% are recorded as resolved. No diagnosis has a basis."
                        .formatted(100 * OrdinaryLives.Habits.ASSUMED.resolved()),
                "- %d contacts a year have no symptom: reviews, vaccinations, prescriptions, administration."
                        .formatted(OrdinaryLives.OTHER_CONTACTS),
                "",
                "| complaint | first brought, per 1,000 people in a year | comes again | may be labelled |",
                "|---|---|---|---|"));
        OrdinaryLives.COMPLAINTS.forEach(complaint -> lines.add("| %s | %d | %.0f%% | %s |"
                .formatted(
                        complaint.term(),
                        complaint.perThousandAndYear(),
                        100 * complaint.comesAgain(),
                        complaint.label())));
        return lines;
    }

    private List<String> others() throws IOException {
        List<String> lines = new ArrayList<>(List.of(
                "Synthetic lives of the simulator Synthea (1,125 people, FHIR R4 bulk files), where every complaint is explained",
                "at once, and records of test patients of GP Connect (9 people, FHIR STU3). Neither can show that the rule works;",
                "they show false alarms, and that every resource and every entry is accounted for.",
                "",
                "| records | as of | people | entries | raised per 1,000 per week | open per 1,000 |",
                "|---|---|---|---|---|---|"));
        List<String> lives = run(SharedRecords.folder("synthea-fhir"), AS_OF);
        lines.add(recordsRow("synthetic lives", lives));
        lines.add(recordsRow(
                "test patients",
                run(SharedRecords.folder("fhir-nhs").resolve("gpconnect-structured-stu3"), LocalDate.of(2010, 7, 1))));
        lines.addAll(List.of("", "Every prompt of the synthetic lives:", ""));
        lives.subList(0, lives.size() - 1)
                .forEach(line ->
                        lines.add("- %s".formatted(tree(line).text("sentence").orElseThrow())));
        lines.addAll(List.of("", "Where their entries went:", ""));
        new TreeMap<>(((Node.Fields) last(lives).get("whereEntriesWent")).fields())
                .forEach((place, count) ->
                        lines.add("- %s: %s".formatted(place, count.written().orElseThrow())));
        return lines;
    }

    private static String recordsRow(String name, List<String> run) {
        Node sums = last(run);
        return "| %s | %s | %s | %s | %s | %s |"
                .formatted(
                        name,
                        sums.text("asOf").orElseThrow(),
                        sums.text("people").orElseThrow(),
                        sums.text("entries").orElseThrow(),
                        sums.text("raisedPer1000PerWeek").orElseThrow(),
                        sums.text("currentPer1000").orElseThrow());
    }

    private List<String> run(Path in, LocalDate asOf) throws IOException {
        Path out = folder.resolve("prompts.out");
        PrintStream quiet = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        int code = PromptsCommand.run(
                List.of("--in", in.toString(), "--as-of", asOf.toString(), "--out", out.toString()), quiet, quiet);
        if (code != 0) {
            throw new IllegalStateException("The run ended with %d.".formatted(code));
        }
        return Files.readAllLines(out);
    }

    private static Node last(List<String> lines) {
        return tree(lines.get(lines.size() - 1));
    }

    private static Node tree(String line) {
        try (JsonParser parser = JsonTree.FACTORY.createParser(ObjectReadContext.empty(), line)) {
            return JsonTree.read(parser);
        }
    }
}
