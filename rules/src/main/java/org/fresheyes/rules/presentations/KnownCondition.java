package org.fresheyes.rules.presentations;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fresheyes.rules.symptoms.GroupId;
import org.fresheyes.rules.symptoms.SymptomSet;

/**
 * Reading 8: long-term conditions recorded before a prompt's first presentation can explain every group of its reasons,
 * and there is no red-flag group, no step, and no three presentations within 90 days.
 */
final class KnownCondition {

    private final Collection<LongTermCondition> conditions;
    private final SymptomSet set;
    private final LocalDate asOf;

    KnownCondition(Collection<LongTermCondition> conditions, SymptomSet set, LocalDate asOf) {
        this.conditions = conditions;
        this.set = set;
        this.asOf = asOf;
    }

    boolean holds(Run run) {
        return run.reached().stream().allMatch(each -> explained(run.first()).containsAll(each.groups()))
                && run.mentions().allMatch(mention -> mention.redFlags().isEmpty())
                && !hasStep(run)
                && !areCloseTogether(run.presentations());
    }

    /** What conditions recorded before this day, and not ended since, can explain. A working label explains nothing. */
    private Set<GroupId> explained(LocalDate first) {
        Set<GroupId> groups = new HashSet<>();
        conditions.stream()
                .filter(condition ->
                        condition.until().filter(end -> !end.isAfter(asOf)).isEmpty()
                                && condition
                                        .since()
                                        .filter(since -> since.isBefore(first))
                                        .isPresent())
                .flatMap(condition -> Restart.labels(condition.codes(), condition.words(), set))
                .filter(label -> label.longTerm() && !label.working())
                .forEach(label -> groups.addAll(label.explains()));
        return groups;
    }

    private static boolean hasStep(Run run) {
        boolean inAReason = run.reached().stream().anyMatch(each -> switch (each.reason()) {
            case Reason.Escalating escalating -> true;
            case Reason.DespiteADiagnosis despite ->
                despite.escalating() || !despite.steps().isEmpty();
            case Reason.Same same -> false;
            case Reason.ReturnedAfterReview returned -> false;
        });
        return inAReason
                || run.areas().stream().map(run::of).anyMatch(window -> !Steps.among(
                                window.area(), window::counts, window.presentations())
                        .isEmpty());
    }

    private static boolean areCloseTogether(List<Presentation> presentations) {
        for (int at = 2; at < presentations.size(); at++) {
            if (Days.apart(
                            presentations.get(at - 2).day(),
                            presentations.get(at).day())
                    <= Days.CLOSE_TOGETHER) {
                return true;
            }
        }
        return false;
    }
}
