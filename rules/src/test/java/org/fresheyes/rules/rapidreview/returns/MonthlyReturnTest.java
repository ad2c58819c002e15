package org.fresheyes.rules.rapidreview.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.fresheyes.rules.identity.Actor;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.rapidreview.call.Call;
import org.fresheyes.rules.rapidreview.call.Caller;
import org.fresheyes.rules.rapidreview.call.Concern;
import org.fresheyes.rules.rapidreview.call.Event;
import org.fresheyes.rules.rapidreview.call.Outcome;
import org.fresheyes.rules.rapidreview.call.Purpose;
import org.fresheyes.rules.rapidreview.call.Result;
import org.fresheyes.rules.rapidreview.call.Taken;
import org.fresheyes.rules.rapidreview.call.Where;
import org.fresheyes.rules.rapidreview.escalation.Plan;
import org.fresheyes.rules.rapidreview.returns.MonthlyReturn.Asking;
import org.fresheyes.rules.rapidreview.returns.MonthlyReturn.Unfinished;
import org.junit.jupiter.api.Test;

class MonthlyReturnTest {

    private static final OdsCode HOSPITAL = OdsCode.of("ZZH01");
    private static final OdsCode SITE = OdsCode.of("ZZH0101");
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final Instant IN_OCTOBER = Instant.parse("2026-10-10T10:00:00Z");
    private static final Instant LATER = Instant.parse("2026-11-10T10:00:00Z");
    private static final Optional<Asking> ASKED = Optional.of(new Asking(900, 1000));

    @Test
    void each_call_is_counted_once_by_caller_by_concern_and_by_what_came_of_it() {
        List<Call> calls = List.of(
                call(IN_OCTOBER, Caller.FAMILY, Concern.ACUTE_DETERIORATION, new Result.TreatmentChanged()),
                call(IN_OCTOBER, Caller.FAMILY, Concern.ACUTE_DETERIORATION, moved(Result.Destination.INTENSIVE_CARE)),
                call(IN_OCTOBER, Caller.PATIENT, Concern.ACUTE_DETERIORATION, new Result.CareGoesOn()),
                call(IN_OCTOBER, Caller.STAFF, Concern.COMMUNICATION, new Result.CareGoesOn()),
                call(IN_OCTOBER, Caller.NOT_SAID, Concern.CLINICAL, new Result.TreatmentChanged()));

        MonthlyReturn monthly = MonthlyReturn.of(SITE, OCTOBER, calls, ASKED, LATER);

        assertThat(shown(monthly))
                .containsExactly(
                        "calls 5",
                        "  caller-patient 1",
                        "  caller-family 2",
                        "  caller-staff 1",
                        "  caller-not-said 1",
                        "  concern-acute-deterioration 3",
                        "    result-care-goes-on 1",
                        "    result-treatment-changed 1",
                        "    result-moved 1",
                        "      moved-intensive-care 1",
                        "      moved-high-dependency 0",
                        "      moved-coronary-care 0",
                        "      moved-theatre 0",
                        "      moved-radiology 0",
                        "      moved-another-hospital 0",
                        "      moved-elsewhere 0",
                        "  concern-clinical 1",
                        "  concern-communication 1",
                        "  concern-coordination 0",
                        "  concern-other 0",
                        "  concern-not-yet-known 0");
        assertThat(monthly.isComplete()).isTrue();
    }

    @Test
    void a_test_call_is_no_call() {
        Call drill = Call.of(List.of(raised(IN_OCTOBER, Caller.NOT_SAID, Purpose.TEST)));
        MonthlyReturn monthly = MonthlyReturn.of(SITE, OCTOBER, List.of(drill), ASKED, LATER);
        assertThat(monthly.calls().value()).isZero();
        assertThat(monthly.isComplete()).isTrue();
    }

    @Test
    void a_month_begins_and_ends_at_midnight_in_england() {
        // 30 September 23:30 UTC is 1 October 00:30; on 25 October the clocks go back, so 31 October 23:59 is 23:59 UTC
        List<Call> calls = List.of(
                open("2026-09-30T22:59:59Z"),
                open("2026-09-30T23:00:00Z"),
                open("2026-10-31T23:59:59Z"),
                open("2026-11-01T00:00:00Z"));
        assertThat(MonthlyReturn.of(SITE, OCTOBER, calls, ASKED, LATER).calls().value())
                .isEqualTo(2);
    }

