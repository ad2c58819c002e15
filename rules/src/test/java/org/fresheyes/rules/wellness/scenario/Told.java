package org.fresheyes.rules.wellness.scenario;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fresheyes.rules.days.London;
import org.fresheyes.rules.wellness.Asking;
import org.fresheyes.rules.wellness.Stay;

/** "day 1 09:00 feeling 2, change 4 by carer", "day 1 09:00 asleep", "in day 0 10:00", "out day 2 12:00"; times of London. */
public final class Told {

    private static final LocalDate DAY_0 = LocalDate.of(2026, 11, 22);

    private Told() {}

    /** Parts of a line between dots. */
    public static List<String> parts(String text) {
        return Arrays.stream(text.split("·", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    public static List<Asking> askings(String text) {
        return parts(text).stream()
                .filter(part -> !part.startsWith("in ") && !part.startsWith("out "))
                .map(Told::asking)
                .toList();
    }

    public static Stay stay(String text) {
        Instant in = at("day 0 00:00");
        Optional<Instant> out = Optional.empty();
        for (String part : parts(text)) {
            in = part.startsWith("in ") ? at(part.substring(3)) : in;
            out = part.startsWith("out ") ? Optional.of(at(part.substring(4))) : out;
        }
        return new Stay(text, in, out, askings(text));
    }

    /** The day of "day 3" or "2026-10-25". */
    public static LocalDate day(String text) {
        return text.startsWith("day ") ? DAY_0.plusDays(Long.parseLong(text.substring(4))) : LocalDate.parse(text);
    }

    /** The instant of "day 3 09:00" or "2026-10-25 00:30". */
    public static Instant at(String text) {
        int space = text.lastIndexOf(' ');
        return LocalDateTime.of(day(text.substring(0, space)), LocalTime.parse(text.substring(space + 1)))
                .atZone(London.ZONE)
                .toInstant();
    }

    private static Asking asking(String text) {
        List<String> words =
                new ArrayList<>(Stream.of(text.replace(",", "").split(" ", -1)).toList());
        int ofTime = words.get(0).equals("day") ? 3 : 2;
        Instant at = at(String.join(" ", words.subList(0, ofTime)));
        List<String> rest = words.subList(ofTime, words.size());
        if (rest.size() == 1) {
            return new Asking.NotAnswered(at, rest.get(0));
        }
        boolean interpreter = rest.remove("interpreter");
        int by = rest.indexOf("by");
        String who = by < 0 ? "patient" : rest.get(by + 1);
        Map<String, Integer> steps = new HashMap<>();
        for (int pair = 0; pair + 1 < (by < 0 ? rest.size() : by); pair += 2) {
            steps.put(rest.get(pair), Integer.valueOf(rest.get(pair + 1)));
        }
        return new Asking.Answered(at, steps, who, interpreter);
    }
}
