package org.fresheyes.server.opinion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.fresheyes.rules.days.London;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.opinion.Clock;
import org.fresheyes.rules.opinion.Due;
import org.fresheyes.rules.opinion.RunningClocks;
import org.fresheyes.rules.opinion.Step;
import org.fresheyes.server.deadlines.Deadline;
import org.fresheyes.server.deadlines.Deadlines;
import org.fresheyes.server.deadlines.WorkingCalendar;
import org.springframework.stereotype.Component;

/** Keeps the deadlines of a case in step with where it stands. */
@Component
class CaseClocks {

    private final Deadlines deadlines;
    private final WorkingCalendar calendar;
    private final Policies policies;

    CaseClocks(Deadlines deadlines, WorkingCalendar calendar, Policies policies) {
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.policies = policies;
    }

    /** Sets the clocks that run now, in the transaction of the step that changed them. */
    void set(CaseOnFile file) {
        Map<String, Instant> running = new TreeMap<>();
        RunningClocks.of(file.state(), policies.of(holder(file)).clocks())
                .forEach((clock, due) -> running.put(clock.name(), instant(due)));
        deadlines.replace(OpinionEvents.KIND.name(), file.id(), running);
    }

    /** The clocks that run, the first due first. */
    List<CaseDeadline> running(UUID id) {
        return deadlines.of(id).stream()
                .map(deadline -> new CaseDeadline(Clock.valueOf(deadline.name()), deadline.due()))
                .sorted()
                .toList();
    }

    /** What a clock that ran out leaves in the history. */
    static Step ranOut(Deadline deadline) {
        return new Step.ClockRanOut(Clock.valueOf(deadline.name()), deadline.due());
    }

    /** The organisation whose local limits count: the one that has it. */
    private static OdsCode holder(CaseOnFile file) {
        return switch (file.state().stage()) {
            case REFERRED, ACCEPTED, BOOKED, IN_REVIEW ->
                file.state().receiver().orElse(file.state().referrer()).organisation();
            default -> file.state().referrer().organisation();
        };
    }

    private Instant instant(Due due) {
        return switch (due) {
            case Due.At at -> at.instant();
            case Due.Days days -> calendar.endOf(london(days.after()).plusDays(days.days()));
            case Due.WorkingDays days -> calendar.endOf(calendar.plusWorkingDays(london(days.after()), days.days()));
        };
    }

    /** The end of a day belongs to that day, so a clock set again at midnight does not slip by one. */
    private static LocalDate london(Instant instant) {
        return instant.minusNanos(1).atZone(London.ZONE).toLocalDate();
    }
}
