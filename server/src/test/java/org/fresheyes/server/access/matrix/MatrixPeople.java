package org.fresheyes.server.access.matrix;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fresheyes.rules.identity.NhsNumber;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.server.access.DemoSignIn;
import org.fresheyes.server.access.DemoSignIns;
import org.fresheyes.server.access.Membership;
import org.fresheyes.server.access.Role;
import org.fresheyes.server.opinion.Scene;

/** Gives every actor a sign-in. */
final class MatrixPeople {

    private static final String FRIEND = "friend@example.org";

    private final DemoSignIns signIns;

    MatrixPeople(DemoSignIns signIns) {
        this.signIns = signIns;
    }

    Map<MatrixActor, UUID> signIns(NhsNumber self) {
        Map<MatrixActor, UUID> accounts = new EnumMap<>(MatrixActor.class);
        for (MatrixActor actor : MatrixActor.values()) {
            if (actor != MatrixActor.NOBODY) {
                accounts.put(actor, signIns.add(signIn(actor, self)));
            }
        }
        return accounts;
    }

    /** Somebody who does not walk, to whom Moira gives what others then try to end. */
    UUID friend() {
        return signIns.add(new DemoSignIn(
                "matrix-friend", "A friend", "is a friend", Optional.of(FRIEND), Optional.empty(), Set.of()));
    }

    /** Somebody new at Moira's practice, whose role can be ended. */
    UUID colleague() {
        return signIns.add(new DemoSignIn(
                "matrix-colleague-" + UUID.randomUUID(),
                "A colleague",
                "works at the practice",
                Optional.empty(),
                Optional.empty(),
                Set.of(member(Scene.HOLLYBANK, Role.PRACTICE_STAFF))));
    }

    private static DemoSignIn signIn(MatrixActor actor, NhsNumber self) {
        Optional<NhsNumber> number =
                switch (actor) {
                    case SELF -> Optional.of(self);
                    case OTHER_PATIENT -> Optional.of(NhsNumber.of("9990000026"));
                    default -> Optional.empty();
                };
        Set<Membership> memberships =
                switch (actor) {
                    case GP -> Set.of(member(Scene.HOLLYBANK, Role.GP));
                    case PRACTICE_STAFF -> Set.of(member(Scene.HOLLYBANK, Role.PRACTICE_STAFF));
                    case OTHER_GP -> Set.of(member(Scene.OTHER_PRACTICE, Role.GP));
                    case FIRST_CONSULTANT ->
                        Set.of(member(Scene.NORTHMOOR, Role.CONSULTANT), member(Scene.NORTHMOOR, Role.OUTREACH));
                    case SECOND_CONSULTANT -> Set.of(member(Scene.ESTUARY, Role.CONSULTANT));
                    case OTHER_CONSULTANT -> Set.of(member(OdsCode.of("ZZX01"), Role.CONSULTANT));
                    case ADMINISTRATOR ->
                        Set.of(
                                member(Scene.HOLLYBANK, Role.ADMINISTRATOR),
                                member(Scene.NORTHMOOR, Role.ADMINISTRATOR));
                    default -> Set.of();
                };
        return new DemoSignIn(
                actor.subject(), actor.subject(), "walks the table", Optional.empty(), number, memberships);
    }

    private static Membership member(OdsCode organisation, Role role) {
        return new Membership(organisation, organisation.value(), role);
    }
}
