package org.fresheyes.rules.earlywarning.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fresheyes.rules.earlywarning.Measurement;
import org.fresheyes.rules.earlywarning.Measurements;
import org.fresheyes.rules.earlywarning.Vital;
import org.fresheyes.rules.earlywarning.pews.Avpu;
import org.fresheyes.rules.earlywarning.pews.BloodPressure;
import org.fresheyes.rules.earlywarning.pews.CarerAnswer;
import org.fresheyes.rules.earlywarning.pews.Concern;
import org.fresheyes.rules.earlywarning.pews.Device;
import org.fresheyes.rules.earlywarning.pews.Distress;
import org.fresheyes.rules.earlywarning.pews.NotDoneCode;
import org.fresheyes.rules.earlywarning.pews.Oxygen;
import org.fresheyes.rules.earlywarning.pews.PewsChart;
import org.fresheyes.rules.earlywarning.pews.PewsLevel;
import org.fresheyes.rules.earlywarning.pews.PewsSet;
import org.fresheyes.rules.earlywarning.pews.Sign;
import org.fresheyes.rules.scenario.Worded;

/** A set for PEWS as the catalogue tells it. */
public final class PewsTold {

    private static final Map<PewsChart, String> NORMAL = Map.of(
            PewsChart.UNDER_1, "rr 40, distress none, sat 98, air, hr 130, bp 80, crt 1",
            PewsChart.FROM_1, "rr 30, distress none, sat 98, air, hr 110, bp 90, crt 1",
            PewsChart.FROM_5, "rr 22, distress none, sat 98, air, hr 90, bp 100, crt 1",
            PewsChart.FROM_13, "rr 18, distress none, sat 98, air, hr 80, bp 110, crt 1");

    private static final Map<String, Vital> VITALS = Map.of(
            "rr", Vital.RESPIRATION_RATE,
            "sat", Vital.SATURATION,
            "hr", Vital.PULSE,
            "crt", Vital.CAPILLARY_REFILL,
            "temp", Vital.TEMPERATURE);

    private PewsTold() {}

    /** A set; "normal" is what scores nothing on this chart. */
    public static PewsSet read(String text, PewsChart chart) {
        Phrases said = Phrases.of(text.replaceFirst("^normal", String.valueOf(NORMAL.get(chart))));
        List<Measurement> measured = new ArrayList<>();
        VITALS.forEach((word, vital) -> said.take(word).ifPresent(value -> measured.add(Measurement.of(vital, value))));
        Optional<Distress> distress = said.take("distress").map(word -> Worded.in(Distress.class, word));
        Optional<Oxygen> air = said.take("air").map(nothing -> new Oxygen.Air());
        Optional<Oxygen> oxygen = said.take("by").map(PewsTold::through).or(() -> air);
        Optional<BloodPressure> pressure = said.take("bp").map(PewsTold::pressure);
        Optional<Avpu> avpu = said.take("avpu").map(word -> Worded.in(Avpu.class, word));
        Set<Sign> signs = new HashSet<>();
        said.take("pupils").ifPresent(nothing -> signs.add(Sign.ABNORMAL_PUPILS));
        said.take("sepsis").ifPresent(nothing -> signs.add(Sign.NEW_SUSPICION_OF_SEPSIS));
        said.take("shock").ifPresent(nothing -> signs.add(Sign.NEW_SUSPICION_OF_SEPTIC_SHOCK));
        List<Concern> concerns = new ArrayList<>();
        said.take("carer").map(PewsTold::carer).ifPresent(concerns::add);
        said.take("clinician").map(PewsTold::clinician).ifPresent(concerns::add);
        said.nothingIsLeft();
        return new PewsSet(Measurements.of(measured), distress, oxygen, pressure, avpu, signs, concerns);
    }

    /** "nasal prongs 2 l 30 %". */
    private static Oxygen through(String text) {
        Device device = List.of(Device.values()).stream()
                .filter(each -> text.startsWith(Worded.words(each)))
                .findFirst()
                .orElseThrow();
        String[] rest = Phrases.words(text.substring(Worded.words(device).length()));
        List<Measurement> levels = new ArrayList<>();
        for (int at = 0; at + 1 < rest.length; at += 2) {
            levels.add(Measurement.of(
                    rest[at + 1].equals("l") ? Vital.OXYGEN_FLOW : Vital.OXYGEN_CONCENTRATION, rest[at]));
        }
        return new Oxygen.Through(device, levels);
    }

    private static BloodPressure pressure(String text) {
        if (text.startsWith("other")) {
            return new BloodPressure.Other("cuff does not fit", text.endsWith("concerned"));
        }
        return Character.isDigit(text.charAt(0))
                ? new BloodPressure.Taken(Measurement.of(Vital.SYSTOLIC_PRESSURE, text))
                : new BloodPressure.NotDone(NotDoneCode.valueOf(text));
    }

    private static Concern carer(String text) {
        String answer = text.startsWith("worse") ? "worse" : text;
        return new Concern.OfCarer(Worded.in(CarerAnswer.class, answer), level(text.substring(answer.length())));
    }

    private static Concern clinician(String text) {
        return text.equals("not concerned")
                ? new Concern.OfClinician(false, Optional.empty())
                : new Concern.OfClinician(true, level(text.substring("concerned".length())));
    }

    private static Optional<PewsLevel> level(String text) {
        return Optional.of(text.strip())
                .filter(word -> !word.isEmpty())
                .map(word -> PewsLevel.valueOf(word.toUpperCase(Locale.ROOT)));
    }
}
