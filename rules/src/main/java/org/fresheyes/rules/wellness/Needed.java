package org.fresheyes.rules.wellness;

import java.util.List;

/**
 * An action that somebody has to do and close.
 *
 * @param because every threshold that asks for it
 */
public record Needed(Action action, List<Threshold> because) {

    public Needed {
        because = List.copyOf(because);
    }
}
