package org.fresheyes.rules.presentations.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fresheyes.rules.days.London;
import org.fresheyes.rules.identity.Actor;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.lifecycle.Ruling;
import org.fresheyes.rules.presentations.History;
import org.fresheyes.rules.presentations.JesssRule;
import org.fresheyes.rules.presentations.Prompt;
import org.fresheyes.rules.presentations.Settings;
import org.fresheyes.rules.presentations.scenario.SmallSet;
import org.fresheyes.rules.presentations.told.Told;

/** Plays the moves of a line, with the rule itself looking at the record. */
final class Play {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final OdsCode PRACTICE = OdsCode.of("ZZA01");
    private static final Pattern MOVE =
            Pattern.compile("day (\\d+) ([a-z ]+?)(?: by (staff|clinician))?(?:: (.+?))?(?: ✗ (.+))?");
    private static final Pattern DAY = Pattern.compile(".*day (\\d+)");

    private final JesssRule rule = new JesssRule(SmallSet.set(), Settings.DEFAULT);
    private final History record;
    private final List<Taken<?>> events = new ArrayList<>();
    private LocalDate today = FIRST;

    Play(String record) {
        this.record =
                org.fresheyes.rules.presentations.scenario.Told.read(record).history();
        events.add(taken(new Event.Begun(PRACTICE, new UUID(0, 1)), "The record"));
    }

    Play all(String moves) {
        for (String move : moves.split(" → ")) {
            make(move.strip());
        }
        return this;
    }

    Episode episode() {
        return Episode.of(events);
    }

    /** What is asked for by name in the last column. */
    String fact(String name) {
        Episode episode = episode();
        return switch (name) {
            case "level" ->
                episode.told()
                        .map(told ->
                                told.level().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                        .map(level -> level.replace("review due red flag", "review due: red flag"))
                        .orElse("none");
            case "noticed" -> String.valueOf(episode.everythingTold().size());
            case "presentations" ->
                episode.told()
                        .map(told -> told.presentations().size())
                        .orElse(0)
                        .toString();
            case "clinician" -> episode.clinician().orElse("none");
            case "due" ->
                episode.safetyNet()
                        .map(SafetyNet::due)
                        .or(() -> episode.dismissal()
                                .map(dismissal -> dismissal.event().until()))
                        .map(day -> String.valueOf(ChronoUnit.DAYS.between(FIRST, day)))
                        .orElse("none");
            default -> throw new AssertionError("No fact is called " + name);
        };
    }

    private void make(String move) {
        Matcher parts = MOVE.matcher(move);
        if (!parts.matches()) {
            throw new AssertionError("No move: " + move);
        }
        today = FIRST.plusDays(Integer.parseInt(parts.group(1)));
        ring();
        String detail = Optional.ofNullable(parts.group(4)).orElse("");
        Side side = "staff".equals(parts.group(3)) ? Side.STAFF : Side.CLINICIAN;
        String refusal = Optional.ofNullable(parts.group(5)).orElse("");
        switch (parts.group(2)) {
            case "nothing" -> {}
            case "noticed" -> notice();
            case "said again" -> attempt(said(), Side.PERSON, refusal);
            default -> attempt(event(parts.group(2), detail), side, refusal);
        }
    }

    private void ring() {
        episode().clocks().forEach((clock, last) -> {
            if (last.isBefore(today)) {
                Instant due = last.plusDays(1).atStartOfDay(London.ZONE).toInstant();
                attempt(new Event.ClockRanOut(clock, due), Side.CLOCK, "");
            }
        });
    }

    /** As a source does it: the rule looks with what is known, and what it says again is not told again. */
    private void notice() {
        List<Prompt> prompts =
                rule.assess(Known.of("episode", episode()).in(record), today).prompts();
        for (Prompt prompt : prompts) {
            Told told = Told.of(prompt);
            if (!episode().told().map(told::repeats).orElse(!told.current())) {
                attempt(new Event.Noticed(told), Side.RECORD, "");
            }
        }
    }

    private Event said() {
        String first = record.contacts().stream()
                .filter(contact -> !contact.when().day().orElseThrow().isAfter(today))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .entries()
                .get(0)
                .id();
        return new Event.SaidAgain("said-" + today, today, List.of(first), List.of(), Words.of(""));
    }

    private Event event(String what, String detail) {
        return switch (what) {
            case "seen" -> new Event.Seen();
            case "taken on" -> new Event.TakenOn();
            case "given to" -> new Event.GivenTo(detail);
            case "reviewed" -> Reviews.with(outcome(detail));
            case "chased" -> new Event.Chased(Words.of("No answer on the phone"), day(detail));
            case "dismissed" ->
                new Event.Dismissed(Event.Dismissed.Why.NOT_THE_SAME, Words.of("Two colds"), day(detail));
            case "ended" -> new Event.Ended(Event.Ended.Cause.valueOf(detail.toUpperCase(Locale.ROOT)), today);
            default -> throw new AssertionError("No event is called " + what);
        };
    }

    private Outcome outcome(String detail) {
        if (detail.equals("over")) {
            return new Outcome.Over(Outcome.Over.Why.GONE, Words.of("Gone for two weeks"));
        }
        SafetyNet net = Reviews.net(day(detail));
        return detail.startsWith("another clinician")
                ? new Outcome.AnotherClinician(new UUID(0, 2), net)
                : new Outcome.Watch(net);
    }

    private void attempt(Event event, Side side, String refusal) {
        Ruling<Stage, Event, Side, Condition> ruling = Lifecycle.rule(episode(), event, Set.of(side), today);
        String said =
                switch (ruling) {
                    case Ruling.Allowed(Stage next) -> "";
                    case Ruling.NotNow(Stage stage, Class<?> step) -> "not now";
                    case Ruling.NotYours(Set<Side> whose) -> "not theirs";
                    case Ruling.NotReady(List<Condition> missing) ->
                        missing.stream()
                                .map(condition -> condition
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', ' '))
                                .collect(Collectors.joining(", ", "needs ", ""));
                };
        if (!said.equals(refusal)) {
            throw new AssertionError("%s by %s: '%s', expected '%s'".formatted(event, side, said, refusal));
        }
        if (ruling.isAllowed()) {
            events.add(taken(event, "Dr Bell"));
        }
    }

    private Taken<?> taken(Event event, String by) {
        return new Taken<>(
                event,
                Actor.staff(by, by, PRACTICE),
                today.atTime(12, 0).atZone(London.ZONE).toInstant());
    }

    private static LocalDate day(String detail) {
        Matcher day = DAY.matcher(detail);
        if (!day.matches()) {
            throw new AssertionError("No day: " + detail);
        }
        return FIRST.plusDays(Integer.parseInt(day.group(1)));
    }
}
