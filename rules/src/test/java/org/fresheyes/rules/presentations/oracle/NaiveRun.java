package org.fresheyes.rules.presentations.oracle;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fresheyes.rules.presentations.oracle.NaiveReadings.Reached;
import org.fresheyes.rules.symptoms.AreaId;

/** Reading 9: stretches of visits that share one. */
record NaiveRun(List<Reached> reached, List<Visit> visits) {

    SortedSet<AreaId> areas() {
        return reached.stream().map(Reached::area).collect(Collectors.toCollection(TreeSet::new));
    }

    LocalDate newest() {
        return visits.get(visits.size() - 1).day();
    }

    static List<NaiveRun> all(List<Reached> reached, NaiveReadings readings) {
        List<NaiveRun> runs = new ArrayList<>();
        for (Reached each : reached) {
            runs.add(new NaiveRun(List.of(each), stretch(each, readings)));
        }
        for (boolean changed = true; changed; ) {
            changed = false;
            for (NaiveRun one : List.copyOf(runs)) {
                Optional<NaiveRun> sharing = runs.stream()
                        .filter(other -> other != one && other.visits().stream().anyMatch(one.visits()::contains))
                        .findFirst();
                if (!changed && sharing.isPresent()) {
                    runs.removeIf(run -> run == one || run == sharing.get());
                    runs.add(together(one, sharing.get()));
                    changed = true;
                }
            }
        }
        return runs;
    }

    private static NaiveRun together(NaiveRun one, NaiveRun other) {
        return new NaiveRun(
                Stream.concat(one.reached().stream(), other.reached().stream()).toList(),
                Stream.concat(one.visits().stream(), other.visits().stream())
                        .distinct()
                        .sorted(Comparator.comparing(Visit::day))
                        .toList());
    }

    private static List<Visit> stretch(Reached each, NaiveReadings readings) {
        List<Visit> stretch = new ArrayList<>(readings.window(each.area(), each.end()));
        boolean general = NaiveReadings.joined(each.area(), stretch);
        LocalDate last = each.end();
        for (Visit visit : readings.visits()) {
            boolean ofArea = visit.isOf(each.area()) || (general && visit.isOf(AreaId.GENERAL));
            if (visit.day().isAfter(last) && ofArea && DAYS.between(last, visit.day()) <= 60) {
                stretch.add(visit);
                last = visit.day();
            }
        }
        return stretch;
    }
}
