package org.fresheyes.rules.opinion;

import java.util.List;
import java.util.Set;

/** The answer to "may this side take this step now?". */
public sealed interface Ruling {

    /** Yes; the case is then in this stage. */
    record Allowed(Stage next) implements Ruling {}

    /** The case is in a stage that has no such step, perhaps since a moment ago. */
    record NotNow(Stage stage, Class<? extends Step> step) implements Ruling {}

    /** The step is somebody else's. */
    record NotYours(Set<Side> whose) implements Ruling {}

    /** Something has to be there first: every missing thing, not only the first. */
    record NotReady(List<Condition> missing) implements Ruling {
        public NotReady {
            missing = List.copyOf(missing);
        }
    }
}
