package org.fresheyes.server.wards;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.server.access.Access;
import org.fresheyes.server.access.Act;
import org.fresheyes.server.access.Viewer;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an administrator does to the places of a hospital. Nothing is ever deleted: what is no longer there is closed, so
 * that old calls keep their place and old posters lead somewhere. Every act asks {@link Access} first and throws
 * {@link org.fresheyes.server.access.Refused} when the viewer is no administrator there.
 */
@Service
public class Hospitals {

    private static final int CHANGES_SHOWN = 20;

    private final JdbcClient sql;
    private final Places places;
    private final Access access;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Hospitals(JdbcClient sql, Places places, Access access, Clock clock) {
        this.sql = sql;
        this.places = places;
        this.access = access;
        this.clock = clock;
    }

    /** The hospitals of an organisation. */
    public List<HospitalSite> of(Viewer who, OdsCode organisation) {
        access.require(who, Act.MANAGE_PLACES, organisation);
        return places.sites(organisation);
    }

    /** A place, for who may change it. */
    public Place see(Viewer who, Place place) {
        require(who, place);
        return place;
    }

    /** The last changes, newest first. */
    public List<PlaceChange> changes(OdsCode site) {
        return sql.sql("select * from place_change where site = ? order by number desc limit ?")
                .params(site.value(), CHANGES_SHOWN)
                .query((row, at) -> new PlaceChange(
                        row.getTimestamp("at").toInstant(), row.getString("by_name"), row.getString("change")))
                .list();
    }

    /** Begins to keep the wards of a hospital. @throws NameTaken when that is done already */
    @Transactional
    public Place add(Viewer who, HospitalSite site) {
        String by = access.require(who, Act.MANAGE_PLACES, site.organisation())
                .actor()
                .name();
        once(site.code().value(), () -> sql.sql(
                        "insert into hospital_site (code, organisation, name, phone) values (?, ?, ?, ?)")
                .params(site.code().value(), site.organisation().value(), site.name(), site.phone())
                .update());
        Place place = Place.of(site);
        code(place);
        note(place, by, "Added this hospital, phone number %s.".formatted(site.phone()));
        return place;
    }

    /** Changes the name and the phone number of a hospital. Posters that hang keep the old ones. */
    @Transactional
    public void change(Viewer who, Place hospital, String name, String phone) {
        String by = require(who, hospital);
        HospitalSite before = hospital.site();
        HospitalSite after = new HospitalSite(before.code(), before.organisation(), name, phone);
        sql.sql("update hospital_site set name = ?, phone = ? where code = ?")
                .params(after.name(), after.phone(), after.code().value())
                .update();
        note(
                hospital,
                by,
                "Name and phone number were %s, %s; now %s, %s."
                        .formatted(before.name(), before.phone(), after.name(), after.phone()));
    }

    /** Adds a ward. @throws NameTaken when the hospital has one of this name */
    @Transactional
    public Place addWard(Viewer who, Place hospital, String name, String feedCode) {
        String by = require(who, hospital);
        Ward ward = new Ward(UUID.randomUUID(), hospital.site().code(), name, feedCode, true);
        once(ward.name(), () -> sql.sql("insert into ward (id, site, name, feed_code) values (?, ?, ?, ?)")
                .params(ward.id(), ward.site().value(), ward.name(), ward.feedCode())
                .update());
        Place place = hospital.in(ward);
        code(place);
        note(place, by, "Added %s.".formatted(ward.name()));
        return place;
    }

    /** Adds several beds to a ward, or none of them. @throws NameTaken when the ward has one of these names */
    @Transactional
    public void addBeds(Viewer who, Place ward, BedNames names) {
        String by = require(who, ward);
        UUID id = ward.ward().orElseThrow().id();
        for (String name : names.each()) {
            Bed bed = new Bed(UUID.randomUUID(), id, name, "", true);
            once(bed.name(), () -> sql.sql("insert into bed (id, ward, name) values (?, ?, ?)")
                    .params(bed.id(), bed.ward(), bed.name())
                    .update());
            code(ward.at(bed));
        }
        note(ward, by, "Added to %s: %s.".formatted(ward.ward().orElseThrow().name(), String.join(", ", names.each())));
    }

    /** Gives a ward or bed another name. @throws NameTaken when there is one of this name beside it */
    @Transactional
    public void rename(Viewer who, Place place, String name, String feedCode) {
        String by = require(who, place);
        String tidy = HospitalSite.named("Place", name);
        once(tidy, () -> sql.sql("update %s set name = ?, feed_code = ? where id = ?".formatted(table(place)))
                .params(tidy, feedCode.strip(), id(place))
                .update());
        note(
                place,
                by,
                "%s is now called %s%s."
                        .formatted(
                                place.name(),
                                tidy,
                                feedCode.isBlank() ? "" : ", in the hospital’s system " + feedCode.strip()));
    }

    /** Closes a ward or bed, or opens it again. */
    @Transactional
    public void setOpen(Viewer who, Place place, boolean open) {
        String by = require(who, place);
        sql.sql("update %s set open = ? where id = ?".formatted(table(place)))
                .params(open, id(place))
                .update();
        note(place, by, "%s %s.".formatted(open ? "Opened" : "Closed", place.name()));
    }

    /** A new code for a place; the one before it leads nowhere from now on. */
    @Transactional
    public void replaceCode(Viewer who, Place place) {
        String by = require(who, place);
        sql.sql("update place_code set ended_at = ? where code = ?")
                .params(now(), places.codeOf(place).value())
                .update();
        code(place);
        note(place, by, "Replaced the code of %s.".formatted(place.name()));
    }

    private String require(Viewer who, Place place) {
        return access.require(who, Act.MANAGE_PLACES, place.site().organisation())
                .actor()
                .name();
    }

    private void code(Place place) {
        sql.sql("insert into place_code (code, site, ward, bed, made_at) values (?, ?, ?, ?, ?)")
                .param(PlaceCode.fresh(random).value())
                .param(place.site().code().value())
                .param(place.ward().map(Ward::id).orElse(null))
                .param(place.bed().map(Bed::id).orElse(null))
                .param(now())
                .update();
    }

    private void note(Place place, String by, String change) {
        sql.sql("insert into place_change (site, at, by_name, change) values (?, ?, ?, ?)")
                .params(place.site().code().value(), now(), by, change)
                .update();
    }

    private static void once(String name, Runnable write) {
        try {
            write.run();
        } catch (DuplicateKeyException taken) {
            throw new NameTaken(name);
        }
    }

    private static String table(Place place) {
        return place.bed().isPresent() ? "bed" : "ward";
    }

    /** @throws IllegalArgumentException for a hospital as a whole */
    private static UUID id(Place place) {
        return place.bed()
                .map(Bed::id)
                .or(() -> place.ward().map(Ward::id))
                .orElseThrow(() -> new IllegalArgumentException(
                        "%s: a hospital as a whole is neither closed nor renamed like a ward."
                                .formatted(place.name())));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
