package org.fresheyes.rules.presentations.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.fresheyes.rules.symptoms.AreaId;

/** A presentation: its first day and all its hits. */
record Visit(List<Hit> hits) {

    LocalDate day() {
        return hits.stream().map(Hit::day).min(LocalDate::compareTo).orElseThrow();
    }

    LocalDate last() {
        return hits.stream().map(Hit::day).max(LocalDate::compareTo).orElseThrow();
    }

    boolean isOf(AreaId area) {
        return hits.stream().anyMatch(hit -> hit.area().equals(area));
    }

    Stream<Hit> of(AreaId area, boolean general) {
        return hits.stream().filter(hit -> hit.area().equals(area) || (general && hit.isGeneral()));
    }
}
