package org.fresheyes.server.access;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.server.people.Person;

/** What a request is about: a person, the case if there is one, and which teams have a part in it. */
public record Subject(UUID person, Optional<UUID> caseId, Map<OdsCode, Set<Part>> teams) {

    public Subject {
        teams = Map.copyOf(teams);
    }

    /** A person outside any case. Their practice stands to them as a referring team does. */
    public static Subject of(Person person) {
        return new Subject(person.id(), Optional.empty(), Map.of(person.practice(), Set.of(Part.REFERRING_TEAM)));
    }
}
