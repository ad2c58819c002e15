package org.fresheyes.rules.rapidreview.escalation;

import java.time.Duration;
import java.util.List;
import org.fresheyes.rules.rapidreview.rota.Role;

/**
 * In which order roles are rung at a site, and how long each has.
 *
 * @param again how often everybody who was rung is rung again until somebody takes the call
 */
public record Plan(List<Step> steps, Duration again) {

    /**
     * One step.
     *
     * @param limit after which the next step is rung too; for the last step, after which the fallback shows
     */
    public record Step(Role role, Duration limit) {

        /** @throws IllegalArgumentException when the limit is less than nothing. */
        public Step {
            if (limit.isNegative()) {
                throw new IllegalArgumentException("Step %s: a limit of %s.".formatted(role.label(), limit));
            }
        }
    }

    /**
     * What holds where a site has set nothing else: 5, 5, 10 and 10 minutes. There is nobody after the executive on call,
     * so the fallback shows at once when that step is reached, while everybody goes on being rung.
     */
    public static final Plan USUAL = new Plan(
            List.of(
                    new Step(Role.OUTREACH, Duration.ofMinutes(5)),
                    new Step(Role.SECOND_OUTREACH, Duration.ofMinutes(5)),
                    new Step(Role.MEDICAL_REGISTRAR, Duration.ofMinutes(10)),
                    new Step(Role.SITE_MANAGER, Duration.ofMinutes(10)),
                    new Step(Role.EXECUTIVE, Duration.ZERO)),
            Duration.ofMinutes(2));

    /** @throws IllegalArgumentException when there is no step, or nobody would be rung again. */
    public Plan {
        if (steps.isEmpty() || again.isNegative() || again.isZero()) {
            throw new IllegalArgumentException("Plan of %d steps, again after %s: at least one step, and some time."
                    .formatted(steps.size(), again));
        }
        steps = List.copyOf(steps);
    }
}
