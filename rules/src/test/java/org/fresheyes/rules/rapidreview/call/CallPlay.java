package org.fresheyes.rules.rapidreview.call;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fresheyes.rules.identity.Actor;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.lifecycle.Ruling;
import org.fresheyes.rules.rapidreview.escalation.Plan;
import org.fresheyes.rules.rapidreview.rota.Person;
import org.fresheyes.rules.rapidreview.scenario.RotaTold;
import org.fresheyes.rules.scenario.CatalogueLine;
import org.fresheyes.rules.scenario.Worded;

/**
 * Plays a line: "2 Ann accepts · 9 Ann arrives". The clock looks when the rule said that it would and after everything that
 * happens. Nell is a nurse of the ward, Max answers for the rota; everybody else can answer calls.
 */
final class CallPlay {

    private static final Instant RAISED = Instant.parse("2026-11-23T10:00:00Z");
    private static final OdsCode HOSPITAL = OdsCode.of("ZZH01");
    private static final Where WHERE =
            new Where(HOSPITAL, OdsCode.of("ZZH0101"), "Testham General", Optional.empty(), Optional.empty());

    private final Alerting alerting = new Alerting(RotaTold.read("usual"));
    private final List<String> told = new ArrayList<>();
    private Call call;
    private Optional<Instant> look = Optional.of(RAISED);

    private CallPlay(Event.Raised raised) {
        call = Call.of(List.of(new Taken<>(raised, actor("Caller"), RAISED)));
    }

    /** The call at the end of a line. */
    static Call call(CatalogueLine line) {
        return played(line).call;
    }

    /** What a line comes to: what was refused, when the fallback showed, where the call stands, and how long it took. */
    static String outcome(CatalogueLine line) {
        CallPlay play = played(line);
        play.told.add(Worded.words(play.call.stage()));
        String times = List.of(
                        new Timed("accepted", Event.Accepted.class),
                        new Timed("bedside", Event.Arrived.class),
                        new Timed("reviewed", Event.Reviewed.class),
                        new Timed("told", Event.FedBack.class))
                .stream()
                .flatMap(time -> play.call.until(time.kind()).stream()
                        .map(after -> "%s %d".formatted(time.name(), after.toMinutes())))
                .collect(Collectors.joining(", "));
        play.call.reviewer().ifPresent(reviewer -> play.told.add("with " + reviewer.name()));
        if (!times.isEmpty()) {
            play.told.add(times);
        }
        return String.join(" · ", play.told);
    }

    private record Timed(String name, Class<? extends Event> kind) {}

    private static CallPlay played(CatalogueLine line) {
        boolean test = line.about().equals("test");
        Caller caller = test ? Caller.NOT_SAID : Worded.in(Caller.class, line.about());
        CallPlay play = new CallPlay(new Event.Raised(
                WHERE,
                caller,
                Words.of(""),
                Words.of(""),
                Words.of(""),
                Words.of(""),
                test ? Purpose.TEST : Purpose.REAL,
                Plan.USUAL));
        play.clockUntil(RAISED);
        Arrays.stream(line.happens().split("·", -1)).map(String::strip).forEach(play::move);
        return play;
    }

    /** "2 Ann reviews clinical, care goes on"; "until 40" lets time go by. */
    private void move(String move) {
        String[] words = move.split(" ", 3);
        if (words[0].equals("until")) {
            clockUntil(minute(words[1]));
            return;
        }
        Instant at = minute(words[0]);
        clockUntil(at);
        Person who = person(words[1]);
        Event event = event(words[2]);
        Ruling<Stage, Event, Side, Condition> ruling = Lifecycle.rule(call, event, sides(event, who), actor(words[1]));
        String refusal =
                switch (ruling) {
                    case Ruling.Allowed<Stage, Event, Side, Condition> allowed -> "";
                    case Ruling.NotNow<Stage, Event, Side, Condition> notNow -> "not now";
                    case Ruling.NotYours<Stage, Event, Side, Condition> notTheirs -> "not theirs";
                    case Ruling.NotReady<Stage, Event, Side, Condition> notReady ->
                        notReady.missing().stream().map(Worded::words).collect(Collectors.joining(", "));
                };
        if (ruling.isAllowed()) {
            call = call.after(new Taken<>(event, actor(words[1]), at));
            clockNow(at);
        } else {
            told.add("%s %s cannot: %s".formatted(words[0], words[1], refusal));
        }
    }

