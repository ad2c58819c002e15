package org.fresheyes.server.records;

import java.util.NoSuchElementException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A file, pack or entry that is not there, or not of this case: answered as "not found". */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NotThere extends NoSuchElementException {

    private static final long serialVersionUID = 1L;

    public NotThere(String message) {
        super(message);
    }
}
