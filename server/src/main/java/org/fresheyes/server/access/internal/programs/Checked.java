package org.fresheyes.server.access.internal.programs;

import java.util.Optional;

/** What looking at a token came to. */
sealed interface Checked {

    /** It is theirs. */
    record Theirs(Registration registration, Registration.Practice practice) implements Checked {}

    /**
     * It is not believed.
     *
     * @param registration of the system it says it is of, when there is one
     * @param why          for the administrator
     */
    record NotBelieved(Optional<Registration> registration, String why) implements Checked {}

    static Checked not(Registration registration, String why) {
        return new NotBelieved(Optional.of(registration), why);
    }

    static Checked not(String why) {
        return new NotBelieved(Optional.empty(), why);
    }
}
