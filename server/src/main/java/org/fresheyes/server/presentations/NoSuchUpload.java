package org.fresheyes.server.presentations;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no file with this number. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchUpload extends RuntimeException {

    private static final long serialVersionUID = 1;

    NoSuchUpload(long number) {
        super("Upload %d: there is none. Maybe the link was cut short.".formatted(number));
    }
}
