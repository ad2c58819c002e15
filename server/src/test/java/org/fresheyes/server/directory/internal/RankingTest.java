package org.fresheyes.server.directory.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.identity.Outcode;
import org.fresheyes.server.directory.Coordinates;
import org.fresheyes.server.directory.Organisation;
import org.fresheyes.server.directory.Shortlist.Option;
import org.fresheyes.server.directory.ShortlistRequest;
import org.fresheyes.server.directory.ShortlistRequest.Order;
import org.fresheyes.server.directory.Site;
import org.fresheyes.server.directory.Source;
import org.fresheyes.server.directory.TreatmentFunction;
import org.fresheyes.server.directory.Wait;
import org.fresheyes.server.directory.internal.Ranking.Candidate;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static final Coordinates FROM = new Coordinates(53, -1);
    private static final Source SOURCE = new Source("Test", "Nobody", "None", Optional.empty(), false);
    private static final ShortlistRequest REQUEST =
            ShortlistRequest.nearest(new Outcode("ZZ1"), new TreatmentFunction("C_320", "Cardiology Service"));

    @Property(tries = 200)
    void the_order_never_depends_on_the_order_in_which_they_came(@ForAll long seed, @ForAll Order order) {
        List<Candidate> candidates = candidates(40, new Random(seed));
        List<Candidate> shuffled = new ArrayList<>(candidates);
        Collections.shuffle(shuffled, new Random(seed + 1));
        assertThat(Ranking.rank(REQUEST.by(order), FROM, shuffled))
                .isEqualTo(Ranking.rank(REQUEST.by(order), FROM, candidates));
    }

    @Property(tries = 200)
    void it_is_sorted_and_nothing_within_the_distance_is_lost(@ForAll long seed, @ForAll Order order) {
        List<Candidate> candidates = candidates(40, new Random(seed));
        List<Option> options = Ranking.rank(REQUEST.by(order), FROM, candidates);
        assertThat(options).isSortedAccordingTo(Ranking.order(order));
        long near = candidates.stream()
                .filter(candidate -> candidate.sites().stream()
                        .anyMatch(site -> FROM.milesTo(site.coordinates()) <= REQUEST.maxMiles()))
                .count();
        assertThat(options).hasSize((int) near);
    }

    /**
     * Ranking may cost some times what measuring the distances costs. Both are timed here, side by side. The bound is wide,
     * for a JVM without the optimising compiler and a busy machine: what it finds is work that grows with the square.
     */
    @Test
    void to_rank_costs_no_more_than_some_times_what_measuring_costs() {
        List<Candidate> candidates = candidates(20_000, new Random(1));
        long measuring = Long.MAX_VALUE;
        long ranking = Long.MAX_VALUE;
        double sum = 0;
        for (int round = 0; round < 20; round++) {
            long begin = System.nanoTime();
            for (Candidate candidate : candidates) {
                for (Site site : candidate.sites()) {
                    sum += FROM.milesTo(site.coordinates());
                }
            }
            measuring = Math.min(measuring, System.nanoTime() - begin);
            begin = System.nanoTime();
            sum += Ranking.rank(REQUEST, FROM, candidates).size();
            ranking = Math.min(ranking, System.nanoTime() - begin);
        }
        assertThat(sum).isPositive();
        assertThat((double) ranking / measuring).isLessThan(50);
    }

    private static List<Candidate> candidates(int count, Random random) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            OdsCode code = new OdsCode("Z%05d".formatted(i));
            candidates.add(new Candidate(
                    new Organisation(
                            code,
                            "Trust " + i,
                            Organisation.Type.TRUST,
                            Optional.empty(),
                            List.of(),
                            Optional.empty(),
                            Optional.empty(),
                            true,
                            SOURCE),
                    List.of(site(code, "A", random), site(code, "B", random)),
                    random.nextInt(4) == 0 ? Optional.empty() : Optional.of(wait(code, random)),
                    List.of()));
        }
        return candidates;
    }

    /** Coarse numbers, so that equal distances and equal waits occur. */
    private static Site site(OdsCode trust, String suffix, Random random) {
        return new Site(
                new OdsCode(trust + suffix),
                "Site",
                trust,
                new Coordinates(53 + random.nextInt(5) / 4.0, -1 + random.nextInt(5) / 4.0));
    }

    private static Wait wait(OdsCode trust, Random random) {
        boolean few = random.nextInt(5) == 0;
        return new Wait(
                trust,
                REQUEST.function(),
                few ? OptionalDouble.empty() : OptionalDouble.of(random.nextInt(6)),
                5,
                few ? 10 : 100,
                YearMonth.of(2026, 4),
                SOURCE);
    }
}
