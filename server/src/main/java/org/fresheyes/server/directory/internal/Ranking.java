package org.fresheyes.server.directory.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.server.directory.Clinic;
import org.fresheyes.server.directory.Coordinates;
import org.fresheyes.server.directory.Organisation;
import org.fresheyes.server.directory.Shortlist.Option;
import org.fresheyes.server.directory.ShortlistRequest;
import org.fresheyes.server.directory.Site;
import org.fresheyes.server.directory.Wait;

/** Orders those who could be asked. Measures every one: a few thousand distances take less than a millisecond. */
final class Ranking {

    /** Somebody who could be asked. {@code sites} is never empty. */
    record Candidate(Organisation trust, List<Site> sites, Optional<Wait> figure, List<Clinic> clinics) {}

    private static final Comparator<Option> BY_DISTANCE = Comparator.comparingDouble(Option::miles);
    private static final Comparator<Option> BY_WAIT = Comparator.comparingDouble(Ranking::weeksOrLast);
    private static final Comparator<Option> BY_CODE =
            Comparator.comparing(option -> option.trust().code());

    private Ranking() {}

    /** All candidates within the distance, in the order asked for; the order is total, so it never changes by chance. */
    static List<Option> rank(ShortlistRequest request, Coordinates from, Collection<Candidate> candidates) {
        return candidates.stream()
                .map(candidate -> option(request, from, candidate))
                .filter(option -> option.miles() <= request.maxMiles())
                .sorted(order(request.order()))
                .toList();
    }

    static Comparator<Option> order(ShortlistRequest.Order order) {
        return switch (order) {
            case DISTANCE -> BY_DISTANCE.thenComparing(BY_WAIT).thenComparing(BY_CODE);
            case WAIT -> BY_WAIT.thenComparing(BY_DISTANCE).thenComparing(BY_CODE);
        };
    }

    private static double weeksOrLast(Option option) {
        return option.figure()
                .map(wait -> wait.medianWeeks().orElse(Double.MAX_VALUE))
                .orElse(Double.POSITIVE_INFINITY);
    }

    private static Option option(ShortlistRequest request, Coordinates from, Candidate candidate) {
        Site nearest = candidate.sites().getFirst();
        double miles = from.milesTo(nearest.coordinates());
        for (Site site : candidate.sites()) {
            double further = from.milesTo(site.coordinates());
            if (further < miles) {
                nearest = site;
                miles = further;
            }
        }
        return new Option(
                candidate.trust(),
                nearest,
                miles,
                candidate.figure(),
                request.firstTeamTrust().filter(first -> isOf(candidate, first)).isPresent(),
                candidate.clinics());
    }

    /** The first team may be named by its trust or by one of the trust's hospitals. */
    private static boolean isOf(Candidate candidate, OdsCode firstTeam) {
        return candidate.trust().code().equals(firstTeam)
                || candidate.sites().stream().anyMatch(site -> site.code().equals(firstTeam));
    }
}
