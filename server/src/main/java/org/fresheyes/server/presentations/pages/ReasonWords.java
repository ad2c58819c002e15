package org.fresheyes.server.presentations.pages;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.fresheyes.rules.presentations.Reason;
import org.fresheyes.rules.presentations.Step;
import org.fresheyes.rules.symptoms.GroupId;
import org.fresheyes.server.presentations.EpisodePhrases;
import org.fresheyes.server.presentations.SymptomNames;
import org.fresheyes.server.web.Dates;

/** Why there is a prompt, for a clinician to check. */
public final class ReasonWords {

    private ReasonWords() {}

    public static String of(Reason reason, SymptomNames names) {
        return switch (reason) {
            case Reason.Same same ->
                "The same symptom: %s at %d visits.".formatted(names.of(same.group()), same.count());
            case Reason.Escalating escalating ->
                "More and more serious: %d visits about %s.%s%s"
                        .formatted(
                                escalating.count(),
                                names.of(escalating.area()),
                                redFlags(escalating.redFlags(), names),
                                steps(escalating.steps(), names));
            case Reason.DespiteADiagnosis despite ->
                "Not better after a diagnosis made on %s.%s%s"
                        .formatted(
                                Dates.date(despite.madeOn()),
                                redFlags(despite.redFlags(), names),
                                steps(despite.steps(), names));
            case Reason.ReturnedAfterReview returned ->
                "Back after the review of %s.".formatted(Dates.date(returned.reviewed()));
        };
    }

    private static String redFlags(Collection<GroupId> groups, SymptomNames names) {
        return groups.isEmpty()
                ? ""
                : " Red flag: %s.".formatted(groups.stream().map(names::of).collect(Collectors.joining(", ")));
    }

    private static String steps(Collection<Step> steps, SymptomNames names) {
        return steps.stream().map(step -> " " + of(step, names)).collect(Collectors.joining());
    }

    private static String of(Step step, SymptomNames names) {
        String on = Dates.date(step.on());
        return switch (step) {
            case Step.MoreSevere more ->
                "On %s %s was %s, and %s before."
                        .formatted(on, names.of(more.group()), lower(more.to()), lower(more.from()));
            case Step.Worse worse -> "On %s %s was worse.".formatted(on, names.of(worse.group()));
            case Step.MoreUrgentSetting urgent ->
                "On %s it was: %s, and before: %s."
                        .formatted(on, EpisodePhrases.of(urgent.to()), EpisodePhrases.of(urgent.from()));
            case Step.UrgentlyWorse urgently -> "On %s: %s.".formatted(on, urgently.name());
            case Step.NewGeneralSymptom general -> "On %s %s was new.".formatted(on, names.of(general.group()));
            case Step.DifferentGeneralSymptoms different ->
                "On %s there was %s as well as %s."
                        .formatted(on, names.of(different.group()), names.of(different.other()));
        };
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.UK);
    }
}
