package org.fresheyes.server.rapidreview;

import java.util.UUID;

/** What comes of sending the form. */
public sealed interface Placed {

    /**
     * It is a call.
     *
     * @param secret leads whoever called to their page; nobody can guess it
     */
    record AsCall(UUID call, String secret) implements Placed {}

    /** So many calls came from this place that this one was not taken: the page shows the telephone number instead. */
    record TooMany() implements Placed {}
}
