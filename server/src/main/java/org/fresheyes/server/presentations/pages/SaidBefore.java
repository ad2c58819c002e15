package org.fresheyes.server.presentations.pages;

import java.time.LocalDate;
import org.fresheyes.rules.presentations.review.Episode;
import org.fresheyes.rules.presentations.review.SafetyNet;
import org.fresheyes.server.presentations.SameProblem;
import org.fresheyes.server.presentations.SymptomNames;
import org.fresheyes.server.web.Dates;

/**
 * Something a person told their practice here.
 *
 * @param about what it is about, in a word or two
 * @param next  what happens next
 */
public record SaidBefore(LocalDate day, String about, String words, String next) {

    static SaidBefore of(SameProblem.Said said, String practice, SymptomNames names) {
        return new SaidBefore(
                said.said().day(),
                names.of(said.said().areas()),
                said.said().words().toString(),
                next(said.state(), practice));
    }

    private static String next(Episode state, String practice) {
        return switch (state.stage()) {
            case NEW, RETURNED -> practice + " can see it. Nobody has looked at it yet.";
            case SEEN -> practice + " has looked at it. A GP thinks about it next.";
            case IN_REVIEW -> "A GP at " + practice + " is thinking about it again.";
            case SAFETY_NET, OVERDUE ->
                state.safetyNet().map(net -> watch(net, practice)).orElse("");
            case SETTLED -> practice + " has thought about it. If it comes back, tell them again.";
            case DISMISSED -> practice + " has looked at it. If it gets worse, tell them again.";
        };
    }

    private static String watch(SafetyNet net, String practice) {
        return "%s has thought about it. %s looks again by %s.".formatted(practice, net.owner(), Dates.day(net.due()));
    }
}
