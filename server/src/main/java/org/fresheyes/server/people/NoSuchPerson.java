package org.fresheyes.server.people;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Nobody has this id. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchPerson extends RuntimeException {

    public NoSuchPerson(UUID id) {
        super("Person %s: not known here. Maybe the address was typed by hand.".formatted(id));
    }
}
