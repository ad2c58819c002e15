package org.fresheyes.server.wards.adt;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.server.TestServer;
import org.fresheyes.server.access.DemoSignIn;
import org.fresheyes.server.access.DemoSignIns;
import org.fresheyes.server.access.Membership;
import org.fresheyes.server.access.Role;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.wards.BedNames;
import org.fresheyes.server.wards.HospitalSite;
import org.fresheyes.server.wards.Hospitals;
import org.fresheyes.server.wards.Place;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A server that listens for ADT messages, and a hospital with two wards. */
final class AdtHospital implements AutoCloseable {

    static final OdsCode TRUST = OdsCode.of("ZZN01");
    static final OdsCode SITE = OdsCode.of("ZZN01A");

    private final TestServer server;
    private final Place hospital;

    AdtHospital(String... options) {
        this.server = TestServer.start(Stream.concat(
                        Stream.of(
                                "--signin.built-in",
                                "--adt.port",
                                "0",
                                "--adt.facilities",
                                AdtMessages.FACILITY + "=ZZN01A, RIVER=ZZN01B, NOWHERE=ZZN01C"),
                        Stream.of(options))
                .toArray(String[]::new));
        Set<Membership> administers = Set.of(new Membership(TRUST, "Northmoor", Role.ADMINISTRATOR));
        UUID account = server.bean(DemoSignIns.class)
                .add(new DemoSignIn("kit", "Kit", "keeps wards", Optional.empty(), Optional.empty(), administers));
        Viewer kit = new Viewer(account, "Kit", Optional.empty(), administers);
        Hospitals hospitals = server.bean(Hospitals.class);
        this.hospital = hospitals.add(kit, new HospitalSite(SITE, TRUST, "Northmoor General", "01632 960 211"));
        hospitals.addBeds(kit, hospitals.addWard(kit, hospital, "Willow Ward", "W6"), BedNames.of("Bed 1 to 9"));
        hospitals.addBeds(kit, hospitals.addWard(kit, hospital, "Larch Ward", "W7"), BedNames.of("1 to 4"));
        Place river = hospitals.add(
                kit, new HospitalSite(OdsCode.of("ZZN01B"), TRUST, "Northmoor Riverside", "01632 960 212"));
        hospitals.addBeds(kit, hospitals.addWard(kit, river, "River Ward", "R1"), BedNames.of("Bed 1"));
    }

    TestServer server() {
        return server;
    }

    Place hospital() {
        return hospital;
    }

    AdtSender sender() {
        return new AdtSender(server.bean(AdtListener.class).port().orElseThrow());
    }

    /** Everything that is kept about stays, but not when it came. */
    String everything() {
        return Stream.of(
                        "select count(*) || ' ' || coalesce(max(number), 0) from stay_said",
                        "select string_agg(concat_ws(' ', visit, patient, said_at), ',' order by visit) from stay",
                        "select string_agg(concat_ws(' ', number, given, family, nhs_number, born), ',' order by number) from stay_patient",
                        "select string_agg(concat_ws(' ', visit, from_at, until_at, site, ward, room, bed), ',' order by visit, from_at)"
                                + " from stay_bed join stay on stay.id = stay",
                        "select string_agg(concat_ws(' ', gone, kept, recorded), ',' order by gone, kept) from stay_merge")
                .map(query -> String.valueOf(server.bean(JdbcClient.class)
                        .sql(query)
                        .query((row, at) -> row.getString(1) == null ? "" : row.getString(1))
                        .single()))
                .collect(Collectors.joining("\n"));
    }

    /** The beds of a stay, but not when it came. */
    String beds(String visit) {
        return String.join(
                " · ",
                server.bean(JdbcClient.class)
                        .sql(
                                """
                        select to_char(from_at at time zone 'UTC', 'HH24:MI') || '-'
                               || coalesce(to_char(until_at at time zone 'UTC', 'HH24:MI'), '') || ' ' || ward || '/' || bed
                        from stay_bed join stay on stay.id = stay where visit = ? order by from_at
                        """)
                        .param(visit)
                        .query(String.class)
                        .list());
    }

    /** As if nobody had ever come. */
    void empty() {
        server.bean(JdbcClient.class)
                .sql("truncate stay, stay_patient, stay_said, stay_bed, stay_merge")
                .update();
    }

    @Override
    public void close() {
        server.close();
    }
}
