package org.fresheyes.server.people;

import java.util.UUID;

/** Nobody has this id. */
public class NoSuchPerson extends RuntimeException {

    public NoSuchPerson(UUID id) {
        super("Person %s: not known here. Maybe the address was typed by hand.".formatted(id));
    }
}
