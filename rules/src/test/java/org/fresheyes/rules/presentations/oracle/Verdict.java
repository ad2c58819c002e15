package org.fresheyes.rules.presentations.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fresheyes.rules.presentations.Assessment;
import org.fresheyes.rules.presentations.EntryId;
import org.fresheyes.rules.presentations.Level;
import org.fresheyes.rules.presentations.Place;
import org.fresheyes.rules.presentations.Presentation;
import org.fresheyes.rules.presentations.Prompt;
import org.fresheyes.rules.presentations.Reason;

/** What the rule and the oracle have to agree on: every prompt, its reasons and its presentations; every entry's place. */
public record Verdict(Set<Prompted> prompts, Map<EntryId, String> places) {

    /** A prompt in plain words. */
    public record Prompted(
            Level level,
            boolean current,
            SortedSet<String> areas,
            List<LocalDate> days,
            SortedSet<String> reasons,
            SortedSet<String> held) {}

    public static Verdict of(Assessment assessment) {
        Map<EntryId, String> places = new TreeMap<>();
        assessment.account().places().forEach((id, place) -> places.put(id, place(place)));
        return new Verdict(assessment.prompts().stream().map(Verdict::prompted).collect(Collectors.toSet()), places);
    }

    private static Prompted prompted(Prompt prompt) {
        return new Prompted(
                prompt.level(),
                prompt.current(),
                words(prompt.areas()),
                prompt.presentations().stream().map(Presentation::day).toList(),
                words(prompt.reasons().stream().map(Verdict::reason).toList()),
                words(prompt.held().stream()
                        .map(held -> held.area() + " " + held.how())
                        .toList()));
    }

    private static String reason(Reason reason) {
        return switch (reason) {
            case Reason.Same same -> "same %s %d".formatted(same.group(), same.count());
            case Reason.Escalating escalating ->
                "escalating %s %d %s %s"
                        .formatted(
                                escalating.area(),
                                escalating.count(),
                                escalating.redFlags(),
                                words(escalating.steps().stream()
                                        .map(step -> step.getClass().getSimpleName() + " " + step.on())
                                        .toList()));
            case Reason.DespiteADiagnosis despite ->
                "despite %s %s %s".formatted(despite.area(), despite.diagnosis(), despite.madeOn());
            case Reason.ReturnedAfterReview returned ->
                "returned %s %s".formatted(returned.area(), returned.reviewed());
        };
    }

    private static String place(Place place) {
        return switch (place) {
            case Place.InPrompt in -> "in prompt";
            case Place.Counted counted -> "counted";
            case Place.NotASymptom none -> "no symptom";
            case Place.Excluded excluded -> "excluded " + excluded.why();
            case Place.NotUsable unusable -> "unusable " + unusable.why();
        };
    }

    static SortedSet<String> words(Iterable<?> things) {
        SortedSet<String> words = new TreeSet<>();
        things.forEach(thing -> words.add(thing.toString()));
        return words;
    }
}
