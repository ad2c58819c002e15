package org.fresheyes.server.wards;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such hospital, ward or bed here. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchPlace extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoSuchPlace(String what, Object id) {
        super("%s %s: not known here. Maybe the address was typed by hand.".formatted(what, id));
    }
}
