package org.fresheyes.rules.opinion;

import java.util.EnumSet;
import java.util.Set;
import org.fresheyes.rules.opinion.Step.ExplanationOffered;

/** On whom a case waits now: what makes the "waiting on you" part of a list. */
public final class Waiting {

    private Waiting() {}

    /** The sides that can move it on; empty when it is closed. */
    public static Set<Side> on(OpinionCase c) {
        return switch (c.stage()) {
            case ASKED, ADVISED -> EnumSet.of(Side.REFERRER);
            case ARRANGING ->
                c.sharing().isMissing() ? EnumSet.of(Side.ASKER, Side.REFERRER) : EnumSet.of(Side.REFERRER);
            case EXPLAINING -> EnumSet.of(Side.ASKER, explainer(c));
            case DECLINED -> EnumSet.of(Side.ASKER);
            case CHOOSING -> EnumSet.of(Side.ASKER, Side.REFERRER);
            case REFERRED, ACCEPTED, BOOKED, IN_REVIEW -> EnumSet.of(Side.RECEIVER);
            case REPORTED -> afterReport(c);
            case RECONCILING -> EnumSet.of(Side.REFERRER, Side.FIRST_TEAM);
            case SETTLED, WITHDRAWN, DIED -> EnumSet.noneOf(Side.class);
        };
    }

    private static Side explainer(OpinionCase c) {
        boolean first = c.last(ExplanationOffered.class)
                .map(offered -> offered.step().by().organisation())
                .filter(c.firstTeam().organisation()::equals)
                .isPresent();
        return first ? Side.FIRST_TEAM : Side.REFERRER;
    }

    /** Whoever has not read it; once both have, an opinion that differs waits for somebody to lead. */
    private static Set<Side> afterReport(OpinionCase c) {
        Set<Side> unread = EnumSet.of(Side.ASKER, Side.FIRST_TEAM);
        unread.removeAll(c.readBy());
        boolean differs = c.opinion()
                .filter(opinion -> opinion.outcome().needsReconciling())
                .isPresent();
        if (differs || unread.contains(Side.FIRST_TEAM)) {
            unread.add(Side.REFERRER);
        }
        return unread;
    }
}
