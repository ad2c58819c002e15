package org.fresheyes.rules.rapidreview.scenario;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fresheyes.rules.rapidreview.rota.Change;
import org.fresheyes.rules.rapidreview.rota.Person;
import org.fresheyes.rules.rapidreview.rota.Role;
import org.fresheyes.rules.rapidreview.rota.Rota;
import org.fresheyes.rules.rapidreview.rota.Shift;

/**
 * "outreach: Ann daily 08:00-20:00 · outreach: Ann away 2026-11-23T08:00-2026-11-24T08:00"; "instead" for "away" puts
 * somebody there. "usual" is one person for each role at all hours.
 */
public final class RotaTold {

    static final String USUAL =
            """
            outreach: Ann daily 00:00-00:00 · second outreach: Bob daily 00:00-00:00 · medical registrar: Cat daily 00:00-00:00\
             · site manager: Dan daily 00:00-00:00 · executive on call: Eve daily 00:00-00:00""";

    private static final Set<DayOfWeek> WEEK = EnumSet.allOf(DayOfWeek.class);

    private RotaTold() {}

    public static Rota read(String text) {
        List<Shift> shifts = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        for (String part : parts(text.replace("usual", USUAL))) {
            String[] roleAndRest = part.split(": ", 2);
            Role role = role(roleAndRest[0]);
            String[] words = roleAndRest[1].split(" ", -1);
            Person person = person(words[0]);
            if (words[1].equals("away") || words[1].equals("instead")) {
                LocalDateTime from = LocalDateTime.parse(words[2].substring(0, 16));
                LocalDateTime to = LocalDateTime.parse(words[2].substring(17));
                changes.add(
                        words[1].equals("away")
                                ? new Change.Away(role, person, from, to)
                                : new Change.Instead(role, person, from, to));
            } else {
                String[] hours = words[2].split("-", -1);
                shifts.add(
                        new Shift(role, days(words[1]), LocalTime.parse(hours[0]), LocalTime.parse(hours[1]), person));
            }
        }
        return new Rota("Testham General", shifts, changes);
    }

    static List<String> parts(String text) {
        return Arrays.stream(text.split("·", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    static Role role(String label) {
        return Stream.of(Role.values())
                .filter(role -> role.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Role '%s': unknown.".formatted(label)));
    }

    static Person person(String name) {
        return new Person(name.toLowerCase(Locale.ROOT), name);
    }

    private static Set<DayOfWeek> days(String words) {
        return words.equals("daily")
                ? WEEK
                : Arrays.stream(words.split("\\+", -1))
                        .map(word -> WEEK.stream()
                                .filter(day -> day.name().startsWith(word.toUpperCase(Locale.ROOT)))
                                .findFirst()
                                .orElseThrow())
                        .collect(Collectors.toSet());
    }
}
