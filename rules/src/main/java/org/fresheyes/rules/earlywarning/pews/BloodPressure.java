package org.fresheyes.rules.earlywarning.pews;

import org.fresheyes.rules.earlywarning.Measurement;
import org.fresheyes.rules.earlywarning.Vital;

/** A systolic blood pressure, or why there is none. */
public sealed interface BloodPressure {

    /** It was measured. */
    record Taken(Measurement systolic) implements BloodPressure {

        /** @throws IllegalArgumentException when it is something else that was measured. */
        public Taken {
            if (systolic.vital() != Vital.SYSTOLIC_PRESSURE) {
                throw new IllegalArgumentException("%s: not a systolic blood pressure.".formatted(systolic));
            }
        }
    }

    /** It was not done, with one of the codes of the chart. */
    record NotDone(NotDoneCode code) implements BloodPressure {}

    /**
     * It was not done for another reason.
     *
     * @param concern whether whoever tried is concerned, which is for them to say
     */
    record Other(String reason, boolean concern) implements BloodPressure {

        /** @throws IllegalArgumentException when the reason is blank. */
        public Other {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("Blood pressure not done: no reason. Maybe one of the codes fits.");
            }
        }
    }
}
