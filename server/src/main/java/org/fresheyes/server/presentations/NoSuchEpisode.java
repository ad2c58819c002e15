package org.fresheyes.server.presentations;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no episode with this number. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchEpisode extends RuntimeException {

    private static final long serialVersionUID = 1;

    NoSuchEpisode(UUID id) {
        super("Episode %s: there is none. Maybe the link was cut short.".formatted(id));
    }
}
