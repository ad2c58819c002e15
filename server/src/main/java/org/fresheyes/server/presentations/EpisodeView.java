package org.fresheyes.server.presentations;

import java.util.Set;
import org.fresheyes.rules.presentations.review.Episode;
import org.fresheyes.rules.presentations.review.Event;
import org.fresheyes.rules.presentations.review.Lifecycle;
import org.fresheyes.rules.presentations.review.Side;
import org.fresheyes.server.access.Grant;

/** An episode as somebody may see it, and on which sides they can do something. */
public record EpisodeView(EpisodeOnFile file, KnownPerson person, Grant grant, Set<Side> sides) {

    public EpisodeView {
        sides = Set.copyOf(sides);
    }

    public Episode state() {
        return file.state();
    }

    /** Whether the table has a row for it, on one of the viewer's sides. */
    public boolean canTake(Class<? extends Event> event) {
        return Lifecycle.open(state().stage(), sides).contains(event);
    }
}
