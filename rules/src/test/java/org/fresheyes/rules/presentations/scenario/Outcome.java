package org.fresheyes.rules.presentations.scenario;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fresheyes.rules.presentations.Assessment;
import org.fresheyes.rules.presentations.Disagreement;
import org.fresheyes.rules.presentations.Found;
import org.fresheyes.rules.presentations.Level;
import org.fresheyes.rules.presentations.Mention;
import org.fresheyes.rules.presentations.NotChecked;
import org.fresheyes.rules.presentations.Place;
import org.fresheyes.rules.presentations.Presentation;
import org.fresheyes.rules.presentations.Prompt;
import org.fresheyes.rules.presentations.Reason;
import org.fresheyes.rules.presentations.Statement;
import org.fresheyes.rules.presentations.Step;
import org.fresheyes.rules.scenario.Worded;

/** What came of a history, in the words of the catalogue. */
public final class Outcome {

    private static final Map<String, Function<Prompt, String>> OF_PROMPT = Map.ofEntries(
            Map.entry("same", prompt -> each(prompt.reasons().stream(), Outcome::same)),
            Map.entry("escalating", prompt -> each(prompt.reasons().stream(), Outcome::escalating)),
            Map.entry("despite", prompt -> each(prompt.reasons().stream(), Outcome::despite)),
            Map.entry("returned", prompt -> each(prompt.reasons().stream(), Outcome::returned)),
            Map.entry(
                    "presentations",
                    prompt -> each(prompt.presentations().stream(), each -> "%d".formatted(day(each.day())))),
            Map.entry(
                    "parts",
                    prompt -> each(prompt.presentations().stream(), each -> "%d"
                            .formatted(each.parts().size()))),
            Map.entry("entries", prompt -> "%d"
                    .formatted(statements(prompt).distinct().count())),
            Map.entry("found", prompt -> each(found(prompt), Worded::words)),
            Map.entry("disagreements", prompt -> each(disagreements(prompt), Worded::words)),
            Map.entry(
                    "notes",
                    prompt -> each(prompt.redFlags().stream().flatMap(flag -> flag.notes().stream()), note -> "%s, %s"
                            .formatted(note.verb(), note.age()))),
            Map.entry("remote", prompt -> Worded.words(prompt.allRemote())),
            Map.entry("clinicians", prompt -> "%d".formatted(prompt.clinicians())),
            Map.entry("words", prompt -> each(prompt.words().stream(), Worded::words)),
            Map.entry(
                    "red flags",
                    prompt -> each(
                            prompt.redFlags().stream(), flag -> flag.group().value())),
            Map.entry(
                    "held",
                    prompt -> each(
                            prompt.held().stream(), held -> "%s %s".formatted(held.area(), Worded.words(held.how())))),
            Map.entry(
                    "diagnoses",
                    prompt -> each(prompt.diagnoses().stream(), shown -> "%s %s"
                            .formatted(shown.diagnosis().words(), Worded.words(shown.standing())))));

    private Outcome() {}

    /** Level, whether it is current, areas; several prompts with a plus between them. */
    public static String prompts(Assessment assessment) {
        return assessment.prompts().isEmpty()
                ? "no prompt"
                : assessment.prompts().stream().map(Outcome::headline).collect(joining(" + "));
    }

    /**
     * One fact: of the account, or of the first prompt.
     *
     * @throws IllegalArgumentException when there is no such fact
     */
    public static String fact(String name, Assessment assessment) {
        if (name.equals("places")) {
            return each(assessment.account().sums().entrySet().stream(), entry -> "%d %s"
                    .formatted(entry.getValue(), place(entry.getKey())));
        }
        if (name.equals("not checked")) {
            NotChecked not = assessment.notChecked();
            return each(
                    Stream.concat(
                            not.sources().stream(),
                            Stream.of(
                                    not.unknownCodeSystems() + " unknown systems",
                                    not.unreadTexts() + " unread",
                                    not.withoutADay() + " without a day")),
                    text -> text);
        }
        Function<Prompt, String> fact = OF_PROMPT.get(name);
        if (fact == null) {
            throw new IllegalArgumentException(
                    "Fact '%s': unknown. Maybe one of %s.".formatted(name, OF_PROMPT.keySet()));
        }
        return assessment.prompts().isEmpty()
                ? "no prompt"
                : fact.apply(assessment.prompts().get(0));
    }

    private static Stream<Statement> statements(Prompt prompt) {
        return prompt.presentations().stream().flatMap(Presentation::mentions).map(Mention::statement);
    }

    private static Stream<Found> found(Prompt prompt) {
        return statements(prompt)
                .flatMap(statement -> statement.groups().values().stream())
                .distinct();
    }

    private static Stream<Disagreement> disagreements(Prompt prompt) {
        return statements(prompt)
                .flatMap(statement -> statement.disagreements().stream())
                .distinct();
    }

    private static String headline(Prompt prompt) {
        String level =
                prompt.level() == Level.REVIEW_DUE_RED_FLAG ? "review due: red flag" : Worded.words(prompt.level());
        return "%s, %s, %s"
                .formatted(
                        level,
                        prompt.current() ? "current" : "historical",
                        prompt.areas().stream().map(Object::toString).collect(joining(" and ")));
    }

    private static String same(Reason reason) {
        return reason instanceof Reason.Same same ? "%s %d".formatted(same.group(), same.count()) : "";
    }

    private static String escalating(Reason reason) {
        if (!(reason instanceof Reason.Escalating escalating)) {
            return "";
        }
        String why = Stream.concat(
                        escalating.redFlags().stream().map(flag -> "red flag"),
                        escalating.steps().stream().map(Outcome::step))
                .distinct()
                .collect(joining(" and "));
        return "%s %d by %s".formatted(escalating.area(), escalating.count(), why);
    }

    private static String despite(Reason reason) {
        if (!(reason instanceof Reason.DespiteADiagnosis despite)) {
            return "";
        }
        String how = Stream.of(
                        despite.same().isEmpty() ? "" : "same",
                        despite.escalating() ? "escalating" : "",
                        despite.redFlags().isEmpty() ? "" : "red flag",
                        despite.steps().isEmpty() ? "" : "step")
                .filter(word -> !word.isEmpty())
                .collect(joining(" and "));
        return "%s by %s".formatted(despite.diagnosis(), how);
    }

    private static String returned(Reason reason) {
        return reason instanceof Reason.ReturnedAfterReview returned
                ? returned.area().value()
                : "";
    }

    private static String step(Step step) {
        return switch (step) {
            case Step.MoreSevere severe -> "more severe";
            case Step.Worse worse -> "worse";
            case Step.MoreUrgentSetting urgent -> "more urgent setting";
            case Step.UrgentlyWorse urgently -> "urgently worse";
            case Step.NewGeneralSymptom joined -> "new general symptom";
            case Step.DifferentGeneralSymptoms different -> "different general symptoms";
        };
    }

    private static String place(Place place) {
        return switch (place) {
            case Place.InPrompt in -> "in a prompt";
            case Place.Counted counted -> "counted";
            case Place.NotASymptom none -> "not a symptom";
            case Place.Excluded excluded -> "excluded: " + Worded.words(excluded.why());
            case Place.NotUsable unusable -> "not usable: " + Worded.words(unusable.why());
        };
    }

    private static <T> String each(Stream<T> things, Function<T, String> words) {
        String all = things.map(words).filter(text -> !text.isEmpty()).collect(joining(", "));
        return all.isEmpty() ? "none" : all;
    }

    private static long day(LocalDate date) {
        return ChronoUnit.DAYS.between(Told.FIRST, date);
    }
}
