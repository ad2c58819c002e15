package org.fresheyes.rules.opinion;

import java.util.Optional;
import org.fresheyes.rules.identity.OdsCode;

/** A team as people know it: the organisation, what it calls itself, and a clinician if one is named. */
public record Team(OdsCode organisation, String name, Optional<String> clinician) {

    public Team {
        if (name.isBlank()) {
            throw new IllegalArgumentException(
                    "Team of %s: no name. Maybe the directory entry is empty.".formatted(organisation));
        }
        clinician = clinician.map(String::strip).filter(named -> !named.isEmpty());
    }

    public static Team of(OdsCode organisation, String name) {
        return new Team(organisation, name, Optional.empty());
    }

    /** "Dr Fenwick, Northmoor Hospital", or the team alone. */
    public String full() {
        return clinician.map(named -> named + ", " + name).orElse(name);
    }
}
