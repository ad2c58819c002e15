package org.fresheyes.rules.opinion;

import java.util.ArrayList;
import java.util.List;
import org.fresheyes.rules.opinion.Step.Agreed;
import org.fresheyes.rules.opinion.Step.ConsentDecided;
import org.fresheyes.rules.opinion.Step.ReferralSent;

/**
 * Whether the record may be shown to the second team, and to whom it already was. The last word of the person counts;
 * what was sent before they took it back stays where it is.
 *
 * @param agreed the person agrees now
 * @param needed the way that was agreed shows the record to somebody who cannot see it yet
 * @param sent   every referral that took the record along, the earliest first
 */
public record Sharing(boolean agreed, boolean needed, List<Taken<ReferralSent>> sent) {

    public Sharing {
        sent = List.copyOf(sent);
    }

    static Sharing in(OpinionCase c) {
        boolean agreed = c.last(ConsentDecided.class)
                .map(decided -> decided.step().given())
                .orElse(c.asked().consent());
        return new Sharing(agreed, c.needsPack(), sent(c));
    }

    /** True when nothing may leave until the person agrees. */
    public boolean isMissing() {
        return needed && !agreed;
    }

    private static List<Taken<ReferralSent>> sent(OpinionCase c) {
        List<Taken<ReferralSent>> sent = new ArrayList<>();
        boolean takesRecord = false;
        for (Taken<?> taken : c.steps()) {
            if (taken.step() instanceof Agreed agreed) {
                takesRecord = agreed.route().needsPack();
            } else if (taken.step() instanceof ReferralSent referral && takesRecord) {
                sent.add(new Taken<>(referral, taken.by(), taken.at()));
            }
        }
        return sent;
    }
}
