package org.fresheyes.rules.opinion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fresheyes.rules.identity.Words;

/**
 * A second opinion, written for the person and for the first team.
 *
 * @param summary      what the second clinician thinks, in plain words
 * @param reasons      how they came to it, for clinicians
 * @param answers      one for each of the person's own questions, in the same order
 * @param whatChanges  what is different from now on; blank when nothing is
 * @param nextStep     what happens next
 * @param nextStepBy   the day by which it should have happened
 * @param takesOver    true when the second team offers to take over care; care moves only when both teams say so
 */
public record Opinion(
        Outcome outcome,
        Words summary,
        Words reasons,
        List<Words> answers,
        Words whatChanges,
        Words nextStep,
        Optional<LocalDate> nextStepBy,
        boolean takesOver) {

    public Opinion {
        answers = List.copyOf(answers);
    }

    /** How the second opinion stands to the first. "Differs" never says that anybody was wrong. */
    public enum Outcome {
        AGREES,
        REFINES,
        DIFFERS_ON_DIAGNOSIS,
        DIFFERS_ON_TREATMENT,
        INCONCLUSIVE;

        /** True when there are two views to bring together. No clear answer leaves the person between two, too. */
        public boolean needsReconciling() {
            return switch (this) {
                case AGREES, REFINES -> false;
                case DIFFERS_ON_DIAGNOSIS, DIFFERS_ON_TREATMENT, INCONCLUSIVE -> true;
            };
        }
    }
}
