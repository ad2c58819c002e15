package org.fresheyes.server.wards;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.stays.Numbers;
import org.fresheyes.rules.stays.Spot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who lies where, at any moment. It decides nothing about who may look: ask {@code Access} first. */
@Repository
public class Beds {

    private final JdbcClient sql;
    private final StayRows rows;
    private final Wards wards;

    Beds(JdbcClient sql, StayRows rows, Wards wards) {
        this.sql = sql;
        this.rows = rows;
        this.wards = wards;
    }

    /** Everybody who lies in a bed, on a ward or in a hospital at that moment; in one bed it can be two. */
    public List<Occupant> at(Place place, Instant moment) {
        return of(place.site(), moment).stream()
                .filter(each -> place.ward().isEmpty() || each.ward().equals(place.ward()))
                .filter(each -> place.bed().isEmpty() || each.bed().equals(place.bed()))
                .toList();
    }

    /** The same stay, where it is at that moment. */
    public Optional<Occupant> stay(HospitalSite site, UUID stay, Instant moment) {
        return of(site, moment).stream()
                .filter(each -> each.stay().equals(stay))
                .findFirst();
    }

    private List<Occupant> of(HospitalSite site, Instant moment) {
        KnownSpots spots = new KnownSpots(wards.of(site.code()), wards.bedsAt(site.code()));
        Numbers numbers = Numbers.of(rows.merges(site.organisation()));
        Map<String, Patient> patients = new HashMap<>();
        return sql.sql(
                        """
                select b.*, s.patient, s.by_hand from stay_bed b join stay s on s.id = b.stay
                where b.site = :site and b.from_at <= :at and (b.until_at is null or b.until_at > :at)
                order by b.from_at, b.stay
                """)
                .param("site", site.code().value())
                .param("at", StayRows.time(moment))
                .query((row, number) -> occupant(
                        row,
                        spots,
                        patients.computeIfAbsent(
                                row.getString("patient"), own -> patient(site.organisation(), numbers, own))))
                .list();
    }

    /** Under the number that counts; until something was said under that one, under their own. */
    private Patient patient(OdsCode organisation, Numbers numbers, String own) {
        return rows.patient(organisation, numbers.counting(own))
                .or(() -> rows.patient(organisation, own))
                .orElseGet(() -> new Patient(own, "", "", Optional.empty(), Optional.empty()));
    }

    private static Occupant occupant(ResultSet row, KnownSpots spots, Patient patient) throws SQLException {
        String wardSaid = row.getString("ward");
        String room = row.getString("room");
        String bedSaid = row.getString("bed");
        boolean somewhere = (wardSaid + room + bedSaid).isEmpty();
        Optional<Spot> spot =
                somewhere ? Optional.empty() : Optional.of(new Spot(row.getString("site"), wardSaid, room, bedSaid));
        Optional<Ward> ward = spot.flatMap(spots::ward);
        Optional<Bed> bed = ward.flatMap(each -> spot.flatMap(said -> spots.bed(said, each)));
        return new Occupant(
                row.getObject("stay", UUID.class),
                patient,
                ward,
                bed,
                spot.map(said -> new Spot("", said.ward(), said.room(), said.bed()).toString())
                        .orElse(""),
                StayRows.instant(row, "from_at"),
                row.getBoolean("by_hand"));
    }
}
