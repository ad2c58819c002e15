package org.fresheyes.rules.opinion;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.fresheyes.rules.identity.Words;

/** A no that leads somewhere: a reason in words, and at least one other way. */
public record Decline(Reason reason, Words words, Set<Alternative> alternatives) {

    /** @throws IllegalArgumentException when no reason is written, or no other way is offered. */
    public Decline {
        if (words.isMissing()) {
            throw new IllegalArgumentException("Decline: no reason in words. Maybe only the list was filled in.");
        }
        if (alternatives.isEmpty()) {
            throw new IllegalArgumentException("Decline: no other way is offered. Maybe none was ticked.");
        }
        alternatives = Collections.unmodifiableSet(EnumSet.copyOf(alternatives));
    }

    /** Why a team says no. */
    public enum Reason {
        ALREADY_TWO_OPINIONS_AGREE,
        WOULD_DELAY_URGENT_TREATMENT,
        NO_OTHER_SERVICE,
        BETTER_HELPED_ANOTHER_WAY,
        OTHER
    }

    /** Where else a person can turn. */
    public enum Alternative {
        ANOTHER_GP,
        HOSPITAL_TEAM,
        PALS,
        INTEGRATED_CARE_BOARD,
        ADVOCATE
    }
}
