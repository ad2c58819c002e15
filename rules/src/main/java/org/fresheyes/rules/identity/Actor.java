package org.fresheyes.rules.identity;

import java.util.Optional;

/**
 * Who did something: the account that was signed in, the name it is known by, the team it acted for if it is staff,
 * and whom it stood in for if it is a representative.
 */
public record Actor(String account, String name, Optional<OdsCode> organisation, Optional<String> insteadOf) {

    /** The product itself, when a clock runs out. */
    public static final Actor CLOCK = new Actor("clock", "Fresh Eyes", Optional.empty(), Optional.empty());

    public Actor {
        if (account.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException(
                    "Actor: account '%s', name '%s': both are needed.".formatted(account, name));
        }
    }

    /** Somebody who acts for themselves. */
    public static Actor person(String account, String name) {
        return new Actor(account, name, Optional.empty(), Optional.empty());
    }

    /** A member of staff who acts for a team. */
    public static Actor staff(String account, String name, OdsCode organisation) {
        return new Actor(account, name, Optional.of(organisation), Optional.empty());
    }
}
