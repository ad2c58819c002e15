package org.fresheyes.rules.stays;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Stays in words: "09:05 admitted of 09:00 W6/4" and "09:00-11:00 W6/4 · 11:00- W6/7". */
final class StayTold {

    private static final String DAY = "2026-11-23T%s:00Z";

    private StayTold() {}

    static List<Said> said(String told) {
        return parts(told).stream().map(StayTold::one).toList();
    }

    static List<Merge> merges(String told) {
        return parts(told).stream()
                .map(part -> part.split(" ", -1))
                .map(words -> new Merge(words[1], words[3], moment(words[0])))
                .toList();
    }

    static String told(Course course) {
        return course.beds().isEmpty()
                ? "never here"
                : course.beds().stream().map(StayTold::told).collect(Collectors.joining(" · "));
    }

    private static Said one(String part) {
        List<String> words = new ArrayList<>(Arrays.asList(part.split(" ", -1)));
        Instant recorded = moment(words.removeFirst());
        What what = What.valueOf(words.removeFirst().toUpperCase(Locale.ROOT).replace('-', '_'));
        Optional<Instant> happened = Optional.empty();
        if (!words.isEmpty() && words.getFirst().equals("of")) {
            happened = Optional.of(moment(words.get(1)));
            words = words.subList(2, words.size());
        }
        return new Said(what, happened, recorded, words.stream().findFirst().map(StayTold::spot));
    }

    private static Spot spot(String told) {
        String[] parts = told.split("/", -1);
        return parts.length == 2 ? new Spot("", parts[0], "", parts[1]) : new Spot("", parts[0], parts[1], parts[2]);
    }

    private static String told(Lying lying) {
        return "%s-%s %s"
                .formatted(
                        time(lying.from()),
                        lying.until().map(StayTold::time).orElse(""),
                        lying.spot().map(Spot::toString).orElse("somewhere"));
    }

    private static List<String> parts(String told) {
        return told.isBlank() ? List.of() : List.of(told.split(" · ", -1));
    }

    private static Instant moment(String time) {
        return Instant.parse(DAY.formatted(time));
    }

    private static String time(Instant moment) {
        return LocalTime.ofInstant(moment, ZoneOffset.UTC).toString();
    }
}
