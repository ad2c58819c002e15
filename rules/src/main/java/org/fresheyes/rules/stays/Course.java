package org.fresheyes.rules.stays;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
        Reading reading = Reading.NOTHING;
        for (Said each : Standing.of(read)) {
            reading = reading.after(each);
        }
        return new Course(reading.beds());
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

    /**
     * What was read so far, from the first moment on.
     *
     * @param here whether they are in the hospital
     * @param left whether they have ever left it
     * @param spot where they lie, as far as it is known
     */
    private record Reading(List<Lying> beds, boolean here, boolean left, Optional<Spot> spot) {

        static final Reading NOTHING = new Reading(List.of(), false, false, Optional.empty());

        Reading after(Said said) {
            return switch (said.what()) {
                case ADMITTED, MOVED -> lies(said.spot(), said.at());
                case NOT_LEFT -> lies(said.spot().or(() -> spot), said.at());
                case SEEN, NOT_MOVED -> mentioned(said);
                case LEFT -> new Reading(ended(said.at()), false, true, spot);
                case NOT_ADMITTED -> this;
            };
        }

        /** Fills a gap only: what was said of an admission or a move counts for more. */
        private Reading mentioned(Said said) {
            boolean unknown = here ? spot.isEmpty() : !left;
            return unknown && said.spot().isPresent() ? lies(said.spot(), said.at()) : this;
        }

        private Reading lies(Optional<Spot> where, Instant from) {
            if (here && where.equals(spot)) {
                return this;
            }
            List<Lying> then = new ArrayList<>(ended(from));
            then.add(new Lying(where, from, Optional.empty()));
            return new Reading(then, true, left, where);
        }

        private List<Lying> ended(Instant when) {
            if (!here) {
                return beds;
            }
            List<Lying> then = new ArrayList<>(beds);
            Lying last = then.removeLast();
            if (last.from().isBefore(when)) {
                then.add(new Lying(last.spot(), last.from(), Optional.of(when)));
            }
            return then;
        }
    }
}
