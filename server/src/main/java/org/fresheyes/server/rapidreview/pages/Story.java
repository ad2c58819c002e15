package org.fresheyes.server.rapidreview.pages;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.lifecycle.Ruling;
import org.fresheyes.rules.rapidreview.call.Call;
import org.fresheyes.rules.rapidreview.call.Condition;
import org.fresheyes.rules.rapidreview.call.Event;
import org.fresheyes.rules.rapidreview.call.Outcome;
import org.fresheyes.rules.rapidreview.call.Side;
import org.fresheyes.rules.rapidreview.call.Stage;
import org.fresheyes.rules.rapidreview.call.Taken;
import org.fresheyes.rules.rapidreview.rota.Person;
import org.fresheyes.server.rapidreview.Phrases;
import org.fresheyes.server.web.Dates;
import org.fresheyes.server.web.Happening;
import org.fresheyes.server.web.nhs.Text;

/** What happened to a call, in sentences. */
final class Story {

    private Story() {}

    /** Everything, the newest first. */
    static List<Happening> of(Call call) {
        List<Happening> told = call.events().reversed().stream()
                .map(taken -> new Happening(
                        Dates.time(taken.at()),
                        sentence(taken),
                        words(taken.event()).isEmpty() ? null : Text.of(words(taken.event())),
                        false))
                .toList();
        return Stream.concat(
                        told.stream().limit(1).map(line -> new Happening(line.when(), line.what(), line.more(), true)),
                        told.stream().skip(1))
                .toList();
    }

    /** "Ann took the call." */
    static String sentence(Taken<?> taken) {
        String who = taken.by().name();
        return switch (taken.event()) {
            case Event.Raised raised -> who + " asked for a rapid review.";
            case Event.Rung rung ->
                rung.people().isEmpty()
                        ? "Nobody is on duty for step %d.".formatted(rung.step() + 1)
                        : "Step %d: rang %s.".formatted(rung.step() + 1, names(rung.people()));
            case Event.RungAgain again -> "Rang %s again.".formatted(names(again.people()));
            case Event.NotReached failed ->
                "No message reached %s.".formatted(failed.who().name());
            case Event.NobodyLeft nobody -> "Nobody is left to ring. The caller sees the phone number.";
            case Event.Accepted accepted -> who + " took the call.";
            case Event.Attends attends -> who + " comes too, from the team that looks after the patient.";
            case Event.Declined declined -> who + " cannot come.";
            case Event.StoodDown down -> who + " cannot go on. Others are rung.";
            case Event.HandedOver over ->
                "%s handed it over to %s.".formatted(who, over.to().name());
            case Event.TakenOver over -> who + " took it over.";
            case Event.Judged judged -> "Somebody must be there: %s.".formatted(Phrases.of(judged.urgency()));
            case Event.SetOut out -> who + " is on the way.";
            case Event.Arrived arrived -> who + " is at the bedside.";
            case Event.Advising advising -> who + " advises by phone.";
            case Event.Noted noted -> who + " wrote a note.";
            case Event.Reviewed reviewed -> who + " finished the review.";
            case Event.FedBack told -> who + " told whoever called: " + Phrases.of(told.way()) + ".";
            case Event.Linked linked -> who + " linked an earlier call.";
            case Event.TestEnded ended -> who + " ended this test call.";
            case Event.Closed closed -> who + " closed the call.";
        };
    }

    /** Why something cannot be done, for the form. */
    static String whyNot(Ruling<Stage, Event, Side, Condition> why) {
        return switch (why) {
            case Ruling.Allowed<Stage, Event, Side, Condition> allowed ->
                throw new IllegalArgumentException("It is allowed.");
            case Ruling.NotNow<Stage, Event, Side, Condition> notNow ->
                "This is not possible while the call stands at “%s”".formatted(Phrases.of(notNow.stage()));
            case Ruling.NotYours<Stage, Event, Side, Condition> notYours -> "This is for somebody else to do";
            case Ruling.NotReady<Stage, Event, Side, Condition> notReady ->
                notReady.missing().stream().map(Story::missing).collect(Collectors.joining(". "));
        };
    }

    private static String missing(Condition condition) {
        return switch (condition) {
            case INDEPENDENT ->
                "Somebody from the team that looks after the patient cannot be the independent reviewer";
            case STANDS_DOWN_FIRST -> "You have taken this call. Say first that you cannot go on, or hand it over";
            case SOMEBODY_ELSE -> "Choose somebody else";
            case TEST_CALL -> "Only a test call can be ended in this way";
        };
    }

    private static String words(Event event) {
        return switch (event) {
            case Event.Declined declined -> declined.reason().toString();
            case Event.StoodDown down -> down.reason().toString();
            case Event.TakenOver over -> over.reason().toString();
            case Event.Noted noted ->
                Stream.of(
                                noted.note().situation(),
                                noted.note().background(),
                                noted.note().assessment(),
                                noted.note().recommendation())
                        .filter(part -> !part.isMissing())
                        .map(Words::toString)
                        .collect(Collectors.joining(" · "));
            case Event.Reviewed reviewed -> outcome(reviewed.outcome());
            case Event.FedBack told -> told.words().toString();
            default -> "";
        };
    }

    private static String outcome(Outcome outcome) {
        return "%s. %s. %s".formatted(Phrases.of(outcome.concern()), Phrases.of(outcome.result()), outcome.words());
    }

    private static String names(List<Person> people) {
        return people.stream().map(Person::name).collect(Collectors.joining(", "));
    }
}
