package org.fresheyes.server.access.matrix;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.fresheyes.rules.authority.Authority;
import org.fresheyes.rules.authority.Basis;
import org.fresheyes.rules.authority.Scope;
import org.fresheyes.rules.identity.Actor;
import org.fresheyes.rules.identity.NhsNumber;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.rapidreview.call.Caller;
import org.fresheyes.rules.rapidreview.call.Where;
import org.fresheyes.server.TestServer;
import org.fresheyes.server.access.Authorities;
import org.fresheyes.server.access.DemoSignIns;
import org.fresheyes.server.access.ExpectedMembers;
import org.fresheyes.server.access.Invitation;
import org.fresheyes.server.access.Invitations;
import org.fresheyes.server.access.Membership;
import org.fresheyes.server.access.Role;
import org.fresheyes.server.directory.DemoDirectory;
import org.fresheyes.server.opinion.Scene;
import org.fresheyes.server.rapidreview.Calls;
import org.fresheyes.server.rapidreview.Placed;
import org.fresheyes.server.rapidreview.Whereabouts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;

/** Moira, her cases, everybody around her, and things to act on, which stay the same until somebody changes something. */
final class MatrixWorld {

    private final TestServer server;
    private final JdbcClient jdbc;
    private final Footprint footprint;
    private final Scene scene;
    private final MatrixPeople people;
    private final Map<MatrixActor, UUID> accounts;
    private final UUID friend;
    private final MatrixCases cases;
    private final MatrixEpisodes episodes;
    private final MatrixPlaces places;
    private final Map<String, Object> remembered = new HashMap<>();
    private final Map<MatrixActor, String> tokens = new EnumMap<>(MatrixActor.class);

    MatrixWorld(TestServer server) {
        this.server = server;
        this.jdbc = server.bean(JdbcClient.class);
        this.footprint = new Footprint(jdbc);
        server.bean(DemoDirectory.class).load();
        this.scene = new Scene(server);
        scene.person("9990000026", "Otto", "Other");
        this.people = new MatrixPeople(server.bean(DemoSignIns.class));
        this.accounts = people.signIns(scene.moira().nhsNumber());
        this.friend = people.friend();
        give(MatrixActor.REPRESENTATIVE, today().plusMonths(1));
        server.bean(Authorities.class).end(give(MatrixActor.REVOKED, today().plusMonths(1)), "Moira", "");
        give(MatrixActor.EXPIRED, today().minusDays(1));
        this.cases = new MatrixCases(server, scene, account(MatrixActor.SELF));
        this.episodes = new MatrixEpisodes(server, scene.moira());
        this.places = new MatrixPlaces(server, account(MatrixActor.ADMINISTRATOR));
    }

    LocalDate today() {
        return server.bean(Authorities.class).today();
    }

    /** What stands for a name in the column "with": something of this world, or the word itself. */
    String thing(String name) {
        return remembered(name, () -> made(name)).toString();
    }

    /** The same until somebody changes something. */
    @SuppressWarnings("unchecked")
    <T> T remembered(String name, Supplier<T> made) {
        Object known = remembered.get(name);
        if (known == null) {
            known = made.get();
            remembered.put(name, known);
        }
        return (T) known;
    }

    /** Something was changed: what comes next gets fresh things, and the world is again as it was. */
    void forget() {
        remembered.clear();
        jdbc.sql("delete from opinion_policy").update();
        jdbc.sql("delete from authority where representative = ?")
                .param(account(MatrixActor.OTHER_PATIENT))
                .update();
        jdbc.sql("delete from rapid_shift").update(); // so that nobody is rung while the others walk
        jdbc.sql("delete from rapid_shift_change").update();
        jdbc.sql("update rapid_call set raised_at = raised_at - interval '1 day'")
                .update(); // so that nobody calls too often
        jdbc.sql("update person set died_on = null where died_on is not null").update();
    }

    private Object made(String name) {
        String[] parts = name.split("\\.", 2);
        return parts.length == 2 && parts[1].matches("[A-Z_]+") ? ofCase(parts[0], parts[1]) : plain(name);
    }

    /** The case at a point of its way, or something that belongs to it. */
    private Object ofCase(String what, String point) {
        if (what.equals("episode")) {
            return episodes.at(point);
        }
        if (what.equals("case")) {
            return cases.at(point);
        }
        UUID caseId = UUID.fromString(thing("case." + point));
        return switch (what) {
            case "order" -> cases.order(caseId);
            case "file" -> cases.file(caseId, cases.record());
            case "doubtful" -> cases.file(caseId, cases.template());
            case "number" -> cases.firstEntry(UUID.fromString(thing("file." + point)));
            case "redaction" -> cases.redaction(caseId, UUID.fromString(thing("file." + point)));
            case "entry" -> cases.checklistEntry(caseId);
            case "pack" -> cases.pack(caseId);
            default -> throw new AssertionError("Nothing is called %s.%s".formatted(what, point));
        };
    }

