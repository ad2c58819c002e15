package org.fresheyes.rules.earlywarning.news2;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.fresheyes.rules.earlywarning.Bands;
import org.fresheyes.rules.earlywarning.Measurement;
import org.fresheyes.rules.earlywarning.Parameter;
import org.fresheyes.rules.earlywarning.Part;
import org.fresheyes.rules.earlywarning.Patient;
import org.fresheyes.rules.earlywarning.Reading;
import org.fresheyes.rules.earlywarning.Score;
import org.fresheyes.rules.earlywarning.Vital;
import org.fresheyes.rules.earlywarning.WhyNot;
import org.fresheyes.rules.tables.Edition;

/** NEWS2 (Royal College of Physicians, 2017): a set of observations in, a score out. It never gates a call for help. */
public final class News2 {

    private final News2Table table;

    public News2(News2Table table) {
        this.table = table;
    }

    public Edition edition() {
        return table.edition();
    }

    /** What is to be done with a number that somebody enters. */
    public Reading read(Vital vital, BigDecimal value) {
        return table.limits().read(vital, value, News2Set.decimals(vital));
    }

    /** Every number of a set that whoever entered it has to look at again. */
    public List<Measurement> toConfirm(News2Set set) {
        return set.measured().all().stream()
                .filter(each -> !table.limits().isUsual(each))
                .toList();
    }

    /**
     * The score of a set.
     *
     * @param on the day, in London, on which it was taken
     */
    public Score score(Patient patient, LocalDate on, News2Set set) {
        Optional<WhyNot> whyNot = patient.whyNotNews2(on);
        if (whyNot.isPresent()) {
            return new Score.NotApplicable(edition(), whyNot.orElseThrow());
        }
        List<Part> parts = new ArrayList<>();
        List<Parameter> missing = new ArrayList<>();
        for (News2Parameter parameter : News2Parameter.values()) {
            score(parameter, set)
                    .ifPresentOrElse(score -> parts.add(new Part(parameter, score)), () -> missing.add(parameter));
        }
        return Score.of(edition(), table.responses(), parts, missing);
    }

    private Optional<Integer> score(News2Parameter parameter, News2Set set) {
        return switch (parameter) {
            case RESPIRATION_RATE -> band(set, Vital.RESPIRATION_RATE, table.respirationRate());
            case SATURATION -> set.measured().of(Vital.SATURATION).map(percent -> saturation(set, percent));
            case AIR_OR_OXYGEN -> set.breathing().map(breathing -> word(table.breathing(), breathing));
            case SYSTOLIC_PRESSURE -> band(set, Vital.SYSTOLIC_PRESSURE, table.systolicPressure());
            case PULSE -> band(set, Vital.PULSE, table.pulse());
            case CONSCIOUSNESS -> set.consciousness().map(level -> word(table.consciousness(), level));
            case TEMPERATURE -> band(set, Vital.TEMPERATURE, table.temperature());
        };
    }

    private int saturation(News2Set set, BigDecimal percent) {
        return switch (set.scale()) {
            case SaturationScale.One one -> table.scaleOne().score(percent);
            case SaturationScale.Two two -> scaleTwo(set.breathing(), percent);
        };
    }

    /** When nobody said whether it is on air, the lower of the two: the set is not complete, and this is its least. */
    private int scaleTwo(Optional<Breathing> breathing, BigDecimal percent) {
        int onAir = table.scaleTwoOnAir().score(percent);
        int onOxygen = table.scaleTwoOnOxygen().score(percent);
        return breathing.map(known -> known == Breathing.AIR ? onAir : onOxygen).orElse(Math.min(onAir, onOxygen));
    }

    private static Optional<Integer> band(News2Set set, Vital vital, Bands bands) {
        return set.measured().of(vital).map(bands::score);
    }

    private static <E extends Enum<E>> int word(Map<E, Integer> scores, E word) {
        return Objects.requireNonNull(scores.get(word));
    }
}
