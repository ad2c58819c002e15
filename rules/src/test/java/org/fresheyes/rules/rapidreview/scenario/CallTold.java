package org.fresheyes.rules.rapidreview.scenario;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fresheyes.rules.rapidreview.escalation.Escalation;
import org.fresheyes.rules.rapidreview.escalation.Event;
import org.fresheyes.rules.rapidreview.escalation.Next;
import org.fresheyes.rules.rapidreview.escalation.Next.Standing;
import org.fresheyes.rules.rapidreview.escalation.Plan;
import org.fresheyes.rules.rapidreview.escalation.Reviewer;
import org.fresheyes.rules.rapidreview.escalation.Ringing;
import org.fresheyes.rules.rapidreview.rota.Person;

/**
 * A call raised at minute 0 and played minute by minute: "3 Ann declines · 7 Bob accepts · until 40". A server looks when it
 * said that it would and whenever something happens; "down 1-20" is a time in which none looks.
 */
final class CallTold {

    static final Instant RAISED = Instant.parse("2026-11-23T10:00:00Z");

    private final Ringing ringing;
    private final List<String> told = new ArrayList<>();
    private final List<Event> script = new ArrayList<>();
    private Instant until = minute(60);
    private Instant downFrom = Instant.MAX;
    private Instant downTo = Instant.MAX;
    private Escalation call;
    private Standing standing = Standing.RINGING;

    private CallTold(Plan plan, Ringing ringing) {
        this.call = Escalation.of(List.of(new Event.Raised(plan, RAISED)));
        this.ringing = ringing;
    }

    /** The story of a call: minute, role and people of every step; who took it; when the fallback showed. */
    static String story(String rota, String happens) {
        String[] rotaAndAgain = rota.split("; again every ", 2);
        Duration again = Duration.ofMinutes(rotaAndAgain.length > 1 ? Long.parseLong(rotaAndAgain[1]) : 1_000);
        CallTold call = new CallTold(new Plan(Plan.USUAL.steps(), again), new Ringing(RotaTold.read(rotaAndAgain[0])));
        RotaTold.parts(happens).forEach(call::read);
        call.play(rotaAndAgain.length > 1);
        return String.join(" · ", call.told);
    }

    private void read(String part) {
        String[] words = part.split(" ", -1);
        if (words[0].equals("until")) {
            until = minute(Long.parseLong(words[1]));
            return;
        }
        if (words[0].equals("down")) {
            downFrom = minute(Long.parseLong(words[1].split("-", -1)[0]));
            downTo = minute(Long.parseLong(words[1].split("-", -1)[1]));
            return;
        }
        Instant at = minute(Long.parseLong(words[0]));
        Person who = RotaTold.person(words[1]);
        script.add(
                switch (words[2]) {
                    case "accepts" -> new Event.Accepted(new Reviewer(who, true), at);
                    case "attends" -> new Event.Accepted(new Reviewer(who, false), at);
                    case "declines" -> new Event.Declined(who, "in theatre", at);
                    case "unreached" -> new Event.NotReached(who, at);
                    case "stands-down" -> new Event.StoodDown(who, "called to an arrest", at);
                    case "hands-to" -> new Event.HandedOver(who, new Reviewer(RotaTold.person(words[3]), true), at);
                    default -> throw new IllegalArgumentException("Call '%s': not understood.".formatted(part));
                });
    }

    private void play(boolean tellAgain) {
        Optional<Instant> wake = Optional.of(RAISED);
        while (wake.isPresent() && !wake.orElseThrow().isAfter(until)) {
            Instant now = wake.orElseThrow();
            for (Event event : List.copyOf(script)) {
                if (!event.at().isAfter(now)) {
                    script.remove(event);
                    boolean free = call.takenBy().isEmpty();
                    call = call.after(List.of(event));
                    call.takenBy()
                            .filter(by -> free || event instanceof Event.HandedOver)
                            .ifPresent(by -> tell(event.at(), "taken by " + by.name()));
                }
            }
            Next next = ringing.next(call, now);
            next.now().forEach(event -> tell(event, tellAgain));
            call = call.after(next.now());
            if (next.standing() == Standing.FALLBACK && standing != Standing.FALLBACK) {
                tell(now, "fallback");
            }
            standing = next.standing();
            wake = wake(next.due());
        }
    }

    private Optional<Instant> wake(Optional<Instant> due) {
        return Stream.concat(due.stream(), script.stream().map(Event::at))
                .min(Instant::compareTo)
                .map(at -> at.isBefore(downFrom) || at.isAfter(downTo) ? at : downTo);
    }

    private void tell(Event event, boolean tellAgain) {
        if (event instanceof Event.Rung rung) {
            tell(
                    rung.at(),
                    "%s %s"
                            .formatted(
                                    Plan.USUAL.steps().get(rung.step()).role().label(),
                                    rung.people().isEmpty() ? "nobody" : names(rung.people())));
        } else if (event instanceof Event.RungAgain rung && tellAgain) {
            tell(rung.at(), "again " + names(rung.people()));
        }
    }

    private void tell(Instant at, String what) {
        told.add("%d %s".formatted(Duration.between(RAISED, at).toMinutes(), what));
    }

    private static String names(List<Person> people) {
        return people.stream().map(Person::name).collect(Collectors.joining(" and "));
    }

    private static Instant minute(long minute) {
        return RAISED.plus(Duration.ofMinutes(minute));
    }
}
