package org.fresheyes.rules.earlywarning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.fresheyes.rules.earlywarning.oracle.NaivePews;
import org.fresheyes.rules.earlywarning.pews.Avpu;
import org.fresheyes.rules.earlywarning.pews.BloodPressure;
import org.fresheyes.rules.earlywarning.pews.Device;
import org.fresheyes.rules.earlywarning.pews.Distress;
import org.fresheyes.rules.earlywarning.pews.NotDoneCode;
import org.fresheyes.rules.earlywarning.pews.Oxygen;
import org.fresheyes.rules.earlywarning.pews.Pews;
import org.fresheyes.rules.earlywarning.pews.PewsLevel;
import org.fresheyes.rules.earlywarning.pews.PewsResult;
import org.fresheyes.rules.earlywarning.pews.PewsSet;
import org.fresheyes.rules.earlywarning.scenario.ProductTables;
import org.fresheyes.rules.earlywarning.scenario.Who;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** PEWS against a second one that looks scores up in the four charts. */
@Tag("slow")
class PewsAgainstTheOracleTest {

    private static final int SETS = 50_000;
    private static final int[] SCORE_OF_DISTRESS = {0, 1, 2, 4};
    private static final int[] LEVEL_OF_AVPU = {0, 0, 3, 4, 4};
    private static final List<Patient> CHILDREN = List.of(
            Patient.bornOn(Who.DAY.minusMonths(6)),
            Patient.bornOn(Who.DAY.minusYears(3)),
            Patient.bornOn(Who.DAY.minusYears(8)),
            Patient.bornOn(Who.DAY.minusYears(14)));

    private final Pews pews = ProductTables.pews();

    @Test
    void random_sets_with_and_without_gaps_score_the_same() {
        SplittableRandom random = new SplittableRandom(20261122);
        int complete = 0;
        for (int at = 0; at < SETS; at++) {
            complete += new Child(random, at % 2 == 0 ? 0 : 20).agrees(pews) ? 1 : 0;
        }
        assertThat(complete).isBetween(SETS / 2, SETS - 1);
    }

    @Test
    void every_possible_number_of_every_parameter_scores_the_same() {
        for (int chart = 0; chart < 4; chart++) {
            for (int hundredths = 0; hundredths <= 40_000; hundredths += hundredths < 20_000 ? 1 : 100) {
                BigDecimal value = BigDecimal.valueOf(hundredths, 2);
                double plain = value.doubleValue();
                List<Measurement> measured = new ArrayList<>(List.of(new Measurement(Vital.PULSE, value)));
                int expected = NaivePews.heart(chart, plain);
                if (hundredths <= 15_000) {
                    measured.add(new Measurement(Vital.RESPIRATION_RATE, value));
                    expected += NaivePews.rate(chart, plain);
                }
                Optional<BloodPressure> pressure = Optional.empty();
                if (hundredths <= 35_000) {
                    pressure = Optional.of(new BloodPressure.Taken(new Measurement(Vital.SYSTOLIC_PRESSURE, value)));
                    expected += NaivePews.systolic(chart, plain);
                }
                if (hundredths <= 10_000) {
                    measured.add(new Measurement(Vital.SATURATION, value));
                    expected += NaivePews.saturation(plain);
                }
                if (hundredths <= 6_000) {
                    measured.add(new Measurement(Vital.CAPILLARY_REFILL, value));
                    expected += NaivePews.refill(plain);
                }
                PewsSet set = new PewsSet(
                        Measurements.of(measured),
                        Optional.empty(),
                        Optional.empty(),
                        pressure,
                        Optional.empty(),
                        Set.of(),
                        List.of());
                assertThat(((Score.Incomplete) pews.assess(CHILDREN.get(chart), Who.DAY, set)
                                        .score())
                                .atLeast())
                        .as("%s on chart %d", value, chart)
                        .isEqualTo(expected);
            }
        }
    }

    /** A random child's random set, with what the plain charts say of it. */
    private static final class Child {

        private final SplittableRandom random;
        private final int gaps;
        private final int chart;
        private int expected;
        private int missing;

        Child(SplittableRandom random, int gaps) {
            this.random = random;
            this.gaps = gaps;
            this.chart = random.nextInt(4);
        }