    private void clockUntil(Instant until) {
        while (look.isPresent() && !look.orElseThrow().isAfter(until)) {
            clockNow(look.orElseThrow());
        }
    }

    private void clockNow(Instant now) {
        Alerting.Due due = alerting.due(call, now);
        for (Event event : due.now()) {
            Ruling<Stage, Event, Side, Condition> ruling =
                    Lifecycle.rule(call, event, EnumSet.of(Side.CLOCK), Actor.CLOCK);
            if (!ruling.isAllowed()) {
                throw new AssertionError(
                        "The clock does what the table does not allow: %s, %s".formatted(event, ruling));
            }
            call = call.after(new Taken<>(event, Actor.CLOCK, now));
            if (event instanceof Event.NobodyLeft) {
                told.add("%d nobody is left"
                        .formatted(Duration.between(RAISED, now).toMinutes()));
            }
        }
        look = due.look();
    }

    private Set<Side> sides(Event event, Person who) {
        if (event instanceof Event.NotReached) {
            return EnumSet.of(Side.MESSENGER);
        }
        return switch (who.name()) {
            case "Nell" -> EnumSet.of(Side.STAFF);
            case "Max" -> EnumSet.of(Side.MANAGER);
            default ->
                call.isReviewer(who)
                        ? EnumSet.of(Side.REVIEWER, Side.RESPONDER, Side.STAFF)
                        : EnumSet.of(Side.RESPONDER, Side.STAFF);
        };
    }

    private static Event event(String what) {
        String[] parts = what.split(" ", 2);
        String rest = parts.length > 1 ? parts[1] : "";
        return switch (parts[0]) {
            case "accepts" -> new Event.Accepted();
            case "attends" -> new Event.Attends();
            case "declines" -> new Event.Declined(Words.of("in theatre"));
            case "unreached" -> new Event.NotReached(person(rest));
            case "stands" -> new Event.StoodDown(Words.of("called to an arrest"));
            case "hands" -> new Event.HandedOver(person(rest.substring(rest.lastIndexOf(' ') + 1)));
            case "takes" -> new Event.TakenOver(Words.of("the telephone broke"));
            case "judges" -> new Event.Judged(Worded.in(Urgency.class, rest));
            case "sets" -> new Event.SetOut();
            case "arrives" -> new Event.Arrived();
            case "advises" -> new Event.Advising();
            case "notes" -> new Event.Noted(new Sbar(Words.of(rest), Words.of(""), Words.of(""), Words.of("")));
            case "reviews" -> new Event.Reviewed(outcomeOf(rest));
            case "tells" ->
                new Event.FedBack(
                        Worded.in(Event.FedBack.Way.class, rest.replaceFirst("^by ", "")), Words.of("Called twice"));
            case "closes" -> new Event.Closed();
            case "links" -> new Event.Linked(new UUID(0, Long.parseLong(rest)));
            case "ends" -> new Event.TestEnded();
            default -> throw new AssertionError("No event is called " + what);
        };
    }

    private static Outcome outcomeOf(String words) {
        String[] parts = words.split(", ", 2);
        Result result =
                switch (parts[1]) {
                    case "care goes on" -> new Result.CareGoesOn();
                    case "treatment changed" -> new Result.TreatmentChanged();
                    default -> new Result.Moved(Worded.in(Result.Destination.class, parts[1].replaceFirst("^to ", "")));
                };
        return new Outcome(Worded.in(Concern.class, parts[0]), result, Words.of("Looked at and talked to"));
    }

    private static Person person(String name) {
        return new Person(name.toLowerCase(Locale.ROOT), name);
    }

    private static Actor actor(String name) {
        return Actor.staff(name.toLowerCase(Locale.ROOT), name, HOSPITAL);
    }

    private static Instant minute(String minute) {
        return RAISED.plus(Duration.ofMinutes(Long.parseLong(minute)));
    }
}
