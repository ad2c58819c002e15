package org.fresheyes.server.opinion;

import java.util.List;
import java.util.Set;
import org.fresheyes.rules.opinion.Lifecycle;
import org.fresheyes.rules.opinion.LocalPolicy;
import org.fresheyes.rules.opinion.OpinionCase;
import org.fresheyes.rules.opinion.Side;
import org.fresheyes.rules.opinion.Step;
import org.fresheyes.server.access.Grant;

/**
 * A case as one viewer sees it.
 *
 * @param sides  on which sides they stand
 * @param clocks which clocks run
 * @param policy how the team that was asked does it
 */
public record CaseView(CaseOnFile file, Grant grant, Set<Side> sides, List<CaseDeadline> clocks, LocalPolicy policy) {

    public CaseView {
        sides = Set.copyOf(sides);
        clocks = List.copyOf(clocks);
    }

    public OpinionCase state() {
        return file.state();
    }

    /** Whether this step is open to the viewer in this stage, whatever else may still be missing. */
    public boolean canTake(Class<? extends Step> step) {
        return Lifecycle.open(state().stage(), sides).contains(step);
    }

    public boolean isAsker() {
        return sides.contains(Side.ASKER);
    }
}