        boolean agrees(Pews pews) {
            List<Measurement> measured = new ArrayList<>();
            number(0, 90).ifPresent(rate -> add(measured, Vital.RESPIRATION_RATE, rate, NaivePews.rate(chart, rate)));
            number(80, 100).ifPresent(sat -> add(measured, Vital.SATURATION, sat, NaivePews.saturation(sat)));
            number(30, 210).ifPresent(hr -> add(measured, Vital.PULSE, hr, NaivePews.heart(chart, hr)));
            number(0, 5).ifPresent(crt -> add(measured, Vital.CAPILLARY_REFILL, crt, NaivePews.refill(crt)));
            Optional<Distress> distress = distress();
            Optional<Oxygen> oxygen = oxygen();
            Optional<BloodPressure> pressure = pressure();
            int avpu = random.nextInt(5);
            PewsSet set = new PewsSet(
                    Measurements.of(measured),
                    distress,
                    oxygen,
                    pressure,
                    Optional.of(List.of(Avpu.values()).get(avpu)),
                    Set.of(),
                    List.of());
            PewsResult result = pews.assess(CHILDREN.get(chart), Who.DAY, set);
            int level = Math.max(NaivePews.level(expected), LEVEL_OF_AVPU[avpu]);
            assertThat(result.level())
                    .as("%s", set)
                    .isEqualTo(List.of(PewsLevel.values()).get(level));
            assertThat(result.response().orElseThrow().rank()).as("%s", set).isEqualTo(level);
            return switch (result.score()) {
                case Score.Complete complete -> {
                    assertThat(missing).as("%s", set).isZero();
                    assertThat(complete.total()).as("%s", set).isEqualTo(expected);
                    yield true;
                }
                case Score.Incomplete incomplete -> {
                    assertThat(incomplete.missing()).as("%s", set).hasSize(missing);
                    assertThat(incomplete.atLeast()).as("%s", set).isEqualTo(expected);
                    yield false;
                }
                case Score.NotApplicable not -> throw new AssertionError(not);
            };
        }

        private void add(List<Measurement> measured, Vital vital, double value, int score) {
            measured.add(new Measurement(vital, BigDecimal.valueOf(Math.round(value * 100), 2)));
            expected += score;
        }

        private Optional<Distress> distress() {
            if (gap()) {
                return Optional.empty();
            }
            int distress = random.nextInt(4);
            expected += SCORE_OF_DISTRESS[distress];
            return Optional.of(List.of(Distress.values()).get(distress));
        }

        private Optional<Oxygen> oxygen() {
            if (gap()) {
                return Optional.empty();
            }
            int device = random.nextInt(8);
            if (device == 7) {
                return Optional.of(new Oxygen.Air());
            }
            double litres = random.nextInt(3) == 0 ? -1 : random.nextInt(1, 1_000) / 100.0;
            double percent = random.nextInt(3) == 0 ? -1 : random.nextInt(100, 10_000) / 100.0;
            List<Measurement> levels = new ArrayList<>();
            if (litres > 0) {
                levels.add(new Measurement(Vital.OXYGEN_FLOW, BigDecimal.valueOf(Math.round(litres * 100), 2)));
            }
            if (percent > 0) {
                levels.add(
                        new Measurement(Vital.OXYGEN_CONCENTRATION, BigDecimal.valueOf(Math.round(percent * 100), 2)));
            }
            expected += NaivePews.oxygen(device, litres, percent);
            missing += levels.isEmpty() && device < 4 ? 1 : 0;
            return Optional.of(new Oxygen.Through(List.of(Device.values()).get(device), levels));
        }

        private Optional<BloodPressure> pressure() {
            if (gap()) {
                return Optional.empty();
            }
            int kind = random.nextInt(20);
            if (kind < 3) {
                expected += kind == 2 ? 4 : 0;
                return Optional.of(
                        new BloodPressure.NotDone(List.of(NotDoneCode.values()).get(kind)));
            }
            int systolic = random.nextInt(30, 160);
            expected += NaivePews.systolic(chart, systolic);
            return Optional.of(
                    new BloodPressure.Taken(new Measurement(Vital.SYSTOLIC_PRESSURE, BigDecimal.valueOf(systolic))));
        }

        private Optional<Double> number(int from, int to) {
            return gap() ? Optional.empty() : Optional.of(random.nextInt(from * 100, to * 100) / 100.0);
        }

        private boolean gap() {
            boolean gap = random.nextInt(100) < gaps;
            missing += gap ? 1 : 0;
            return gap;
        }
    }
}
