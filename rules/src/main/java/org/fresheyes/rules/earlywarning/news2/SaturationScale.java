package org.fresheyes.rules.earlywarning.news2;

import java.time.Instant;
import org.fresheyes.rules.identity.Actor;

/** Which of the two scales of oxygen saturation counts. It is never worked out from a diagnosis. */
public sealed interface SaturationScale {

    /** For everybody for whom nobody set the other. */
    record One() implements SaturationScale {}

    /**
     * For confirmed hypercapnic respiratory failure with a prescribed target of 88 to 92 %.
     *
     * @param setBy the clinician who set it
     */
    record Two(Actor setBy, Instant at) implements SaturationScale {}
}
