package org.fresheyes.server.opinion.pages.hospital;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.opinion.Opinion;
import org.fresheyes.rules.opinion.Question;
import org.fresheyes.server.web.Form;

/** An opinion as it is typed: the same fields for an opinion after a visit and for written advice. */
final class OpinionForm {

    private static final String ANSWER = "answer-";

    private final Optional<Opinion.Outcome> outcome;
    private final Optional<String> summary;
    private final Optional<String> reasons;
    private final List<Optional<String>> answers = new ArrayList<>();
    private final Optional<String> whatChanges;
    private final Optional<String> nextStep;
    private final Optional<LocalDate> nextStepBy;
    private final boolean takesOver;

    /** Reads every field and notes what is wrong with each. The form says how many questions it was shown for. */
    OpinionForm(Form form) {
        outcome = form.choice("outcome", Opinion.Outcome.class, "Choose how your opinion stands to the first one");
        summary = form.text("summary", "Write what you think, in plain words");
        int questions = form.typed("questions")
                .filter(text -> text.matches("[0-9]{1,2}"))
                .map(Integer::valueOf)
                .filter(count -> count <= Question.MOST_QUESTIONS)
                .orElse(0);
        for (int i = 1; i <= questions; i++) {
            answers.add(form.text(field(i), "Answer question %d".formatted(i)));
        }
        reasons = form.optionalText("reasons");
        whatChanges = form.optionalText("whatChanges");
        nextStep = form.text("nextStep", "Write what happens next");
        nextStepBy = form.optionalDate("nextStepBy", "the date of the next step");
        takesOver = form.ticked("takesOver");
    }

    static String field(int question) {
        return ANSWER + question;
    }

    /** Only when the form is valid. */
    Opinion opinion() {
        return new Opinion(
                outcome.orElseThrow(),
                Words.of(summary.orElseThrow()),
                Words.of(reasons.orElse("")),
                answers.stream().map(answer -> Words.of(answer.orElseThrow())).toList(),
                Words.of(whatChanges.orElse("")),
                Words.of(nextStep.orElseThrow()),
                nextStepBy,
                takesOver);
    }
}
