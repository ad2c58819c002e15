package org.fresheyes.server.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Set;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.server.access.Role;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.wards.BedNames;
import org.fresheyes.server.wards.HospitalSite;
import org.fresheyes.server.wards.Hospitals;
import org.fresheyes.server.wards.Place;
import org.fresheyes.server.wards.Places;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Two hospitals with two wards each, as their administrators add them. */
@Component
@Profile(DemoStory.STORY)
class OnTheWards {

    private final Cast cast;
    private final Hospitals hospitals;
    private final Places places;

    OnTheWards(Cast cast, Hospitals hospitals, Places places) {
        this.cast = cast;
        this.hospitals = hospitals;
        this.places = places;
    }

    void tell() {
        Table.rows("wards").forEach(this::ward);
    }

    private void ward(NamedCsvRecord row) {
        Viewer administrator = cast.viewer(row.getField("administrator"));
        OdsCode site = OdsCode.of(row.getField("site"));
        Place hospital = places.site(site)
                .map(known -> places.hospital(site))
                .orElseGet(() -> hospitals.add(
                        administrator,
                        new HospitalSite(
                                site, organisation(administrator), row.getField("site_name"), row.getField("phone"))));
        Place ward = hospitals.addWard(administrator, hospital, row.getField("ward"), row.getField("feed_code"));
        hospitals.addBeds(administrator, ward, BedNames.of(row.getField("beds")));
    }

    private static OdsCode organisation(Viewer administrator) {
        return administrator
                .organisationsAs(Set.of(Role.ADMINISTRATOR))
                .iterator()
                .next();
    }
}
