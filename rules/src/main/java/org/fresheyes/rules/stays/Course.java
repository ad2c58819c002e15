package org.fresheyes.rules.stays;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;

/**
 * The course of one stay: where somebody lay, from when until when. It depends only on what was said, not on the order
 * in which it came, nor on how often. How unclear messages are read is in docs/beds.md.
 */
public record Course(List<Lying> beds) {

    public Course {
        beds = List.copyOf(beds);
    }

    /** The course that follows from everything that was said about a stay so far. */
    public static Course of(Collection<Said> said) {
        List<Said> read = said.stream().map(each -> withoutOldNews(each, said)).toList();
        return new Reading().of(Standing.of(read));
    }

    /**
     * The cancel of a discharge that names the bed they had anyway says nothing about beds: a move may have been written
     * down later that had happened before it.
     */
    private static Said withoutOldNews(Said each, Collection<Said> said) {
        if (each.what() != What.NOT_LEFT || each.spot().isEmpty()) {
            return each;
        }
        Said silent = each.withoutSpot();
        List<Said> known = new ArrayList<>(List.of(silent));
        said.stream()
                .filter(other -> other.recorded().isBefore(each.recorded()))
                .forEach(known::add);
        boolean old = Course.of(known).at(each.at()).flatMap(Lying::spot).equals(each.spot());
        return old ? silent : each;
    }

    /** Where they lie at that moment; empty when they are not in the hospital. */
    public Optional<Lying> at(Instant moment) {
        return beds.stream().filter(lying -> lying.at(moment)).findFirst();
    }

    /** When they left; empty while they are there, and for a stay that never was. */
    public Optional<Instant> ended() {
        return beds.isEmpty() ? Optional.empty() : beds.getLast().until();
    }

    /** Reads what stands from the first moment to the last. */
    private static final class Reading {

        private final List<Lying> beds = new ArrayList<>();
        private boolean here;
        private boolean left;
        private Optional<Spot> spot = Optional.empty();

        Course of(NavigableSet<Said> standing) {
            standing.forEach(this::take);
            return new Course(beds);
        }

        private void take(Said said) {
            switch (said.what()) {
                case ADMITTED, MOVED -> lies(said.spot(), said.at());
                case NOT_LEFT -> lies(said.spot().or(() -> spot), said.at());
                case SEEN, NOT_MOVED -> mentioned(said);
                case LEFT -> leaves(said.at());
                case NOT_ADMITTED -> {}
            }
        }

        /** Fills a gap only: what was said of an admission or a move counts for more. */
        private void mentioned(Said said) {
            boolean unknown = here ? spot.isEmpty() : !left;
            if (unknown && said.spot().isPresent()) {
                lies(said.spot(), said.at());
            }
        }

        private void lies(Optional<Spot> where, Instant from) {
            if (!here || !where.equals(spot)) {
                end(from);
                beds.add(new Lying(where, from, Optional.empty()));
            }
            here = true;
            spot = where;
        }

        private void leaves(Instant when) {
            end(when);
            here = false;
            left = true;
        }

        private void end(Instant when) {
            if (here) {
                Lying last = beds.removeLast();
                if (last.from().isBefore(when)) {
                    beds.add(new Lying(last.spot(), last.from(), Optional.of(when)));
                }
            }
        }
    }
}
