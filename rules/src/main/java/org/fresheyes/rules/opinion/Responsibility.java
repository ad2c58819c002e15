package org.fresheyes.rules.opinion;

import java.util.List;
import java.util.Optional;
import org.fresheyes.rules.opinion.Step.ReferralSent;
import org.fresheyes.rules.opinion.Step.TransferAcknowledged;

/**
 * Who is responsible for care: the first team, until it and the receiving team have both acknowledged the same move
 * (domain facts 1.7). What one team said about an earlier referral does not count for the next.
 *
 * @param holder exactly one team, at any time
 * @param open   a move that one of the two has acknowledged
 */
record Responsibility(Team holder, Optional<TransferAcknowledged> open) {

    static Responsibility in(OpinionCase c) {
        Responsibility now = new Responsibility(c.firstTeam(), Optional.empty());
        for (Taken<?> taken : c.steps()) {
            now = switch (taken.step()) {
                case TransferAcknowledged said -> now.after(said);
                case ReferralSent sent -> new Responsibility(now.holder, Optional.empty());
                default -> now;
            };
        }
        return now;
    }

    private Responsibility after(TransferAcknowledged said) {
        boolean bothSaid = open.filter(other -> other.to().equals(said.to()) && other.side() != said.side())
                .isPresent();
        return bothSaid
                ? new Responsibility(said.to(), Optional.empty())
                : new Responsibility(holder, Optional.of(said));
    }

    /** Only the first and the receiving team say so, each for itself, and care moves from one of them to the other. */
    static boolean isBetweenTheTwo(OpinionCase c, TransferAcknowledged said) {
        List<Team> two =
                c.receiver().map(receiver -> List.of(c.firstTeam(), receiver)).orElse(List.of());
        boolean oneOfThem = said.side() == Side.FIRST_TEAM || said.side() == Side.RECEIVER;
        return oneOfThem && two.contains(said.to()) && two.contains(c.responsible());
    }

    /** False for a move that has happened, and for saying the same thing twice. */
    static boolean isNew(OpinionCase c, TransferAcknowledged said) {
        Responsibility now = in(c);
        return !now.holder.equals(said.to()) && !now.open.equals(Optional.of(said));
    }
}
