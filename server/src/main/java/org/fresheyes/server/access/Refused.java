package org.fresheyes.server.access;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Somebody tried to read or do what is not theirs. It is in the record of who looked. */
@ResponseStatus(HttpStatus.FORBIDDEN)
public class Refused extends RuntimeException {

    private final Act act;

    Refused(Act act, String why) {
        super(why);
        this.act = act;
    }

    public Act act() {
        return act;
    }
}
