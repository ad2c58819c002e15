package org.fresheyes.server.presentations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;
import org.fresheyes.rules.presentations.Settings;
import org.fresheyes.rules.symptoms.AreaId;
import org.fresheyes.server.presentations.burden.WhatIf.Difference;

/**
 * What other settings would change.
 *
 * @param named whether the viewer may see who it is about; if not, nobody is listed
 * @param lost   nobody would ask about them any more
 * @param gained somebody would ask about them too
 */
public record WhatIfAnswer(
        Settings settings, Difference difference, boolean named, List<Listed> lost, List<Listed> gained) {

    /** @param episode of the practice that is about one of these areas, if there is one */
    public record Listed(String person, SortedSet<AreaId> areas, LocalDate newest, Optional<UUID> episode) {}

    public WhatIfAnswer {
        lost = List.copyOf(lost);
        gained = List.copyOf(gained);
    }
}
