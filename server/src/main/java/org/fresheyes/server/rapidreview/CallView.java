package org.fresheyes.server.rapidreview;

import java.util.Set;
import org.fresheyes.rules.rapidreview.call.Call;
import org.fresheyes.rules.rapidreview.call.Event;
import org.fresheyes.rules.rapidreview.call.Lifecycle;
import org.fresheyes.rules.rapidreview.call.Side;
import org.fresheyes.server.access.Grant;

/** A call as somebody may see it, and on which sides they can do something. */
public record CallView(CallOnFile file, Grant grant, Set<Side> sides) {

    public CallView {
        sides = Set.copyOf(sides);
    }

    public Call state() {
        return file.state();
    }

    /** Whether the viewer has taken the call. */
    public boolean isReviewer() {
        return sides.contains(Side.REVIEWER);
    }

    /** Whether the table has a row for it, on one of the viewer's sides. */
    public boolean canTake(Class<? extends Event> event) {
        return Lifecycle.open(state().stage(), sides).contains(event);
    }
}
