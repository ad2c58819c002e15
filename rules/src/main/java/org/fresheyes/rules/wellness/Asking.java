package org.fresheyes.rules.wellness;

import java.time.Instant;
import java.util.Map;

/** One time that somebody asked, or came to ask. Free text lies beside it, with everything else people write. */
public sealed interface Asking {

    /** When. */
    Instant at();

    /**
     * There was an answer.
     *
     * @param steps       the step of each question that was answered
     * @param answeredBy  the code of a respondent
     * @param interpreter whether an interpreter helped
     */
    record Answered(Instant at, Map<String, Integer> steps, String answeredBy, boolean interpreter) implements Asking {
        public Answered {
            steps = Map.copyOf(steps);
        }
    }

    /**
     * There was none.
     *
     * @param reason the code of a reason
     */
    record NotAnswered(Instant at, String reason) implements Asking {}
}