    @Test
    void it_says_why_it_is_not_complete() {
        assertThat(MonthlyReturn.of(SITE, OCTOBER, List.of(), ASKED, IN_OCTOBER).unfinished())
                .containsExactly(Unfinished.MONTH);
        assertThat(MonthlyReturn.of(SITE, OCTOBER, List.of(open("2026-10-10T10:00:00Z")), ASKED, LATER)
                        .unfinished())
                .containsExactly(Unfinished.OUTCOMES);
        assertThat(MonthlyReturn.of(SITE, OCTOBER, List.of(), Optional.empty(), LATER)
                        .unfinished())
                .containsExactly(Unfinished.QUESTIONS);
        assertThat(MonthlyReturn.of(SITE, OCTOBER, List.of(), ASKED, Instant.parse("2026-10-31T23:59:59Z"))
                        .isComplete())
                .isFalse();
        assertThat(MonthlyReturn.of(SITE, OCTOBER, List.of(), ASKED, Instant.parse("2026-11-01T00:00:00Z"))
                        .isComplete())
                .isTrue();
    }

    @Test
    void the_file_has_one_line_for_each_number_and_never_a_zero_for_what_nobody_counted() {
        MonthlyReturn monthly = MonthlyReturn.of(SITE, OCTOBER, List.of(), Optional.empty(), LATER);
        List<String> lines =
                ReturnFile.written(monthly, Suppression.NONE).lines().toList();
        assertThat(lines.getFirst()).isEqualTo("site,month,measure,description,value,complete,why-not,definitions");
        assertThat(lines.get(1))
                .isEqualTo("ZZH0101,2026-10,calls,Calls,0,no,nobody counted who was asked how they feel,fresh-eyes-1");
        assertThat(lines)
                .contains(
                        "ZZH0101,2026-10,questions-asked,Days on which they were asked,,no,nobody counted who was asked how they feel,fresh-eyes-1")
                .anyMatch(line -> line.contains("\"Family, carers or friends called\""));
        assertThat(lines).hasSize(1 + 21 + 2);
    }

    @Test
    void in_public_a_site_with_few_calls_shows_no_number_at_all() {
        MonthlyReturn monthly = MonthlyReturn.of(SITE, OCTOBER, List.of(open("2026-10-10T10:00:00Z")), ASKED, LATER);
        assertThat(Suppression.USUAL.lines(monthly.calls()))
                .extracting(Line::value)
                .containsOnly(OptionalInt.empty());
        assertThat(ReturnFile.written(monthly, Suppression.USUAL)).contains(",calls,Calls,*,no,");
    }

    private static List<String> shown(MonthlyReturn monthly) {
        return Suppression.NONE.lines(monthly.calls()).stream()
                .map(line -> "  ".repeat(line.depth()) + line.code() + " "
                        + line.value().orElseThrow())
                .toList();
    }

    private static Result moved(Result.Destination to) {
        return new Result.Moved(to);
    }

    private static Call open(String at) {
        return Call.of(List.of(raised(Instant.parse(at), Caller.FAMILY, Purpose.REAL)));
    }

    private static Call call(Instant at, Caller caller, Concern concern, Result result) {
        Actor ann = Actor.staff("ann", "Ann", HOSPITAL);
        List<Taken<?>> events = new ArrayList<>();
        events.add(raised(at, caller, Purpose.REAL));
        events.add(new Taken<>(new Event.Rung(0, List.of(), at), Actor.CLOCK, at));
        events.add(new Taken<>(new Event.Accepted(), ann, at.plus(Duration.ofMinutes(2))));
        events.add(new Taken<>(new Event.Arrived(), ann, at.plus(Duration.ofMinutes(9))));
        events.add(new Taken<>(
                new Event.Reviewed(new Outcome(concern, result, Words.of("Seen and talked over."))),
                ann,
                at.plus(Duration.ofMinutes(30))));
        return Call.of(events);
    }

    private static Taken<Event.Raised> raised(Instant at, Caller caller, Purpose purpose) {
        Words nothing = Words.of("");
        return new Taken<>(
                new Event.Raised(
                        new Where(HOSPITAL, SITE, "Testham General", Optional.empty(), Optional.empty()),
                        caller,
                        nothing,
                        nothing,
                        nothing,
                        nothing,
                        purpose,
                        Plan.USUAL),
                Actor.person("caller", "Somebody"),
                at);
    }
}
