package org.fresheyes.rules.earlywarning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.fresheyes.rules.earlywarning.news2.Breathing;
import org.fresheyes.rules.earlywarning.news2.Consciousness;
import org.fresheyes.rules.earlywarning.news2.News2;
import org.fresheyes.rules.earlywarning.news2.News2Parameter;
import org.fresheyes.rules.earlywarning.news2.News2Set;
import org.fresheyes.rules.earlywarning.news2.SaturationScale;
import org.fresheyes.rules.earlywarning.oracle.NaiveNews2;
import org.fresheyes.rules.earlywarning.scenario.News2Told;
import org.fresheyes.rules.earlywarning.scenario.ProductTables;
import org.fresheyes.rules.earlywarning.scenario.Who;
import org.junit.jupiter.api.Test;

/** NEWS2 against a second one that was written from the printed chart with plain comparisons. */
class AgainstTheOracleTest {

    private static final int SETS = 50_000;
    private static final Patient ADULT = Patient.bornOn(Who.DAY.minusYears(50));
    private static final NaiveNews2 NOTHING = new NaiveNews2(-1, -1, false, -1, -1, -1, -1, -1);

    private static final List<News2Parameter> PARAMETERS = List.of(News2Parameter.values());
    private static final List<Breathing> BREATHING = List.of(Breathing.values());
    private static final List<Consciousness> CONSCIOUSNESS = List.of(Consciousness.values());

    private final News2 news2 = ProductTables.news2();

    @Test
    void random_sets_with_and_without_gaps_score_the_same() {
        SplittableRandom random = new SplittableRandom(20261122);
        int complete = 0;
        for (int at = 0; at < SETS; at++) {
            int gaps = at % 2 == 0 ? 0 : 25;
            NaiveNews2 set = new NaiveNews2(
                    some(random, gaps, 0, 40),
                    some(random, gaps, 75, 100),
                    random.nextBoolean(),
                    some(random, gaps, 0, 1),
                    some(random, gaps, 70, 240),
                    some(random, gaps, 25, 150),
                    some(random, gaps, 0, 4),
                    some(random, gaps, 330, 410));
            agree(set);
            complete += IntStream.of(set.parts()).allMatch(part -> part >= 0) ? 1 : 0;
        }
        assertThat(complete).isBetween(SETS / 2, SETS - 1);
    }

    @Test
    void every_possible_number_of_every_parameter_scores_the_same() {
        for (int rate = 0; rate <= 150; rate++) {
            agree(new NaiveNews2(rate, -1, false, -1, -1, -1, -1, -1));
        }
        for (int saturation = 0; saturation <= 100; saturation++) {
            for (int oxygen = -1; oxygen <= 1; oxygen++) {
                agree(new NaiveNews2(-1, saturation, false, oxygen, -1, -1, -1, -1));
                agree(new NaiveNews2(-1, saturation, true, oxygen, -1, -1, -1, -1));
            }
        }
        for (int systolic = 0; systolic <= 350; systolic++) {
            agree(new NaiveNews2(-1, -1, false, -1, systolic, -1, -1, -1));
        }
        for (int pulse = 0; pulse <= 400; pulse++) {
            agree(new NaiveNews2(-1, -1, false, -1, -1, pulse, -1, -1));
        }
        for (int tenths = 100; tenths <= 470; tenths++) {
            agree(new NaiveNews2(-1, -1, false, -1, -1, -1, -1, tenths));
        }
        agree(NOTHING);
    }

    private void agree(NaiveNews2 naive) {
        int[] expected = naive.parts();
        Score score = news2.score(ADULT, Who.DAY, set(naive));
        List<Part> parts = new ArrayList<>();
        List<Parameter> missing = new ArrayList<>();
        for (int at = 0; at < PARAMETERS.size(); at++) {
            News2Parameter parameter = PARAMETERS.get(at);
            int part = expected[at];
            if (part < 0) {
                missing.add(parameter);
            } else {
                parts.add(new Part(parameter, part));
            }
        }
        int sum = Arrays.stream(expected).filter(part -> part > 0).sum();
        boolean single = Arrays.stream(expected).anyMatch(part -> part == 3);
        switch (score) {
            case Score.Complete complete -> {
                assertThat(missing).as("%s", naive).isEmpty();
                assertThat(complete.parts()).as("%s", naive).isEqualTo(parts);
                assertThat(complete.total()).as("%s", naive).isEqualTo(sum);
                assertThat(complete.bySingle().isPresent()).as("%s", naive).isEqualTo(single);
                assertThat(complete.response().term()).as("%s", naive).isEqualTo(term(sum, single));
            }
            case Score.Incomplete incomplete -> {
                assertThat(incomplete.missing()).as("%s", naive).isEqualTo(missing);
                assertThat(incomplete.parts()).as("%s", naive).isEqualTo(parts);
                assertThat(incomplete.atLeast()).as("%s", naive).isEqualTo(sum);
                assertThat(incomplete.responseAtLeast().term()).as("%s", naive).isEqualTo(term(sum, single));
            }
            case Score.NotApplicable not -> throw new AssertionError(not);
        }
    }

    private static String term(int sum, boolean single) {
        if (sum >= 5) {
            return sum >= 7 ? "high: emergency response" : "medium: urgent response";
        }
        return single ? "low to medium" : sum > 0 ? "low" : "low, nothing scores";
    }

    private static News2Set set(NaiveNews2 naive) {
        List<Measurement> measured = new ArrayList<>();
        Map.of(
                        Vital.RESPIRATION_RATE, naive.rate(),
                        Vital.SATURATION, naive.saturation(),
                        Vital.SYSTOLIC_PRESSURE, naive.systolic(),
                        Vital.PULSE, naive.pulse())
                .forEach((vital, value) -> {
                    if (value >= 0) {
                        measured.add(new Measurement(vital, BigDecimal.valueOf(value)));
                    }
                });
        if (naive.tenths() >= 0) {
            measured.add(new Measurement(Vital.TEMPERATURE, BigDecimal.valueOf(naive.tenths(), 1)));
        }
        return new News2Set(
                Measurements.of(measured),
                naive.scaleTwo() ? News2Told.TWO : new SaturationScale.One(),
                naive.oxygen() < 0 ? Optional.empty() : Optional.of(BREATHING.get(naive.oxygen())),
                naive.acvpu() < 0 ? Optional.empty() : Optional.of(CONSCIOUSNESS.get(naive.acvpu())));
    }

    private static int some(SplittableRandom random, int gaps, int from, int to) {
        return random.nextInt(100) < gaps ? -1 : random.nextInt(from, to + 1);
    }
}
