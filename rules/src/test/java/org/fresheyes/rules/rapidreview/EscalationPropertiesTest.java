package org.fresheyes.rules.rapidreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.fresheyes.rules.rapidreview.escalation.Escalation;
import org.fresheyes.rules.rapidreview.escalation.Event;
import org.fresheyes.rules.rapidreview.escalation.Next;
import org.fresheyes.rules.rapidreview.escalation.Next.Standing;
import org.fresheyes.rules.rapidreview.escalation.Plan;
import org.fresheyes.rules.rapidreview.escalation.Reviewer;
import org.fresheyes.rules.rapidreview.escalation.Ringing;
import org.fresheyes.rules.rapidreview.rota.Person;
import org.fresheyes.rules.rapidreview.rota.Role;
import org.fresheyes.rules.rapidreview.rota.Rota;
import org.fresheyes.rules.rapidreview.rota.Shift;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Random calls on random rotas, with answers, failures and outages at random: what always holds. */
@Tag("slow")
class EscalationPropertiesTest {

    private static final int CALLS = 300;
    private static final Instant RAISED = Instant.parse("2026-10-25T00:20:00Z");
    private static final Duration END = Duration.ofMinutes(30);

    private final SplittableRandom random = new SplittableRandom(20261122);

    @Test
    void a_call_is_never_quieter_than_it_was_and_ends_taken_or_at_the_fallback() {
        int taken = 0;
        for (int at = 0; at < CALLS; at++) {
            taken += play(new Ringing(rota()), true) == Standing.TAKEN ? 1 : 0;
        }
        assertThat(taken).isBetween(CALLS / 10, CALLS * 9 / 10);
    }

    @Test
    void a_call_that_nobody_answers_shows_the_fallback_after_the_sum_of_the_limits_at_the_latest() {
        for (int at = 0; at < CALLS; at++) {
            assertThat(play(new Ringing(rota()), false)).isEqualTo(Standing.FALLBACK);
        }
    }

    @Test
    void a_clock_that_is_behind_is_told_when_to_look_and_stops_nothing() {
        Escalation call = Escalation.of(List.of(new Event.Raised(Plan.USUAL, RAISED)));

        Next next = new Ringing(rota()).next(call, RAISED.minusSeconds(3));

        assertThat(next).isEqualTo(new Next(Standing.RINGING, List.of(), Optional.of(RAISED)));
    }

    @Test
    void a_history_begins_with_its_call_and_a_no_has_a_reason() {
        Person ann = person("Ann");

        assertThatThrownBy(() -> Escalation.of(List.of())).hasMessageContaining("does not begin with the call");
        assertThatThrownBy(() -> new Event.Declined(ann, " ", RAISED)).hasMessageContaining("no reason");
        assertThatThrownBy(() -> new Event.StoodDown(ann, "", RAISED)).hasMessageContaining("no reason");
        assertThatThrownBy(() -> new Event.HandedOver(ann, new Reviewer(person("Bob"), false), RAISED))
                .hasMessageContaining("not an independent review");
    }

    private Standing play(Ringing ringing, boolean answers) {
        Escalation call = Escalation.of(List.of(new Event.Raised(Plan.USUAL, RAISED)));
        Instant now = RAISED;
        Standing standing = Standing.RINGING;
        while (!now.isAfter(RAISED.plus(END.plusMinutes(15)))) {
            Set<Person> before = call.takenBy().isEmpty() ? call.ringing() : Set.of();
            Next next = ringing.next(call, now);
            call = call.after(next.now());
            assertThat(call.takenBy().isPresent() || call.ringing().containsAll(before))
                    .as("%s", call.events())
                    .isTrue();
            assertThat(ringing.next(call, now).now())
                    .as("nothing twice: %s", call.events())
                    .isEmpty();
            assertThat(next.due().isEmpty()).isEqualTo(next.standing() == Standing.TAKEN);
            assertThat(next.due().orElse(now.plusSeconds(1)))
                    .as("%s", call.events())
                    .isAfter(now);
            assertOneOfEachStep(call);
            standing = next.standing();
            if (!answers) {
                assertThat(standing == Standing.FALLBACK || now.isBefore(RAISED.plus(END)))
                        .isTrue();
            }
            Instant wake = next.due().orElse(now.plus(END));
            Instant later = random.nextInt(8) == 0 ? wake.plusSeconds(random.nextInt(900)) : wake;
            now = answers && random.nextInt(3) == 0 ? now.plusSeconds(random.nextInt(1, 200)) : answers ? later : wake;
            if (answers && random.nextInt(4) == 0) {
                call = call.after(List.of(answer(call, now)));
            }
        }
        return answers ? ringing.next(call, now).standing() : standing;
    }

    private static void assertOneOfEachStep(Escalation call) {
        List<Integer> steps = call.events().stream()
                .filter(Event.Rung.class::isInstance)
                .map(event -> ((Event.Rung) event).step())
                .toList();
        for (int at = 0; at < steps.size(); at++) {
            assertThat(steps.get(at)).as("%s", call.events()).isEqualTo(at);
        }
    }

    private Event answer(Escalation call, Instant at) {
        List<Person> rung = new ArrayList<>(call.ringing());
        Person who = rung.isEmpty() ? person("Zoe") : rung.get(random.nextInt(rung.size()));
        return switch (random.nextInt(12)) {
            case 0 -> new Event.Accepted(new Reviewer(who, true), at);
            case 1, 2 -> new Event.Accepted(new Reviewer(who, false), at);
            case 3, 4, 5 -> new Event.NotReached(who, at);
            case 6 -> new Event.StoodDown(call.takenBy().orElse(who), "called away", at);
            default -> new Event.Declined(who, "in theatre", at);
        };
    }

    private Rota rota() {
        List<Shift> shifts = new ArrayList<>();
        for (Role role : Role.values()) {
            for (int some = random.nextInt(4); some > 0; some--) {
                Set<DayOfWeek> days = new HashSet<>(EnumSet.allOf(DayOfWeek.class));
                days.removeIf(day -> random.nextInt(7) == 0);
                days.add(DayOfWeek.MONDAY);
                shifts.add(new Shift(
                        role,
                        days,
                        LocalTime.of(random.nextInt(24), 30 * random.nextInt(2)),
                        LocalTime.of(random.nextInt(24), 30 * random.nextInt(2)),
                        person("P" + random.nextInt(9))));
            }
        }
        return new Rota("Testham General", shifts, List.of());
    }

    private static Person person(String name) {
        return new Person(name, name);
    }
}