    private Object plain(String name) {
        return switch (name) {
            case "record" -> cases.record();
            case "person" -> scene.moira().id();
            case "problem" -> episodes.problem();
            case "upload" -> episodes.upload();
            case "look" -> aLook();
            case "authority" -> give(friend, today().plusDays(7));
            case "invitation" -> {
                Invitation invitation = invitation("9990000034");
                server.bean(Invitations.class).invite(invitation);
                yield invitation.id();
            }
            case "code" -> server.bean(Invitations.class).invite(invitation("9990000034"));
            case "code.other-patient" -> server.bean(Invitations.class).invite(invitation("9990000026"));
            case "expected" -> expected();
            case "organisation" -> Scene.HOLLYBANK;
            case "hospital" -> Scene.NORTHMOOR;
            case "site" -> places.site();
            case "ward" -> places.ward();
            case "bed" -> places.bed();
            case "place" -> places.code();
            case "call" -> call().call();
            case "secret" -> call().secret();
            case "responder" -> account(MatrixActor.FIRST_CONSULTANT);
            case "shift" -> shift();
            case "member" -> people.colleague();
            case "unknown" -> UUID.randomUUID();
            case "draft" -> cases.draft(false);
            case "draft.full" -> cases.draft(true);
            default -> name;
        };
    }

    // -------- what was done

    long lastChange() {
        return footprint.lastChange();
    }

    long lastLook() {
        return footprint.lastLook();
    }

    /** For every line of the record of who looked since then, whether it says that the look was allowed. */
    List<Boolean> looksSince(long look) {
        return footprint.looksSince(look);
    }

    /** The header with a bearer token as the provider of this server gives them; none for nobody. */
    String[] bearer(MatrixActor actor) {
        return actor == MatrixActor.NOBODY
                ? new String[0]
                : new String[] {"Authorization", "Bearer " + tokens.computeIfAbsent(actor, this::token)};
    }

    private String token(MatrixActor actor) {
        Instant now = Instant.now();
        JwtClaimsSet claims = JwtClaimsSet.builder()
                .subject(actor.subject())
                .audience(List.of("fresheyes"))
                .issuedAt(now)
                .expiresAt(now.plus(Duration.ofHours(1)))
                .claim("identity_proofing_level", "P9")
                .build();
        return server.bean(JwtEncoder.class)
                .encode(JwtEncoderParameters.from(claims))
                .getTokenValue();
    }

    // -------- who there is

    private UUID account(MatrixActor actor) {
        return Objects.requireNonNull(accounts.get(actor));
    }

    /** A call from a ward that rings in vain: nobody is on duty there. */
    private Placed.AsCall call() {
        Words nothing = Words.of("");
        Calls.Said said = new Calls.Said(Caller.FAMILY, nothing, nothing, nothing, nothing);
        Where where = server.bean(Whereabouts.class).of(places.code()).orElseThrow();
        return (Placed.AsCall)
                server.bean(Calls.class).call(where, said, UUID.randomUUID().toString());
    }

    /** Somebody is on duty every Monday, for one minute of the night. */
    private UUID shift() {
        return jdbc.sql(
                        """
                        insert into rapid_shift (id, site, role, days, from_time, to_time, account)
                        values (gen_random_uuid(), ?, 'OUTREACH', '{MONDAY}', '03:00', '03:01', ?) returning id
                        """)
                .params(places.site().value(), account(MatrixActor.FIRST_CONSULTANT))
                .query(UUID.class)
                .single();
    }

    private UUID aLook() {
        return jdbc.sql("select id from access_log where person = ? limit 1")
                .param(scene.moira().id())
                .query(UUID.class)
                .single();
    }

    private UUID give(MatrixActor actor, LocalDate until) {
        return give(account(actor), until);
    }

    private UUID give(UUID account, LocalDate until) {
        LocalDate from = today().minusMonths(1);
        Authority authority = new Authority(
                UUID.randomUUID(),
                scene.moira().id(),
                account,
                new Basis.Consent("words, version 1"),
                EnumSet.allOf(Scope.class),
                from,
                until,
                new Authority.Verified("Moira", from),
                Optional.empty());
        server.bean(Authorities.class).give(authority);
        return authority.id();
    }

    private String expected() {
        String email = "expected@example.org";
        server.bean(ExpectedMembers.class)
                .expect(
                        email,
                        new Membership(Scene.HOLLYBANK, "Hollybank Surgery", Role.GP),
                        Actor.staff("administrator", "The administrator", Scene.HOLLYBANK));
        return email;
    }

    /** For whoever has this NHS number. */
    private Invitation invitation(String nhsNumber) {
        return new Invitation(
                UUID.randomUUID(),
                scene.moira().id(),
                "Somebody",
                Optional.empty(),
                Optional.of(NhsNumber.of(nhsNumber)),
                Set.of(Scope.SEE_CASE),
                today().plusMonths(1),
                "VERSION_1",
                Instant.now().plus(Invitations.LIFETIME),
                true);
    }
}
