package org.fresheyes.server.wards.posters;

import org.fresheyes.server.wards.HospitalSite;
import org.fresheyes.server.wards.Place;
import org.fresheyes.server.wards.PlaceCode;

/**
 * What stands on one poster or card.
 *
 * @param address where the code for the camera leads
 * @param typed the same for somebody who types it: where to go, without what a browser adds by itself
 * @param picture the code for the camera, as the address of an image
 */
public record Poster(Place place, PlaceCode code, String address, String typed, String picture) {

    static Poster of(Place place, PlaceCode code, String callPage) {
        String address = callPage + "/" + code.value();
        return new Poster(place, code, address, callPage.replaceFirst("^https?://", ""), QrPicture.dataUri(address));
    }

    public HospitalSite site() {
        return place.site();
    }

    /** "Willow Ward", or the hospital when the poster is for all of it. */
    public String where() {
        return place.ward().map(ward -> ward.name()).orElse(place.site().name());
    }

    /** "Bed 4". */
    public String bed() {
        return place.bed().map(bed -> bed.name()).orElse("");
    }

    /** "on this ward" or "in this hospital". */
    public String here() {
        return place.ward().isPresent() ? "on this ward" : "in this hospital";
    }
}
