package org.fresheyes.server.rapidreview;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.rapidreview.call.Spot;
import org.fresheyes.rules.rapidreview.call.Where;
import org.fresheyes.server.wards.HospitalSite;
import org.fresheyes.server.wards.Place;
import org.fresheyes.server.wards.Places;
import org.springframework.stereotype.Component;

/** Places of hospitals as a call keeps them. */
@Component
public class Whereabouts {

    private final Places places;

    Whereabouts(Places places) {
        this.places = places;
    }

    /** Where the code of a poster leads. Empty for a code that nobody made and for one that was replaced. */
    public Optional<Where> of(String code) {
        return places.of(code).map(Whereabouts::where);
    }

    /** The hospital of a code, also of one that was replaced: whoever stands before an old poster needs its number. */
    public Optional<HospitalSite> hospitalOf(String code) {
        return places.of(code).map(Place::site).or(() -> places.formerly(code));
    }

    /** Every hospital whose calls are answered here, by name. */
    public List<HospitalSite> hospitals() {
        return places.sites();
    }

    public Optional<HospitalSite> hospital(OdsCode site) {
        return places.site(site);
    }

    /** A ward of a hospital, chosen from its list. @throws RuntimeException when there is none with this id */
    public Where ward(UUID id) {
        return where(places.ward(id));
    }

    /** Somewhere at a hospital. */
    public static Where at(HospitalSite site) {
        return new Where(site.organisation(), site.code(), site.name(), Optional.empty(), Optional.empty());
    }

    private static Where where(Place place) {
        return new Where(
                place.site().organisation(),
                place.site().code(),
                place.site().name(),
                place.ward().map(ward -> new Spot(ward.id(), ward.name())),
                place.bed().map(bed -> new Spot(bed.id(), bed.name())));
    }
}
