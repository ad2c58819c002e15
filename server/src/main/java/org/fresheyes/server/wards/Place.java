package org.fresheyes.server.wards;

import java.util.Optional;

/** A hospital, one of its wards, or one of the beds of a ward. */
public record Place(HospitalSite site, Optional<Ward> ward, Optional<Bed> bed) {

    /** @throws IllegalArgumentException when the ward is not of this hospital, or the bed not of this ward. */
    public Place {
        boolean wardFits = ward.map(each -> each.site().equals(site.code())).orElse(true);
        boolean bedFits = bed.map(
                        each -> ward.filter(its -> its.id().equals(each.ward())).isPresent())
                .orElse(true);
        if (!wardFits || !bedFits) {
            throw new IllegalArgumentException("Place %s, %s, %s: one does not lie in the other."
                    .formatted(
                            site.code(),
                            ward.map(Ward::name).orElse("no ward"),
                            bed.map(Bed::name).orElse("no bed")));
        }
    }

    static Place of(HospitalSite site) {
        return new Place(site, Optional.empty(), Optional.empty());
    }

    Place in(Ward ward) {
        return new Place(site, Optional.of(ward), Optional.empty());
    }

    Place at(Bed bed) {
        return new Place(site, ward, Optional.of(bed));
    }

    /** "Bed 4, Ward 6, Northmoor General Hospital". */
    public String name() {
        StringBuilder name = new StringBuilder();
        bed.ifPresent(each -> name.append(each.name()).append(", "));
        ward.ifPresent(each -> name.append(each.name()).append(", "));
        return name.append(site.name()).toString();
    }
}
