package org.fresheyes.rules.opinion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fresheyes.rules.identity.Words;

/**
 * What is asked: one question a person wants a second look at, in their own words.
 *
 * @param about           the illness, symptom or treatment, as the person calls it
 * @param worry           what makes them ask
 * @param ownQuestions    questions for the second clinician; each one is answered in the opinion
 * @param specialty       treatment function code of the first team, if known (NHS waiting-time statistics)
 * @param decideBy        the day by which a decision has to be made, if there is one
 * @param treatment       whether the treatment in question has started
 * @param wish            an opinion only, or the care moved too
 * @param explanation     whether the first clinician went over it again
 */
public record Question(
        Kind kind,
        Words about,
        Words worry,
        List<Words> ownQuestions,
        Optional<String> specialty,
        Optional<LocalDate> decideBy,
        YesNo treatment,
        Wish wish,
        YesNo explanation) {

    /** Most questions one person can ask in one case. */
    public static final int MOST_QUESTIONS = 10;

    public Question {
        if (about.isMissing()) {
            throw new IllegalArgumentException("Question: nothing says what it is about. Maybe the page was skipped.");
        }
        ownQuestions = List.copyOf(ownQuestions);
        if (ownQuestions.size() > MOST_QUESTIONS) {
            throw new IllegalArgumentException(
                    "Question: %d own questions, the most is %d. Maybe two of them can be one."
                            .formatted(ownQuestions.size(), MOST_QUESTIONS));
        }
    }

    /** What is in doubt. */
    public enum Kind {
        DIAGNOSIS,
        TREATMENT_OFFERED,
        NO_TREATMENT_OFFERED,
        OUTLOOK,
        DIFFERENT_TREATMENT
    }

    /** What the person wants to come of it. */
    public enum Wish {
        OPINION_ONLY,
        MOVE_CARE_IF_AGREED,
        UNDECIDED
    }

    /** An answer that may honestly be missing. */
    public enum YesNo {
        YES,
        NO,
        NOT_SURE
    }
}
