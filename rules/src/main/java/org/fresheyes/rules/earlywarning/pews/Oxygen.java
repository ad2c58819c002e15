package org.fresheyes.rules.earlywarning.pews;

import java.util.List;
import org.fresheyes.rules.earlywarning.Measurement;
import org.fresheyes.rules.earlywarning.Vital;

/** What a child breathes. */
public sealed interface Oxygen {

    /** Air, with no support. */
    record Air() implements Oxygen {}

    /**
     * Support through a device.
     *
     * @param levels how much: a flow, a concentration, both, or none when nobody wrote it down
     */
    record Through(Device device, List<Measurement> levels) implements Oxygen {

        /** @throws IllegalArgumentException when a level is neither a flow nor a concentration. */
        public Through {
            for (Measurement level : levels) {
                if (level.vital() != Vital.OXYGEN_FLOW && level.vital() != Vital.OXYGEN_CONCENTRATION) {
                    throw new IllegalArgumentException(
                            "%s: no level of oxygen. Maybe it belongs to the measurements.".formatted(level));
                }
            }
            levels = List.copyOf(levels);
        }
    }
}
