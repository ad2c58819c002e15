package org.fresheyes.rules.wellness;

import java.util.List;
import java.util.Optional;

/**
 * One question of the questionnaire.
 *
 * @param id      what answers and thresholds name it by
 * @param answers from the best step to the worst
 */
public record Question(String id, String text, List<Step> answers) {

    /** One step of the scale; 1 is the best. */
    public record Step(int number, String words) {}

    /** @throws IllegalArgumentException when the steps are not 1, 2, 3 and so on, or fewer than two. */
    public Question {
        for (int at = 0; at < answers.size(); at++) {
            if (answers.get(at).number() != at + 1) {
                throw new IllegalArgumentException("question '%s': step %d where %d is due"
                        .formatted(id, answers.get(at).number(), at + 1));
            }
        }
        if (answers.size() < 2) {
            throw new IllegalArgumentException("question '%s': fewer than two answers".formatted(id));
        }
        answers = List.copyOf(answers);
    }

    /** The words of a step. */
    public Optional<String> words(int step) {
        return answers.stream()
                .filter(answer -> answer.number() == step)
                .map(Step::words)
                .findFirst();
    }
}
