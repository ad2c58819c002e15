package org.fresheyes.rules.earlywarning.pews;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.fresheyes.rules.earlywarning.Bands;
import org.fresheyes.rules.earlywarning.Measurement;
import org.fresheyes.rules.earlywarning.Parameter;
import org.fresheyes.rules.earlywarning.Part;
import org.fresheyes.rules.earlywarning.Score;
import org.fresheyes.rules.earlywarning.Vital;

/** The score of a set on one chart. */
final class Scoring {

    /** The highest score there is; a device that scores it needs no level. */
    private static final int HIGHEST = 4;

    private final PewsTable table;
    private final PewsTable.ChartBands bands;
    private final PewsSet set;
    private final List<Part> parts = new ArrayList<>();
    private final List<Parameter> missing = new ArrayList<>();

    private Scoring(PewsTable table, PewsChart chart, PewsSet set) {
        this.table = table;
        this.bands = table.of(chart);
        this.set = set;
    }

    static Score of(PewsTable table, PewsChart chart, PewsSet set) {
        return new Scoring(table, chart, set).score();
    }

    private Score score() {
        for (PewsParameter parameter : PewsParameter.values()) {
            part(parameter);
        }
        return Score.of(table.edition(), table.responses(), parts, missing);
    }

    private void part(PewsParameter parameter) {
        switch (parameter) {
            case RESPIRATORY_RATE -> add(parameter, band(Vital.RESPIRATION_RATE, bands.respiratoryRate()));
            case RESPIRATORY_DISTRESS -> add(parameter, set.distress().map(each -> word(table.distress(), each)));
            case SATURATION -> add(parameter, band(Vital.SATURATION, table.saturation()));
            case OXYGEN -> oxygen();
            case HEART_RATE -> add(parameter, band(Vital.PULSE, bands.heartRate()));
            case SYSTOLIC_PRESSURE -> add(parameter, set.pressure().map(this::pressure));
            case CAPILLARY_REFILL -> add(parameter, band(Vital.CAPILLARY_REFILL, table.capillaryRefill()));
        }
    }

    private void add(PewsParameter parameter, Optional<Integer> score) {
        score.ifPresentOrElse(known -> parts.add(new Part(parameter, known)), () -> missing.add(parameter));
    }

    /** The higher of device and levels, never their sum. A device with no level written down is not complete. */
    private void oxygen() {
        if (set.oxygen().isEmpty()) {
            missing.add(PewsParameter.OXYGEN);
            return;
        }
        switch (set.oxygen().orElseThrow()) {
            case Oxygen.Air air -> parts.add(new Part(PewsParameter.OXYGEN, 0));
            case Oxygen.Through through -> {
                int device = word(table.devices(), through.device());
                parts.add(new Part(
                        PewsParameter.OXYGEN,
                        through.levels().stream().mapToInt(this::level).reduce(device, Math::max)));
                if (through.levels().isEmpty() && device < HIGHEST) {
                    missing.add(PewsParameter.OXYGEN);
                }
            }
        }
    }

    private int level(Measurement level) {
        return (level.vital() == Vital.OXYGEN_FLOW ? table.flow() : table.concentration()).score(level.value());
    }

    private int pressure(BloodPressure pressure) {
        return switch (pressure) {
            case BloodPressure.Taken taken ->
                bands.systolicPressure().score(taken.systolic().value());
            case BloodPressure.NotDone not -> word(table.notDone(), not.code());
            case BloodPressure.Other other -> other.concern() ? HIGHEST : 0;
        };
    }

    private Optional<Integer> band(Vital vital, Bands of) {
        return set.measured().of(vital).map(of::score);
    }

    private static <E extends Enum<E>> int word(Map<E, Integer> scores, E word) {
        return Objects.requireNonNull(scores.get(word));
    }
}
