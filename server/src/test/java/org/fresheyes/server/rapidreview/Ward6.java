package org.fresheyes.server.rapidreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.rapidreview.call.Caller;
import org.fresheyes.rules.rapidreview.call.Event;
import org.fresheyes.rules.rapidreview.call.Spot;
import org.fresheyes.rules.rapidreview.call.Where;
import org.fresheyes.rules.rapidreview.rota.Person;
import org.fresheyes.server.TestServer;
import org.fresheyes.server.access.DemoSignIn;
import org.fresheyes.server.access.DemoSignIns;
import org.fresheyes.server.access.Membership;
import org.fresheyes.server.access.Role;
import org.fresheyes.server.access.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A ward of a hospital and everybody who can be rung for it: Ann, Bob, Cat, Dan and Eve; Nell is a nurse there. */
final class Ward6 {

    static final OdsCode TRUST = OdsCode.of("ZZN01");
    static final OdsCode SITE = OdsCode.of("ZZN01A");
    static final Where WARD = new Where(
            TRUST, SITE, "Northmoor General", Optional.of(new Spot(new UUID(6, 0), "Ward 6")), Optional.empty());
    static final Where BED = new Where(
            TRUST,
            SITE,
            "Northmoor General",
            Optional.of(new Spot(new UUID(6, 0), "Ward 6")),
            Optional.of(new Spot(new UUID(6, 4), "Bed 4")));

    private static final Map<String, org.fresheyes.rules.rapidreview.rota.Role> ROTA = new LinkedHashMap<>();

    static {
        ROTA.put("Ann", org.fresheyes.rules.rapidreview.rota.Role.OUTREACH);
        ROTA.put("Bob", org.fresheyes.rules.rapidreview.rota.Role.SECOND_OUTREACH);
        ROTA.put("Cat", org.fresheyes.rules.rapidreview.rota.Role.MEDICAL_REGISTRAR);
        ROTA.put("Dan", org.fresheyes.rules.rapidreview.rota.Role.SITE_MANAGER);
        ROTA.put("Eve", org.fresheyes.rules.rapidreview.rota.Role.EXECUTIVE);
    }

    private final TestServer server;
    private final JdbcClient sql;
    private final Map<String, Viewer> people;

    Ward6(TestServer server) {
        this.server = server;
        this.sql = server.bean(JdbcClient.class);
        this.people = new LinkedHashMap<>();
        member("Ann", Role.OUTREACH);
        member("Bob", Role.OUTREACH);
        member("Cat", Role.ON_CALL);
        member("Dan", Role.SITE_MANAGER);
        member("Eve", Role.ON_CALL);
        member("Nell", Role.HOSPITAL_STAFF);
        ROTA.forEach((name, role) -> sql.sql(
                        """
                        insert into rapid_shift (id, site, role, days, from_time, to_time, account)
                        values (gen_random_uuid(), ?, ?,
                            '{MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY,SATURDAY,SUNDAY}', '00:00', '00:00', ?)
                        """)
                .params(SITE.value(), role.name(), people.get(name).account())
                .update());
    }

    private Ward6(TestServer server, Map<String, Viewer> people) {
        this.server = server;
        this.sql = server.bean(JdbcClient.class);
        this.people = people;
    }

    /** The same people on another server of the same database. */
    Ward6 on(TestServer other) {
        return new Ward6(other, people);
    }

    /** Every step has so many seconds; people are rung again after as many as that. */
    Ward6 ringingEvery(int seconds) {
        List<org.fresheyes.rules.rapidreview.rota.Role> roles = List.copyOf(ROTA.values());
        for (int step = 0; step < roles.size(); step++) {
            sql.sql("insert into rapid_plan_step (site, step, role, seconds) values (?, ?, ?, ?)")
                    .params(SITE.value(), step, roles.get(step).name(), step == roles.size() - 1 ? 0 : seconds)
                    .update();
        }
        sql.sql("insert into rapid_plan (site, again_seconds) values (?, ?)")
                .params(SITE.value(), seconds)
                .update();
        return this;
    }

    Viewer viewer(String name) {
        return java.util.Objects.requireNonNull(people.get(name), name);
    }

    Person person(String name) {
        return new Person(viewer(name).account().toString(), name);
    }

    Calls calls() {
        return server.bean(Calls.class);
    }

    /** The hospital with ward 6 and bed 4, and a card at the bed with this code. */
    void hangPoster(String code) {
        sql.sql("insert into hospital_site (code, organisation, name, phone) values (?, ?, ?, '0113 496 0100')")
                .params(SITE.value(), TRUST.value(), "Northmoor General")
                .update();
        UUID ward = WARD.ward().orElseThrow().id();
        UUID bed = BED.bed().orElseThrow().id();
        sql.sql("insert into ward (id, site, name) values (?, ?, 'Ward 6')")
                .params(ward, SITE.value())
                .update();
        sql.sql("insert into bed (id, ward, name) values (?, ?, 'Bed 4')")
                .params(bed, ward)
                .update();
        sql.sql("insert into place_code (code, site, ward, bed, made_at) values (?, ?, ?, ?, now())")
                .params(code, SITE.value(), ward, bed)
                .update();
    }

    /** Somebody does something that is theirs to do. */
    void does(String who, UUID id, Event event) {
        CallResult result = calls().take(viewer(who), id, call(id).state().version(), event);
        assertThat(result).isInstanceOf(CallResult.Done.class);
    }

    /** A call as outreach sees it. */
    CallOnFile call(UUID id) {
        return calls().open(viewer("Ann"), id).file();
    }

    /** The daughter calls from bed 4. */
    Placed.AsCall daughterCalls() {
        return (Placed.AsCall) calls().call(
                        BED,
                        said("She cannot catch her breath"),
                        UUID.randomUUID().toString());
    }

    /** Somebody calls from one of many beds. */
    Placed.AsCall daughterCalls(int bed) {
        Where where = new Where(
                TRUST, SITE, "Northmoor General", WARD.ward(), Optional.of(new Spot(new UUID(7, bed), "Bed " + bed)));
        return (Placed.AsCall)
                calls().call(where, said("Help"), UUID.randomUUID().toString());
    }

    static Calls.Said said(String worry) {
        return new Calls.Said(
                Caller.FAMILY, Words.of("Lena"), Words.of("my mother"), Words.of(worry), Words.of("01632 960 001"));
    }

    private void member(String name, Role role) {
        Set<Membership> memberships = Set.of(new Membership(TRUST, "Northmoor Hospitals", role));
        UUID account = server.bean(DemoSignIns.class)
                .add(new DemoSignIn(
                        name.toLowerCase(Locale.ROOT),
                        name,
                        "works there",
                        Optional.of(name + "@staff.example.org"),
                        Optional.empty(),
                        memberships));
        people.put(name, new Viewer(account, name, Optional.empty(), memberships));
    }
}
