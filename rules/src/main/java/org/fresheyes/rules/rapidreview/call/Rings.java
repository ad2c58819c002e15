package org.fresheyes.rules.rapidreview.call;

import java.util.List;
import java.util.Optional;
import org.fresheyes.rules.rapidreview.escalation.Escalation;
import org.fresheyes.rules.rapidreview.escalation.Event.Accepted;
import org.fresheyes.rules.rapidreview.escalation.Event.Declined;
import org.fresheyes.rules.rapidreview.escalation.Event.HandedOver;
import org.fresheyes.rules.rapidreview.escalation.Event.NotReached;
import org.fresheyes.rules.rapidreview.escalation.Event.Raised;
import org.fresheyes.rules.rapidreview.escalation.Event.Rung;
import org.fresheyes.rules.rapidreview.escalation.Event.RungAgain;
import org.fresheyes.rules.rapidreview.escalation.Event.StoodDown;
import org.fresheyes.rules.rapidreview.escalation.Next;
import org.fresheyes.rules.rapidreview.escalation.Reviewer;

/**
 * A call as the escalation hears it, and what the escalation says as events of a call. Names in {@code Event.} are those of
 * the call, the others those of the escalation.
 */
final class Rings {

    private Rings() {}

    /** The ringing of a call that has just begun. */
    static Escalation of(Event.Raised raised, Taken<?> taken) {
        return Escalation.of(List.of(new Raised(raised.plan(), taken.at())));
    }

    /** The ringing after one more event; many of them say nothing to it. */
    static Escalation after(Escalation before, Taken<?> taken) {
        return heard(before, taken).map(event -> before.after(List.of(event))).orElse(before);
    }

    /** What the escalation says is due, as events of the call. */
    static List<Event> said(Next next) {
        return next.now().stream()
                .<Event>map(due -> switch (due) {
                    case Rung rung -> new Event.Rung(rung.step(), rung.people(), rung.due());
                    case RungAgain again -> new Event.RungAgain(again.people());
                    default -> throw new IllegalStateException("Escalation: %s is no ringing.".formatted(due));
                })
                .toList();
    }

    private static Optional<org.fresheyes.rules.rapidreview.escalation.Event> heard(Escalation before, Taken<?> taken) {
        return switch (taken.event()) {
            case Event.Rung rung -> Optional.of(new Rung(rung.step(), rung.people(), rung.due(), taken.at()));
            case Event.RungAgain again -> Optional.of(new RungAgain(again.people(), taken.at()));
            case Event.NotReached failed -> Optional.of(new NotReached(failed.who(), taken.at()));
            case Event.Accepted accepted -> Optional.of(new Accepted(new Reviewer(taken.person(), true), taken.at()));
            case Event.Attends attends -> Optional.of(new Accepted(new Reviewer(taken.person(), false), taken.at()));
            case Event.Declined declined ->
                Optional.of(new Declined(taken.person(), declined.reason().toString(), taken.at()));
            case Event.StoodDown down ->
                Optional.of(new StoodDown(taken.person(), down.reason().toString(), taken.at()));
            case Event.HandedOver over ->
                Optional.of(new HandedOver(taken.person(), new Reviewer(over.to(), true), taken.at()));
            case Event.TakenOver over ->
                before.takenBy().map(by -> new HandedOver(by, new Reviewer(taken.person(), true), taken.at()));
            case Event.Raised raised -> Optional.empty();
            case Event.NobodyLeft nobody -> Optional.empty();
            case Event.Judged judged -> Optional.empty();
            case Event.SetOut out -> Optional.empty();
            case Event.Arrived arrived -> Optional.empty();
            case Event.Advising advising -> Optional.empty();
            case Event.Noted noted -> Optional.empty();
            case Event.Reviewed reviewed -> Optional.empty();
            case Event.FedBack told -> Optional.empty();
            case Event.Linked linked -> Optional.empty();
            case Event.TestEnded ended -> Optional.empty();
            case Event.Closed closed -> Optional.empty();
        };
    }
}
