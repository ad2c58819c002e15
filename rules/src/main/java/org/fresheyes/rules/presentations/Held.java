package org.fresheyes.rules.presentations;

import org.fresheyes.rules.symptoms.AreaId;

/**
 * What holds an area of a prompt (reading 11).
 *
 * @param by the review or dismissal
 */
public record Held(AreaId area, How how, String by) {

    /** In which way. */
    public enum How {
        /** A review on or after the newest presentation. */
        REVIEWED,
        /** What a review set going is open and not overdue. */
        WAITING,
        DISMISSED
    }
}
