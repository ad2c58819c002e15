package org.fresheyes.rules.wellness;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fresheyes.rules.wellness.Asking.Answered;

/** What an answer asks for, by itself or with those beside it. It never stands in for a call. */
public final class WellnessRule {

    private final Questionnaire questionnaire;

    public WellnessRule(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    /**
     * What one more answer asks for, the most urgent first. An answer that comes late counts where it belongs, so that
     * "worse" of this morning is not lost because "the same" of noon was sent first. An asking without an answer asks for
     * nothing and does not end a run.
     *
     * @param before every other asking of the stay, in any order
     * @param open   actions for this person that nobody has closed; they are not asked for twice
     */
    public List<Needed> needed(Answered added, List<Asking> before, Set<Action> open) {
        List<Answered> answers = Stream.concat(before.stream(), Stream.of(added))
                .flatMap(asking -> asking instanceof Answered answered ? Stream.of(answered) : Stream.of())
                .sorted(Comparator.comparing(Answered::at))
                .toList();
        Map<Action, List<Threshold>> because = new EnumMap<>(Action.class);
        questionnaire.thresholds().stream()
                .filter(threshold -> holds(threshold, added, answers))
                .forEach(threshold ->
                        because.merge(threshold.action(), List.of(threshold), (some, more) -> Stream.concat(
                                        some.stream(), more.stream())
                                .toList()));
        return because.entrySet().stream()
                .filter(entry -> !open.contains(entry.getKey()))
                .sorted(Map.Entry.<Action, List<Threshold>>comparingByKey().reversed())
                .map(entry -> new Needed(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Whether the added answer is part of a run that is long enough. */
    private static boolean holds(Threshold threshold, Answered added, List<Answered> answers) {
        List<Answered> toThis = answers.stream()
                .filter(answer -> answer.steps().containsKey(threshold.question()))
                .toList();
        int at = toThis.lastIndexOf(added);
        if (at < 0 || !reaches(threshold, added)) {
            return false;
        }
        int first = at;
        while (first > 0 && reaches(threshold, toThis.get(first - 1))) {
            first--;
        }
        int last = at;
        while (last < toThis.size() - 1 && reaches(threshold, toThis.get(last + 1))) {
            last++;
        }
        return last - first + 1 >= threshold.running();
    }

    private static boolean reaches(Threshold threshold, Answered answer) {
        return answer.steps().getOrDefault(threshold.question(), 0) >= threshold.step();
    }
}
