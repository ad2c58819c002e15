package org.fresheyes.rules.presentations.review;

import java.time.LocalDate;
import org.fresheyes.rules.identity.Words;

/**
 * Who looks again, when and how, so that nobody is lost between two visits (NICE NG12 1.16; Jess's Rule, "reflect").
 *
 * @param owner    who is responsible, by name
 * @param due      the last day on which it is not overdue
 * @param watchFor what the person was told to watch for, and when to come back before that day
 */
public record SafetyNet(String owner, LocalDate due, Route route, Words watchFor) {

    /** How the owner looks again. */
    public enum Route {
        FACE_TO_FACE,
        TELEPHONE,
        TEXT_OR_ONLINE,
        /** A result or an answer to a referral has to be there. */
        RESULT
    }

    /** @throws IllegalArgumentException when nobody owns it or nothing was said to the person. */
    public SafetyNet {
        owner = owner.strip();
        if (owner.isEmpty() || watchFor.isMissing()) {
            throw new IllegalArgumentException(
                    "Safety net for %s: owner '%s', and what to watch for: both are needed.".formatted(due, owner));
        }
    }

    SafetyNet until(LocalDate later) {
        return new SafetyNet(owner, later, route, watchFor);
    }
}
