package org.fresheyes.server.wards.posters;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.fresheyes.server.wards.Bed;
import org.fresheyes.server.wards.Place;
import org.fresheyes.server.wards.Places;
import org.fresheyes.server.wards.Wards;
import org.fresheyes.server.web.PublicAddress;
import org.fresheyes.server.web.TaggedPdf;
import org.springframework.stereotype.Component;

/** Makes posters and cards to print. The code on each leads to the call page of its place. */
@Component
public class Posters {

    /** Where calls begin; the code of a place follows. */
    private static final String CALL = "/call";

    private static final int CARDS_ON_A_SHEET = 4;

    private final Places places;
    private final Wards wards;
    private final PublicAddress address;
    private final TaggedPdf pdf;

    Posters(Places places, Wards wards, PublicAddress address, TaggedPdf pdf) {
        this.places = places;
        this.wards = wards;
        this.address = address;
        this.pdf = pdf;
    }

    /** The poster of a hospital or a ward: one page, A4. */
    public byte[] poster(Place place) {
        return pdf.of("wards/posterDocument", Map.of("poster", of(place)));
    }

    /** A card for each open bed of a ward, four on a sheet of A4 to cut. A ward without beds gives one empty sheet. */
    public byte[] cards(Place ward) {
        List<Poster> cards = wards.beds(ward.ward().orElseThrow().id()).stream()
                .filter(Bed::open)
                .map(bed -> of(places.bed(bed.id())))
                .toList();
        return pdf.of("wards/cardsDocument", Map.of("where", ward.name(), "sheets", sheets(cards)));
    }

    private static List<List<Poster>> sheets(List<Poster> cards) {
        return IntStream.iterate(0, from -> from < cards.size(), from -> from + CARDS_ON_A_SHEET)
                .mapToObj(from -> cards.subList(from, Math.min(from + CARDS_ON_A_SHEET, cards.size())))
                .toList();
    }

    private Poster of(Place place) {
        return Poster.of(place, places.codeOf(place), address.of(CALL));
    }
}
