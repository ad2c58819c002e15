package org.fresheyes.server.opinion.pages;

import org.fresheyes.rules.opinion.Route;

/** What a team should know about each way before it agrees: one short line. */
public final class RouteFacts {

    private RouteFacts() {}

    public static String of(Route route) {
        return switch (route) {
            case ANOTHER_GP -> "Quickest. No referral, and the record is there. Good for a GP’s own opinion.";
            case COLLEAGUE -> "Often quick. The person should know that both work in one team.";
            case ANOTHER_HOSPITAL -> "Independent. A new referral, so the waiting time may start again.";
            case CONSULTANT_TO_CONSULTANT -> "Independent. For the same condition, the waiting time goes on.";
            case SPECIALIST_CENTRE -> "For rare or complex illness. It may be far away.";
            case MULTIDISCIPLINARY_TEAM -> "Several specialists look together. The person is often not in the room.";
            case ADVICE -> "A specialist answers in writing. No visit; you stay responsible.";
            case PRIVATE -> "The person arranges and pays for it.";
        };
    }
}
