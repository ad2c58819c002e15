package org.fresheyes.rules.rapidreview.rota;

import java.time.LocalDateTime;

/** An exception to the weekly shifts, on the clock of the ward; its end is not in it. */
public sealed interface Change {

    Role role();

    Person person();

    LocalDateTime from();

    LocalDateTime to();

    /** The person is on duty in place of whoever the week says; several at a time are on duty together. */
    record Instead(Role role, Person person, LocalDateTime from, LocalDateTime to) implements Change {
        public Instead {
            inOrder(person, from, to);
        }
    }

    /** The person is not on duty, whatever the week says. Somebody who is there instead of others is, all the same. */
    record Away(Role role, Person person, LocalDateTime from, LocalDateTime to) implements Change {
        public Away {
            inOrder(person, from, to);
        }
    }

    private static void inOrder(Person person, LocalDateTime from, LocalDateTime to) {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException(
                    "Change of %s from %s to %s: ends before it begins. Maybe they are swapped."
                            .formatted(person.name(), from, to));
        }
    }
}
