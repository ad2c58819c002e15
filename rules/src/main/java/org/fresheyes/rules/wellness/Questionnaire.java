package org.fresheyes.rules.wellness;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fresheyes.rules.tables.Edition;

/**
 * The questionnaire of a site. The national scale is not published; the one of the product is our own, and to be replaced.
 *
 * @param from who is in hospital at some time between these hours, in London, is asked that day
 * @param to   the end of these hours
 */
public record Questionnaire(
        Edition edition,
        List<Question> questions,
        List<NoAnswer> reasons,
        List<Respondent> respondents,
        List<Threshold> thresholds,
        LocalTime from,
        LocalTime to) {

    /** @throws IllegalArgumentException when a threshold is of no question or no step, or the hours end before they begin. */
    public Questionnaire {
        questions = List.copyOf(questions);
        reasons = List.copyOf(reasons);
        respondents = List.copyOf(respondents);
        thresholds = List.copyOf(thresholds);
        for (Threshold each : thresholds) {
            if (questions.stream()
                    .noneMatch(question -> question.id().equals(each.question())
                            && question.words(each.step()).isPresent())) {
                throw new IllegalArgumentException(
                        "%s: a threshold of '%s', step %d. Maybe the question or the step was taken out."
                                .formatted(edition.name(), each.question(), each.step()));
            }
        }
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException(
                    "%s: asked from %s to %s. Maybe they are swapped.".formatted(edition.name(), from, to));
        }
    }

    public Optional<Question> question(String id) {
        return questions.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    public Optional<NoAnswer> reason(String code) {
        return reasons.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    public Optional<Respondent> respondent(String code) {
        return respondents.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** Everything for which this asking is not one of this questionnaire; empty when it is. */
    public List<String> problems(Asking asking) {
        List<String> problems = new ArrayList<>();
        switch (asking) {
            case Asking.Answered answered -> problems(answered, problems);
            case Asking.NotAnswered none -> {
                if (reason(none.reason()).isEmpty()) {
                    problems.add("Reason '%s': not one of this questionnaire.".formatted(none.reason()));
                }
            }
        }
        return List.copyOf(problems);
    }

    private void problems(Asking.Answered answered, List<String> problems) {
        if (answered.steps().isEmpty()) {
            problems.add("No question was answered. Maybe there is a reason for it.");
        }
        answered.steps().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
            Optional<Question> question = question(entry.getKey());
            if (question.isEmpty()) {
                problems.add("Question '%s': not one of this questionnaire.".formatted(entry.getKey()));
            } else if (question.flatMap(known -> known.words(entry.getValue())).isEmpty()) {
                problems.add("Question '%s': step %d, it has 1 to %d."
                        .formatted(
                                entry.getKey(),
                                entry.getValue(),
                                question.orElseThrow().answers().size()));
            }
        });
        if (respondent(answered.answeredBy()).isEmpty()) {
            problems.add("Answered by '%s': not one of this questionnaire.".formatted(answered.answeredBy()));
        }
    }
}
