package org.fresheyes.server.presentations.burden;

import java.util.List;
import java.util.UUID;
import org.fresheyes.rules.presentations.Level;
import org.fresheyes.rules.symptoms.AreaId;

/** A prompt at "review due" or above that is current and not answered today. */
public record OpenPrompt(UUID person, Level level, List<AreaId> areas) {

    public OpenPrompt {
        areas = List.copyOf(areas);
    }
}
