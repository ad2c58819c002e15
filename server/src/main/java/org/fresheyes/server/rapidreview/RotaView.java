package org.fresheyes.server.rapidreview;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.fresheyes.rules.rapidreview.rota.Change;
import org.fresheyes.rules.rapidreview.rota.Gap;
import org.fresheyes.rules.rapidreview.rota.Person;
import org.fresheyes.rules.rapidreview.rota.Role;
import org.fresheyes.rules.rapidreview.rota.Rota;
import org.fresheyes.rules.rapidreview.rota.Shift;
import org.fresheyes.server.wards.HospitalSite;

/**
 * A rota as a page shows it.
 *
 * @param gaps  every time in the next 14 days at which a role has nobody
 * @param tests the test calls of the last 90 days, the newest first
 */
public record RotaView(
        HospitalSite site,
        List<RotaEntry> entries,
        Rota rota,
        List<Gap> gaps,
        Instant now,
        List<CallRow> tests,
        List<Changed> changes) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.UK);

    /** Somebody changed the rota. */
    public record Changed(Instant at, String by, String what) {}

    public RotaView {
        entries = List.copyOf(entries);
        gaps = List.copyOf(gaps);
        tests = List.copyOf(tests);
        changes = List.copyOf(changes);
    }

    /** Who is on duty now: "Ann and Abe", or "Nobody". */
    public String onDuty(Role role) {
        List<Person> people = rota.onDuty(role, now);
        return people.isEmpty() ? "Nobody" : people.stream().map(Person::name).collect(Collectors.joining(" and "));
    }

    /** "Outreach": as a heading. */
    public static String label(Role role) {
        return role.label().substring(0, 1).toUpperCase(Locale.UK)
                + role.label().substring(1);
    }

    /** "Ann, Mon Tue, 08:00 to 20:00". */
    static String words(Shift shift) {
        String hours = shift.from().equals(shift.to())
                ? "24 hours from " + shift.from()
                : "%s to %s".formatted(shift.from(), shift.to());
        return "%s, %s, %s".formatted(shift.person().name(), days(shift.days()), hours);
    }

    /** "Ann is away, Mon 23 Nov 08:00 to Tue 24 Nov 08:00". */
    static String words(Change change) {
        String what =
                switch (change) {
                    case Change.Away away -> "%s is away";
                    case Change.Instead instead -> "%s instead of whoever the week says";
                };
        return (what + ", %s to %s").formatted(change.person().name(), moment(change.from()), moment(change.to()));
    }

    private static String days(Set<DayOfWeek> days) {
        return days.size() == DayOfWeek.values().length
                ? "every day"
                : Arrays.stream(DayOfWeek.values())
                        .filter(days::contains)
                        .map(day -> day.getDisplayName(TextStyle.SHORT, Locale.UK))
                        .collect(Collectors.joining(" "));
    }

    private static String moment(LocalDateTime time) {
        return time.format(MOMENT);
    }
}
