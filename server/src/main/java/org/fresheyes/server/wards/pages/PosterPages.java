package org.fresheyes.server.wards.pages;

import java.util.Locale;
import java.util.UUID;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.wards.Hospitals;
import org.fresheyes.server.wards.Place;
import org.fresheyes.server.wards.Places;
import org.fresheyes.server.wards.posters.Posters;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Posters and cards as files to print, for the administrator of the hospital. */
@Controller
class PosterPages {

    private final Hospitals hospitals;
    private final Places places;
    private final Posters posters;

    PosterPages(Hospitals hospitals, Places places, Posters posters) {
        this.hospitals = hospitals;
        this.places = places;
        this.posters = posters;
    }

    @GetMapping("/organisation/hospitals/{site}/poster/pdf")
    ResponseEntity<byte[]> hospital(Viewer who, @PathVariable String site) {
        Place place = hospitals.see(who, places.hospital(OdsCode.of(site)));
        return file("Poster", place, posters.poster(place));
    }

    @GetMapping("/organisation/wards/{ward}/poster/pdf")
    ResponseEntity<byte[]> ward(Viewer who, @PathVariable UUID ward) {
        Place place = hospitals.see(who, places.ward(ward));
        return file("Poster", place, posters.poster(place));
    }

    @GetMapping("/organisation/wards/{ward}/beds/pdf")
    ResponseEntity<byte[]> cards(Viewer who, @PathVariable UUID ward) {
        Place place = hospitals.see(who, places.ward(ward));
        return file("Cards", place, posters.cards(place));
    }

    private static ResponseEntity<byte[]> file(String what, Place place, byte[] pdf) {
        String name = "%s %s.pdf"
                .formatted(what, place.name())
                .replaceAll("[^\\p{Alnum}.]+", "-")
                .toLowerCase(Locale.ROOT);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .body(pdf);
    }
}
