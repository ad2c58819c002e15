package org.fresheyes.rules.presentations.review;

import java.util.List;
import java.util.Set;

/** The answer to "may this side do this now?". */
public sealed interface Ruling {

    /** Yes; the episode then stands here. */
    record Allowed(Stage next) implements Ruling {}

    /** Not where it stands now, perhaps since a moment ago. */
    record NotNow(Stage stage, Class<? extends Event> event) implements Ruling {}

    /** Somebody else's. */
    record NotYours(Set<Side> whose) implements Ruling {}

    /** Something is not as it must be: everything that is wrong, not only the first. */
    record NotReady(List<Condition> missing) implements Ruling {
        public NotReady {
            missing = List.copyOf(missing);
        }
    }
}
