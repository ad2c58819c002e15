package org.fresheyes.rules.presentations;

import java.util.Optional;
import java.util.SortedSet;
import org.fresheyes.rules.symptoms.GroupId;

/**
 * How one area of a prompt stands after reviews and dismissals.
 *
 * @param returned whether the person came again within the window after the review
 * @param redFlags the red-flag groups that call for a review; after a review only those new since it
 */
record Standing(Optional<Held> held, boolean returned, SortedSet<GroupId> redFlags) {

    boolean isOpen() {
        return held.isEmpty();
    }
}
