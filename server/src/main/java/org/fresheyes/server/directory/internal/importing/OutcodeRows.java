package org.fresheyes.server.directory.internal.importing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.fresheyes.rules.identity.Outcode;
import org.fresheyes.server.directory.Coordinates;

/** Places with their outcodes. The middle of an outcode is the mean of its places. */
final class OutcodeRows extends Rows {

    private static final class Middle {
        private double north;
        private double east;
        private int places;

        void add(Coordinates place) {
            north += place.latitude();
            east += place.longitude();
            places++;
        }

        Coordinates coordinates() {
            return new Coordinates(north / places, east / places);
        }
    }

    private final String outcode;
    private final String latitude;
    private final String longitude;
    private final Map<Outcode, Middle> middles = new LinkedHashMap<>();

    OutcodeRows(String outcode, String latitude, String longitude) {
        this.outcode = outcode;
        this.latitude = latitude;
        this.longitude = longitude;
    }

    @Override
    void take(Line line) throws Unreadable {
        Outcode where = line.outcode(outcode);
        Coordinates place = line.coordinates(latitude, longitude);
        middles.computeIfAbsent(where, nowhere -> new Middle()).add(place);
        tally.keep();
    }

    @Override
    Facts facts() {
        Map<Outcode, Coordinates> coordinates = new LinkedHashMap<>();
        middles.forEach((where, middle) -> coordinates.put(where, middle.coordinates()));
        return new Facts.Outcodes(coordinates);
    }
}
