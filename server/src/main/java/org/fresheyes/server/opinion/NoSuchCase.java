package org.fresheyes.server.opinion;

import java.util.UUID;

/** There is no case with this number. */
public class NoSuchCase extends RuntimeException {

    private static final long serialVersionUID = 1;

    NoSuchCase(UUID id) {
        super("Case %s: there is none. Maybe the link was cut short.".formatted(id));
    }
}
