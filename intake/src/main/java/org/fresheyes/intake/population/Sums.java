package org.fresheyes.intake.population;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fresheyes.intake.tally.PersonRecord;
import org.fresheyes.intake.tally.Tally;
import org.fresheyes.rules.presentations.Assessment;
import org.fresheyes.rules.presentations.Place;
import org.fresheyes.rules.presentations.Versions;
import tools.jackson.core.JsonGenerator;

/** What a run adds up to: people, prompts, burden, and where everything that was read has gone. */
final class Sums {

    private final LocalDate asOf;
    private final Versions versions;
    private final SortedMap<String, Integer> current = new TreeMap<>();
    private final SortedMap<String, Integer> historical = new TreeMap<>();
    private final SortedMap<String, Integer> entries = new TreeMap<>();
    private Tally tally = Tally.NONE;
    private SortedMap<String, Integer> unreadable = new TreeMap<>();
    private int people;
    private int registered;
    private int cards;
    private int raised;
    private int notFullyChecked;

    Sums(LocalDate asOf, Versions versions) {
        this.asOf = asOf;
        this.versions = versions;
    }

    void add(PersonRecord record, Assessment assessment, int raisedForThem) {
        people++;
        boolean here = record.history().left().filter(day -> !day.isAfter(asOf)).isEmpty();
        registered += here ? 1 : 0;
        raised += raisedForThem;
        notFullyChecked += assessment.notChecked().isEmpty() ? 0 : 1;
        tally = tally.plus(record.tally());
        assessment.prompts().forEach(prompt -> {
            (prompt.current() ? current : historical).merge(plain(prompt.level().name()), 1, Integer::sum);
            cards += prompt.isCard() ? 1 : 0;
        });
        assessment.account().sums().forEach((place, count) -> entries.merge(name(place), count, Integer::sum));
        entries.merge("told again under its own id", assessment.account().repeats(), Integer::sum);
    }

    void add(Tally others, SortedMap<String, Integer> unreadableLines) {
        tally = tally.plus(others);
        unreadable = unreadableLines;
    }

    /** Current prompts at "review due" or above that were raised in a week, for a thousand registered people. */
    BigDecimal raisedPerThousandAndWeek() {
        return per(raised, (long) registered * Replay.WEEKS);
    }

    /** Current prompts at "review due" or above on the day itself, for a thousand registered people. */
    BigDecimal openPerThousand() {
        return per(cards, registered);
    }

    int entries() {
        return entries.values().stream().mapToInt(Integer::intValue).sum();
    }

    boolean hasUnreadable() {
        return !unreadable.isEmpty();
    }

    byte[] line() {
        return PromptJson.line(json -> {
            json.writeStringProperty("kind", "sums");
            json.writeStringProperty("asOf", asOf.toString());
            json.writeNumberProperty("people", people);
            json.writeNumberProperty("registered", registered);
            counts(json, "current", current);
            counts(json, "historical", historical);
            json.writeNumberProperty("currentAtReviewDueOrAbove", cards);
            json.writeNumberProperty("currentPer1000", openPerThousand());
            json.writeNumberProperty("raisedInTheWeeksBefore", raised);
            json.writeNumberProperty("weeks", Replay.WEEKS);
            json.writeNumberProperty("raisedPer1000PerWeek", raisedPerThousandAndWeek());
            json.writeNumberProperty("entries", entries());
            counts(json, "whereEntriesWent", entries);
            json.writeNumberProperty("resourcesAndRows", tally.sum());
            counts(json, "whatTheyBecame", tally.counts());
            counts(json, "linesNotRead", unreadable);
            json.writeNumberProperty("peopleNotFullyChecked", notFullyChecked);
            PromptJson.versions(json, versions);
        });
    }

    /** The same for people. */
    String text() {
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.UK,
                "%,d people, %,d of them registered on %s.%n"
                        + "Current prompts at \"review due\" or above: %,d, that is %s per 1,000 people.%n"
                        + "Raised in the %d weeks before: %,d, that is %s per 1,000 people per week.%n",
                people,
                registered,
                asOf,
                cards,
                openPerThousand(),
                Replay.WEEKS,
                raised,
                raisedPerThousandAndWeek()));
        table(text, "Current prompts", current);
        table(text, "Historical prompts", historical);
        table(text, "%,d entries, and where each went".formatted(entries()), entries);
        table(text, "%,d resources and rows, and what they became".formatted(tally.sum()), tally.counts());
        table(text, "Lines that could not be read", unreadable);
        text.append(String.format(Locale.UK, "People of whom something was not checked: %,d.%n", notFullyChecked));
        text.append(String.format(
                "Rule %s, symptom set %s, mapping %s.%n", versions.rule(), versions.symptomSet(), versions.mapping()));
        return text.toString();
    }

    private static void table(StringBuilder text, String title, Map<String, Integer> counts) {
        text.append(String.format("%s:%s%n", title, counts.isEmpty() ? " none" : ""));
        counts.forEach((what, count) -> text.append(String.format(Locale.UK, "  %,9d  %s%n", count, what)));
    }

    private static void counts(JsonGenerator json, String name, Map<String, Integer> counts) {
        json.writeObjectPropertyStart(name);
        counts.forEach(json::writeNumberProperty);
        json.writeEndObject();
    }

    private static BigDecimal per(int count, long people) {
        return people == 0
                ? BigDecimal.ZERO.setScale(2)
                : BigDecimal.valueOf(count)
                        .multiply(BigDecimal.valueOf(1000))
                        .divide(BigDecimal.valueOf(people), 2, RoundingMode.HALF_UP);
    }

    private static String name(Place place) {
        return switch (place) {
            case Place.InPrompt in -> "in a prompt";
            case Place.Counted counted -> "counted, in no prompt";
            case Place.NotASymptom not -> "not a symptom";
            case Place.Excluded excluded ->
                "excluded: %s (reading %d)"
                        .formatted(plain(excluded.why().name()), excluded.why().reading());
            case Place.NotUsable unusable ->
                "not usable: %s".formatted(plain(unusable.why().name()));
        };
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
