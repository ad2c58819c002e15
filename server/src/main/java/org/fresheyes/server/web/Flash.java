package org.fresheyes.server.web;

import java.io.Serial;
import java.io.Serializable;

/** A message for the next page this person sees, such as "We sent your request". */
public record Flash(String heading, String text) implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;
}
