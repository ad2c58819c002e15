package org.fresheyes.rules.earlywarning.scenario;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fresheyes.rules.earlywarning.Measurement;
import org.fresheyes.rules.earlywarning.Measurements;
import org.fresheyes.rules.earlywarning.Vital;
import org.fresheyes.rules.earlywarning.news2.Breathing;
import org.fresheyes.rules.earlywarning.news2.Consciousness;
import org.fresheyes.rules.earlywarning.news2.News2Set;
import org.fresheyes.rules.earlywarning.news2.SaturationScale;
import org.fresheyes.rules.identity.Actor;
import org.fresheyes.rules.scenario.Worded;

/** A set for NEWS2 as the catalogue tells it. */
public final class News2Told {

    /** The set in which nothing scores. */
    public static final String NORMAL = "rr 16, sat 98, air, bp 120, pulse 70, acvpu alert, temp 36.8";

    /** Scale 2 as a clinician set it. */
    public static final SaturationScale TWO =
            new SaturationScale.Two(Actor.person("registrar", "Dr Test"), Instant.parse("2026-11-21T09:00:00Z"));

    private static final Map<String, Vital> VITALS = Map.of(
            "rr", Vital.RESPIRATION_RATE,
            "sat", Vital.SATURATION,
            "bp", Vital.SYSTOLIC_PRESSURE,
            "pulse", Vital.PULSE,
            "temp", Vital.TEMPERATURE);

    private News2Told() {}

    public static News2Set read(String text) {
        Phrases said = Phrases.of(text.replaceFirst("^normal", NORMAL));
        List<Measurement> measured = new ArrayList<>();
        VITALS.forEach((word, vital) -> said.take(word).ifPresent(value -> measured.add(Measurement.of(vital, value))));
        Optional<Breathing> oxygen = said.take("oxygen").map(nothing -> Breathing.OXYGEN);
        Optional<Breathing> air = said.take("air").map(nothing -> Breathing.AIR);
        Optional<Consciousness> acvpu = said.take("acvpu").map(word -> Worded.in(Consciousness.class, word));
        SaturationScale scale = said.take("scale").map(two -> TWO).orElse(new SaturationScale.One());
        said.nothingIsLeft();
        return new News2Set(Measurements.of(measured), scale, oxygen.or(() -> air), acvpu);
    }
}
