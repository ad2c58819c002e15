package org.fresheyes.rules.stays;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where somebody lies, in the words of whoever says it. HL7 v2.4 PV1-3 names a point of care, a room and a bed; any of
 * them may be empty, but not all.
 *
 * @param hospital which hospital it is in, for senders that speak for several; empty when there is one
 */
public record Spot(String hospital, String ward, String room, String bed) {

    /** @throws IllegalArgumentException when all three are empty. */
    public Spot {
        hospital = hospital.strip();
        ward = ward.strip();
        room = room.strip();
        bed = bed.strip();
        if (ward.isEmpty() && room.isEmpty() && bed.isEmpty()) {
            throw new IllegalArgumentException("Spot: no ward, no room, no bed. Maybe the place was left out.");
        }
    }

    /** "W6/BAY2/4", without what is empty. */
    @Override
    public String toString() {
        return Stream.of(hospital, ward, room, bed)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("/"));
    }
}
