package org.fresheyes.server.rapidreview;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no call with this number. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchCall extends RuntimeException {

    private static final long serialVersionUID = 1;

    NoSuchCall(UUID id) {
        super("Call %s: there is none. Maybe the address was cut off.".formatted(id));
    }
}
