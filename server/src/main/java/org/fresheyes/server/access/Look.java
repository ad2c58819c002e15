package org.fresheyes.server.access;

import java.util.Optional;
import java.util.UUID;
import org.fresheyes.rules.identity.OdsCode;

/** One try to read or do something, before it is a line in the record. */
record Look(
        Viewer who,
        Act act,
        Tie tie,
        Optional<String> insteadOf,
        Optional<Subject> about,
        Optional<OdsCode> organisation) {

    Optional<UUID> person() {
        return about.map(Subject::person);
    }

    Optional<UUID> caseId() {
        return about.flatMap(Subject::caseId);
    }

    /** The organisation the viewer belongs to here: through the tie, else the first one they have, for refusals. */
    Optional<Membership> membership() {
        return tie.through()
                .or(() -> tie.as() == Relationship.NONE
                        ? who.memberships().stream().findFirst()
                        : Optional.empty());
    }

    String aboutWhat() {
        return person().map(id -> "Person " + id)
                .or(() -> organisation.map(code -> "Organisation " + code))
                .orElse("Nobody");
    }
}
