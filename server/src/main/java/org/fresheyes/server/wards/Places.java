package org.fresheyes.server.wards;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.rules.identity.OdsCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds hospitals, and the place that a code on a poster leads to. It names no patient and asks nobody who they are. */
@Repository("hospitalPlaces")
public class Places {

    private final JdbcClient sql;
    private final Wards wards;

    Places(JdbcClient sql, Wards wards) {
        this.sql = sql;
        this.wards = wards;
    }

    /** All hospitals whose wards are kept here, by name. */
    public List<HospitalSite> sites() {
        return sql.sql("select * from hospital_site order by name, code")
                .query(Places::site)
                .list();
    }

    /** Those of one organisation, by name. */
    public List<HospitalSite> sites(OdsCode organisation) {
        return sql.sql("select * from hospital_site where organisation = ? order by name, code")
                .param(organisation.value())
                .query(Places::site)
                .list();
    }

    /** The hospital with this code of its own. */
    public Optional<HospitalSite> site(OdsCode code) {
        return sql.sql("select * from hospital_site where code = ?")
                .param(code.value())
                .query(Places::site)
                .optional();
    }

    /** A hospital as a place. @throws NoSuchPlace when it is not kept here */
    public Place hospital(OdsCode code) {
        return Place.of(site(code).orElseThrow(() -> new NoSuchPlace("Hospital", code)));
    }

    /** A ward as a place. @throws NoSuchPlace when there is none with this id */
    public Place ward(UUID id) {
        Ward ward = wards.find(id).orElseThrow(() -> new NoSuchPlace("Ward", id));
        return hospital(ward.site()).in(ward);
    }

    /** A bed as a place. @throws NoSuchPlace when there is none with this id */
    public Place bed(UUID id) {
        Bed bed = wards.bed(id).orElseThrow(() -> new NoSuchPlace("Bed", id));
        return ward(bed.ward()).at(bed);
    }

    /**
     * The place a code leads to, in any case, with spaces and dashes. Empty for a code that nobody made and for one that
     * was replaced. A closed ward or bed is still found: somebody may stand before its poster.
     */
    public Optional<Place> of(String typedCode) {
        return row(typedCode, "and ended_at is null");
    }

    /** The hospital of a code that was made once, replaced or not: whoever holds an old poster needs its number. */
    public Optional<HospitalSite> formerly(String typedCode) {
        return row(typedCode, "").map(Place::site);
    }

    /** The code that leads to a place now. */
    public PlaceCode codeOf(Place place) {
        return sql.sql(
                        """
                select code from place_code
                where site = ? and ward is not distinct from ? and bed is not distinct from ? and ended_at is null
                """)
                .param(place.site().code().value())
                .param(place.ward().map(Ward::id).orElse(null))
                .param(place.bed().map(Bed::id).orElse(null))
                .query((row, at) -> new PlaceCode(row.getString("code")))
                .single();
    }

    private Optional<Place> row(String typedCode, String andOnly) {
        return sql.sql("select site, ward, bed from place_code where code = ? " + andOnly)
                .param(PlaceCode.tidied(typedCode))
                .query((row, at) -> {
                    UUID bed = row.getObject("bed", UUID.class);
                    UUID ward = row.getObject("ward", UUID.class);
                    return bed != null
                            ? bed(bed)
                            : ward != null ? ward(ward) : hospital(new OdsCode(row.getString("site")));
                })
                .optional();
    }

    private static HospitalSite site(ResultSet row, int number) throws SQLException {
        return new HospitalSite(
                new OdsCode(row.getString("code")),
                new OdsCode(row.getString("organisation")),
                row.getString("name"),
                row.getString("phone"));
    }
}
