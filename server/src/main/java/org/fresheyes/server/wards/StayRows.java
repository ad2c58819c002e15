package org.fresheyes.server.wards;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.rules.identity.NhsNumber;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.stays.Course;
import org.fresheyes.rules.stays.Lying;
import org.fresheyes.rules.stays.Merge;
import org.fresheyes.rules.stays.Said;
import org.fresheyes.rules.stays.Spot;
import org.fresheyes.rules.stays.What;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stays, what was said about them, and the beds that follow, as rows. */
@Repository
class StayRows {

    private final JdbcClient sql;

    StayRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** The stay with this number, made when it is new. Nobody else works on it until the transaction ends. */
    UUID locked(Told.OfStay told) {
        Instant at = told.said().recorded();
        sql.sql(
                        """
                insert into stay (id, organisation, visit, patient, said_at, by_hand) values (?, ?, ?, ?, ?, ?)
                on conflict (organisation, visit) do nothing
                """)
                .params(
                        UUID.randomUUID(),
                        told.organisation().value(),
                        told.visit(),
                        told.patient().number(),
                        time(at),
                        told.byHand())
                .update();
        UUID stay = sql.sql("select id from stay where organisation = ? and visit = ? for update")
                .params(told.organisation().value(), told.visit())
                .query(UUID.class)
                .single();
        sql.sql(
                        "update stay set patient = :patient, said_at = :at where id = :stay and (said_at, patient) < (:at, :patient)")
                .param("patient", told.patient().number())
                .param("at", time(at))
                .param("stay", stay)
                .update();
        return stay;
    }

    /** Keeps what was written down last about a patient, whatever came last. */
    void keep(OdsCode organisation, Patient patient, Instant saidAt) {
        sql.sql(
                        """
                insert into stay_patient as known (organisation, number, given, family, nhs_number, born, said_at)
                values (:organisation, :number, :given, :family, :nhsNumber, :born, :at)
                on conflict (organisation, number) do update
                set given = excluded.given, family = excluded.family, nhs_number = excluded.nhs_number,
                    born = excluded.born, said_at = excluded.said_at
                where not known.erased
                  and (known.said_at, known.family, known.given, coalesce(known.nhs_number, ''),
                       coalesce(known.born, '-infinity'))
                    < (excluded.said_at, excluded.family, excluded.given, coalesce(excluded.nhs_number, ''),
                       coalesce(excluded.born, '-infinity'))
                """)
                .param("organisation", organisation.value())
                .param("number", patient.number())
                .param("given", patient.given())
                .param("family", patient.family())
                .param("nhsNumber", patient.nhsNumber().map(NhsNumber::digits).orElse(null), Types.VARCHAR)
                .param("born", patient.born().orElse(null), Types.DATE)
                .param("at", time(saidAt))
                .update();
    }

    List<Said> said(UUID stay) {
        return sql.sql("select * from stay_said where stay = ? order by number")
                .param(stay)
                .query(StayRows::said)
                .list();
    }

    void add(UUID stay, Told.OfStay told, Instant now) {
        Said said = told.said();
        sql.sql(
                        """
                insert into stay_said (stay, what, happened, recorded, site, ward, room, bed, said_by, received_at)
                values (:stay, :what, :happened, :recorded, :site, :ward, :room, :bed, :by, :now)
                """)
                .param("stay", stay)
                .param("what", said.what().name())
                .param("happened", said.happened().map(StayRows::time).orElse(null), Types.TIMESTAMP)
                .param("recorded", time(said.recorded()))
                .param("site", told.site().value())
                .param("ward", said.spot().map(Spot::ward).orElse(null), Types.VARCHAR)
                .param("room", said.spot().map(Spot::room).orElse(null), Types.VARCHAR)
                .param("bed", said.spot().map(Spot::bed).orElse(null), Types.VARCHAR)
                .param("by", told.by())
                .param("now", time(now))
                .update();
    }

    /** The beds of a stay are these from now on. Whoever lies nobody knows where is in the hospital that was named first. */
    void keep(UUID stay, Course course) {
        sql.sql("delete from stay_bed where stay = ?").param(stay).update();
        String site = sql.sql("select site from stay_said where stay = ? order by recorded, site limit 1")
                .param(stay)
                .query(String.class)
                .single();
        for (Lying lying : course.beds()) {
            sql.sql(
                            """
                    insert into stay_bed (stay, from_at, until_at, site, ward, room, bed)
                    values (:stay, :from, :until, :site, :ward, :room, :bed)
                    """)
                    .param("stay", stay)
                    .param("from", time(lying.from()))
                    .param("until", lying.until().map(StayRows::time).orElse(null), Types.TIMESTAMP)
                    .param("site", lying.spot().map(Spot::hospital).orElse(site))
                    .param("ward", lying.spot().map(Spot::ward).orElse(""))
                    .param("room", lying.spot().map(Spot::room).orElse(""))
                    .param("bed", lying.spot().map(Spot::bed).orElse(""))
                    .update();
        }
    }

    void add(Told.OfMerge told, Instant now) {
        sql.sql(
                        """
                insert into stay_merge (organisation, gone, kept, recorded, said_by, received_at)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing
                """)
                .params(
                        told.organisation().value(),
                        told.merge().gone(),
                        told.merge().kept(),
                        time(told.merge().recorded()),
                        told.by(),
                        time(now))
                .update();
    }

    List<Merge> merges(OdsCode organisation) {
        return sql.sql("select * from stay_merge where organisation = ?")
                .param(organisation.value())
                .query((row, at) -> new Merge(row.getString("gone"), row.getString("kept"), instant(row, "recorded")))
                .list();
    }

    Optional<Patient> patient(OdsCode organisation, String number) {
        return sql.sql("select * from stay_patient where organisation = ? and number = ?")
                .params(organisation.value(), number)
                .query((row, at) -> new Patient(
                        row.getString("number"),
                        row.getString("given"),
                        row.getString("family"),
                        Optional.ofNullable(row.getString("nhs_number")).map(NhsNumber::new),
                        Optional.ofNullable(row.getObject("born", LocalDate.class))))
                .optional();
    }

    private static Said said(ResultSet row, int number) throws SQLException {
        String ward = row.getString("ward");
        return new Said(
                What.valueOf(row.getString("what")),
                Optional.ofNullable(row.getTimestamp("happened")).map(Timestamp::toInstant),
                instant(row, "recorded"),
                ward == null
                        ? Optional.empty()
                        : Optional.of(
                                new Spot(row.getString("site"), ward, row.getString("room"), row.getString("bed"))));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    static Timestamp time(Instant moment) {
        return Timestamp.from(moment);
    }
}
