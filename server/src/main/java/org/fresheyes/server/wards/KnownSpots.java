package org.fresheyes.server.wards;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fresheyes.rules.stays.Spot;

/**
 * Finds the ward and bed that somebody names. The hospital's system names them by its own codes, or by their names; what
 * is said on the ward's page names them by our ids. Case does not matter.
 */
final class KnownSpots {

    private final List<Ward> wards;
    private final List<Bed> beds;

    KnownSpots(List<Ward> wards, List<Bed> beds) {
        this.wards = wards;
        this.beds = beds;
    }

    /** Point of care and room are used differently: either may name the ward. */
    Optional<Ward> ward(Spot spot) {
        return Stream.of(spot.ward(), spot.room())
                .filter(said -> !said.isEmpty())
                .flatMap(said -> wards.stream().filter(ward -> isCalled(said, ward.id(), ward.name(), ward.feedCode())))
                .findFirst();
    }

    Optional<Bed> bed(Spot spot, Ward ward) {
        if (spot.bed().isEmpty()) {
            return Optional.empty();
        }
        List<Bed> its =
                beds.stream().filter(bed -> bed.ward().equals(ward.id())).toList();
        return Stream.of(
                        spot.bed(), spot.room() + "-" + spot.bed(), spot.room() + " " + spot.bed(), "Bed " + spot.bed())
                .flatMap(said -> its.stream().filter(bed -> isCalled(said, bed.id(), bed.name(), bed.feedCode())))
                .findFirst();
    }

    private static boolean isCalled(String said, Object id, String name, String feedCode) {
        return said.equals(id.toString()) || said.equalsIgnoreCase(feedCode.isEmpty() ? name : feedCode);
    }
}
