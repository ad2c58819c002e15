package org.fresheyes.server.presentations;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fresheyes.rules.identity.NhsNumber;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.identity.PersonName;
import org.fresheyes.server.access.Part;
import org.fresheyes.server.access.Subject;

/**
 * A person whom a practice has told about.
 *
 * @param id         the number of their episodes
 * @param registered who they are here too, when a person with this NHS number is registered at this practice
 */
public record KnownPerson(
        UUID id,
        OdsCode practice,
        String ownId,
        Optional<NhsNumber> nhsNumber,
        Optional<PersonName> named,
        Optional<UUID> registered) {

    /** What a list calls them: the name, else the practice's own number. */
    public String listed() {
        return named.map(PersonName::listed).orElse("Patient " + ownId);
    }

    public String full() {
        return named.map(PersonName::full).orElse("Patient " + ownId);
    }

    /** Whom access decides and writes a line about; they read it if they sign in here. */
    Subject subject(Optional<UUID> episode) {
        return new Subject(registered.orElse(id), episode, Map.of(practice, Set.of(Part.REFERRING_TEAM)));
    }

    /** As the practice told of them. */
    PersonAtPractice told() {
        return new PersonAtPractice(ownId, nhsNumber, named);
    }
}
