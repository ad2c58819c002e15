package org.fresheyes.rules.earlywarning.pews;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.fresheyes.rules.earlywarning.Measurement;
import org.fresheyes.rules.earlywarning.Patient;
import org.fresheyes.rules.earlywarning.Reading;
import org.fresheyes.rules.earlywarning.Response;
import org.fresheyes.rules.earlywarning.Score;
import org.fresheyes.rules.earlywarning.Vital;
import org.fresheyes.rules.earlywarning.WhyNot;
import org.fresheyes.rules.tables.Edition;

/**
 * The national paediatric early-warning score (NHS England, SPOT): a set of observations in, a score and a level out.
 * Whatever triggers the highest level counts. It never gates a call for help.
 */
public final class Pews {

    private final PewsTable table;

    /** @throws IllegalArgumentException when a response of the table is for no level. */
    public Pews(PewsTable table) {
        this.table = table;
        table.responses().byTotal().values().forEach(Pews::level);
    }

    public Edition edition() {
        return table.edition();
    }

    /** What is to be done with a number that somebody enters on this chart. */
    public Reading read(PewsChart chart, Vital vital, BigDecimal value) {
        return table.of(chart).limits().read(vital, value, PewsTable.DECIMALS);
    }

    /** Every number of a set that whoever entered it has to look at again. */
    public List<Measurement> toConfirm(PewsChart chart, PewsSet set) {
        Stream<Measurement> pressure = set.pressure().stream()
                .flatMap(each -> each instanceof BloodPressure.Taken taken ? Stream.of(taken.systolic()) : Stream.of());
        Stream<Measurement> oxygen = set.oxygen().stream()
                .flatMap(each -> each instanceof Oxygen.Through through ? through.levels().stream() : Stream.of());
        return Stream.of(set.measured().all().stream(), pressure, oxygen)
                .flatMap(each -> each)
                .filter(each -> !table.of(chart).limits().isUsual(each))
                .toList();
    }

    /** What came of a set on the chart of the child's age; {@code on} is the day, in London, on which it was taken. */
    public PewsResult assess(Patient patient, LocalDate on, PewsSet set) {
        return whyNot(patient, on).orElseGet(() -> scored(PewsChart.ofAge(age(patient, on)), set));
    }

    /**
     * What came of a set on a chart that a clinician chose.
     *
     * @throws IllegalArgumentException when the chart is neither that of the child's age nor one beside it
     */
    public PewsResult assess(Patient patient, LocalDate on, PewsChart chosen, PewsSet set) {
        return whyNot(patient, on).orElseGet(() -> {
            if (!PewsChart.allowedAt(age(patient, on)).contains(chosen)) {
                throw new IllegalArgumentException("Chart '%s' at %d years. Maybe the date of birth is wrong."
                        .formatted(chosen.label(), age(patient, on)));
            }
            return scored(chosen, set);
        });
    }

    private static int age(Patient patient, LocalDate on) {
        return patient.age(on).orElseThrow();
    }

    private Optional<PewsResult> whyNot(Patient patient, LocalDate on) {
        Optional<WhyNot> whyNot = patient.whyNotPews(on);
        return whyNot.map(why -> new PewsResult(
                new Score.NotApplicable(edition(), why),
                Optional.empty(),
                List.of(),
                PewsLevel.NONE,
                Optional.empty(),
                List.of(),
                List.of()));
    }

    private PewsResult scored(PewsChart chart, PewsSet set) {
        Score score = Scoring.of(table, chart, set);
        List<Trigger> triggers = new ArrayList<>(ofScore(score).stream().toList());
        triggers.addAll(Triggers.of(set));
        PewsLevel level = triggers.stream().map(Trigger::level).reduce(PewsLevel.NONE, PewsLevel::or);
        return new PewsResult(
                score,
                Optional.of(chart),
                triggers,
                level,
                table.responses().byTotal().values().stream()
                        .filter(response -> level(response) == level)
                        .findFirst(),
                Triggers.undecided(set),
                thinkSepsis(set));
    }

    private static Optional<Trigger> ofScore(Score score) {
        return switch (score) {
            case Score.Complete complete -> ofScore(complete.byTotal(), complete.toString());
            case Score.Incomplete incomplete -> ofScore(incomplete.byPartsSoFar(), incomplete.toString());
            case Score.NotApplicable not -> Optional.empty();
        };
    }

    private static Optional<Trigger> ofScore(Response response, String score) {
        return Optional.of(new Trigger(Trigger.Code.P, level(response), "PEWS " + score))
                .filter(trigger -> trigger.level() != PewsLevel.NONE);
    }

    /** Only what this set shows by itself; a history of infection or treatment is for the clinician. */
    private List<String> thinkSepsis(PewsSet set) {
        return set
                .measured()
                .of(Vital.TEMPERATURE)
                .filter(celsius -> table.sepsisTemperature().score(celsius) > 0)
                .map(celsius -> "Temperature %s °C: think sepsis.".formatted(celsius.toPlainString()))
                .stream()
                .toList();
    }

    private static PewsLevel level(Response response) {
        return PewsLevel.valueOf(response.term().toUpperCase(Locale.ROOT));
    }
}
