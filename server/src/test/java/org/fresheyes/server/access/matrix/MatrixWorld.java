package org.fresheyes.server.access.matrix;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.fresheyes.rules.authority.Authority;
import org.fresheyes.rules.authority.Basis;
import org.fresheyes.rules.authority.Scope;
import org.fresheyes.rules.identity.NhsNumber;
import org.fresheyes.rules.opinion.Route;
import org.fresheyes.rules.opinion.Step;
import org.fresheyes.server.TestServer;
import org.fresheyes.server.access.Authorities;
import org.fresheyes.server.access.DemoSignIns;
import org.fresheyes.server.access.Invitation;
import org.fresheyes.server.access.Invitations;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.opinion.Scene;
import org.fresheyes.server.opinion.draft.Drafts;

/** Moira's case at the second hospital, everybody around it, and fresh things to act on. */
final class MatrixWorld {

    private final TestServer server;
    private final Scene scene;
    private final Map<MatrixActor, UUID> accounts;
    private final UUID caseId;
    private final Map<String, Supplier<Object>> things;

    MatrixWorld(TestServer server) {
        this.server = server;
        this.scene = new Scene(server);
        scene.person("9990000026", "Otto", "Other");
        this.accounts = new MatrixPeople(server.bean(DemoSignIns.class))
                .signIns(scene.moira().nhsNumber());
        give(MatrixActor.REPRESENTATIVE, today().plusMonths(1));
        server.bean(Authorities.class).end(give(MatrixActor.REVOKED, today().plusMonths(1)), "Moira", "");
        give(MatrixActor.EXPIRED, today().minusDays(1));
        this.caseId = caseAtSecondHospital();
        this.things = Map.ofEntries(
                Map.entry("case", () -> caseId),
                Map.entry("person", () -> scene.moira().id()),
                Map.entry("authority", () -> give(MatrixActor.OTHER_PATIENT, today().minusDays(1))),
                Map.entry("invitation", () -> invitation().id()),
                Map.entry("code", () -> server.bean(Invitations.class).invite(invitation())),
                Map.entry("organisation", () -> Scene.HOLLYBANK),
                Map.entry("member", () -> account(MatrixActor.PRACTICE_STAFF)),
                Map.entry("unknown", UUID::randomUUID),
                Map.entry("draft", () -> server.bean(Drafts.class)
                        .begin(account(MatrixActor.SELF), scene.moira().id())
                        .id()));
    }

    /** What stands for a name in the column "with": something of this world, or the word itself. */
    String thing(String name) {
        Supplier<Object> supplier = things.get(name);
        return supplier == null ? name : supplier.get().toString();
    }

    private UUID account(MatrixActor actor) {
        return Objects.requireNonNull(accounts.get(actor));
    }

    private LocalDate today() {
        return server.bean(Authorities.class).today();
    }

    private UUID give(MatrixActor actor, LocalDate until) {
        LocalDate from = today().minusMonths(1);
        Authority authority = new Authority(
                UUID.randomUUID(),
                scene.moira().id(),
                account(actor),
                new Basis.Consent("words, version 1"),
                EnumSet.allOf(Scope.class),
                from,
                until,
                new Authority.Verified("Moira", from),
                Optional.empty());
        server.bean(Authorities.class).give(authority);
        return authority.id();
    }

    private Invitation invitation() {
        return new Invitation(
                UUID.randomUUID(),
                scene.moira().id(),
                "Somebody",
                Optional.empty(),
                Optional.of(NhsNumber.of("9990000034")),
                Set.of(Scope.SEE_CASE),
                today().plusMonths(1),
                "VERSION_1",
                Instant.now().plus(Invitations.LIFETIME),
                true);
    }

    private UUID caseAtSecondHospital() {
        UUID id = scene.cases()
                .ask(scene.moiraHerself(), scene.moira(), scene.asks())
                .id();
        take(Scene.gp(), id, Scene.agrees(Route.ANOTHER_HOSPITAL));
        take(scene.moiraHerself(), id, Scene.choosesEstuary());
        Scene.arranges().forEach(step -> take(Scene.gp(), id, step));
        take(Scene.gp(), id, Scene.sends());
        return id;
    }

    private void take(Viewer viewer, UUID id, Step step) {
        scene.cases().take(viewer, id, scene.cases().open(viewer, id).state().version(), step);
    }
}
