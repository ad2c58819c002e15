package org.fresheyes.rules.presentations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fresheyes.rules.symptoms.AreaId;

/**
 * Which review and which dismissals cover an area on the as-of day.
 *
 * @param reviews the latest of each area; those of one day are one, with the follow-ups of all of them
 */
record Covering(SortedMap<AreaId, Review> reviews, SortedMap<AreaId, List<Dismissal>> dismissals) {

    /** @param answered the areas of the prompt that stood first on a day, for a review or dismissal that names none */
    static Covering of(
            History history, Settings settings, LocalDate asOf, Function<LocalDate, ? extends Set<AreaId>> answered) {
        SortedMap<AreaId, Review> reviews = new TreeMap<>();
        history.reviews().stream()
                .distinct()
                .filter(review -> !review.day().isAfter(asOf))
                .sorted(Comparator.comparing(Review::day).thenComparing(Review::id))
                .forEach(review -> (review.areas().isEmpty() ? answered.apply(review.day()) : review.areas())
                        .forEach(area -> reviews.merge(area, review, Covering::later)));
        SortedMap<AreaId, List<Dismissal>> dismissals = new TreeMap<>();
        history.dismissals().stream()
                .distinct()
                .filter(dismissal -> dismissal.holds(asOf, settings))
                .sorted(Comparator.comparing(Dismissal::day).thenComparing(Dismissal::id))
                .forEach(
                        dismissal -> (dismissal.areas().isEmpty() ? answered.apply(dismissal.day()) : dismissal.areas())
                                .forEach(area -> dismissals
                                        .computeIfAbsent(area, first -> new ArrayList<>())
                                        .add(dismissal)));
        return new Covering(reviews, dismissals);
    }

    private static Review later(Review one, Review other) {
        return one.day().isBefore(other.day())
                ? other
                : new Review(
                        other.id(),
                        other.day(),
                        other.areas(),
                        Stream.concat(one.followUps().stream(), other.followUps().stream())
                                .toList());
    }
}
