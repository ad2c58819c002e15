package org.fresheyes.server.opinion;

import java.util.List;
import org.fresheyes.rules.lifecycle.Ruling;
import org.fresheyes.rules.opinion.Condition;
import org.fresheyes.rules.opinion.Side;
import org.fresheyes.rules.opinion.Stage;
import org.fresheyes.rules.opinion.Step;
import org.fresheyes.rules.opinion.Taken;

/** How it went when somebody tried to take a step. Whatever it says, what they typed is still theirs. */
public sealed interface StepResult {

    /** It is recorded; this is the case now. */
    record Done(CaseOnFile file) implements StepResult {}

    /** The table or a condition says no. */
    record Refused(CaseOnFile file, Ruling<Stage, Step, Side, Condition> why) implements StepResult {}

    /**
     * Somebody else was quicker.
     *
     * @param since what happened since the viewer last looked; clocks that ran out do not count
     */
    record Changed(CaseOnFile file, List<Taken<?>> since) implements StepResult {
        public Changed {
            since = List.copyOf(since);
        }
    }
}
