package org.fresheyes.rules.presentations.oracle;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fresheyes.rules.presentations.Dismissal;
import org.fresheyes.rules.presentations.EntryId;
import org.fresheyes.rules.presentations.History;
import org.fresheyes.rules.presentations.Level;
import org.fresheyes.rules.presentations.Review;
import org.fresheyes.rules.presentations.Settings;
import org.fresheyes.rules.presentations.oracle.NaiveReadings.Reached;
import org.fresheyes.rules.presentations.oracle.Verdict.Prompted;
import org.fresheyes.rules.symptoms.AreaId;
import org.fresheyes.rules.symptoms.GroupId;
import org.fresheyes.rules.symptoms.SymptomSet;

/** Readings 8, 10, 11 and the level of every run. */
public final class NaiveRule {

    private final History history;
    private final SymptomSet set;
    private final Settings settings;
    private final LocalDate asOf;
    private final NaiveFacts facts;
    private final NaiveReadings readings;

    private NaiveRule(History history, SymptomSet set, Settings settings, LocalDate asOf) {
        this.history = history;
        this.set = set;
        this.settings = settings;
        this.asOf = asOf;
        this.facts = new NaiveFacts(history, set, asOf);
        this.readings = new NaiveReadings(set, settings, facts);
    }

    public static Verdict verdict(History history, SymptomSet set, Settings settings, LocalDate asOf) {
        return new NaiveRule(history, set, settings, asOf).verdict();
    }

    private Verdict verdict() {
        List<Reached> reached = new ArrayList<>(readings.reached());
        for (AreaId area : set.areas().keySet()) {
            review(area).ifPresent(review -> readings.visits().stream()
                    .filter(visit -> isNewSince(review.day(), area, visit, readings.window(area, visit.day())))
                    .filter(visit -> DAYS.between(review.day(), visit.day()) <= settings.window())
                    .max(Comparator.comparing(Visit::day))
                    .ifPresent(visit -> reached.add(returned(area, review, visit))));
        }
        List<NaiveRun> runs = NaiveRun.all(reached, readings);
        Map<EntryId, String> places = new TreeMap<>(facts.aside());
        facts.running()
                .forEach(hit ->
                        places.put(new EntryId(hit.contact().id(), hit.entry().id()), "counted"));
        runs.stream()
                .flatMap(run -> run.visits().stream())
                .flatMap(visit -> visit.hits().stream())
                .forEach(hit ->
                        places.put(new EntryId(hit.contact().id(), hit.entry().id()), "in prompt"));
        return new Verdict(runs.stream().map(this::prompted).collect(Collectors.toSet()), places);
    }

    private Reached returned(AreaId area, Review review, Visit visit) {
        List<Visit> window = readings.window(area, visit.day());
        boolean joined = NaiveReadings.joined(area, window);
        return new Reached(
                area,
                "returned %s %s".formatted(area, review.day()),
                visit.day(),
                NaiveReadings.narrowest(
                        window.stream()
                                .filter(each -> isNewSince(review.day(), area, each, window))
                                .toList(),
                        hit -> hit.area().equals(area) || (joined && hit.isGeneral())),
                false,
                false);
    }

    private Prompted prompted(NaiveRun run) {
        SortedSet<String> held = new TreeSet<>();
        Set<AreaId> open = new HashSet<>();
        for (AreaId area : run.areas()) {
            Optional<String> how = held(run, area);
            how.ifPresentOrElse(by -> held.add(area + " " + by), () -> open.add(area));
        }
        boolean current = DAYS.between(run.newest(), asOf) <= settings.current()
                && (history.left().isEmpty() || history.left().get().isAfter(asOf));
        return new Prompted(
                level(run, open),
                current,
                Verdict.words(run.areas()),
                run.visits().stream().map(Visit::day).toList(),
                Verdict.words(run.reached().stream().map(Reached::reason).toList()),
                held);
    }

    private Level level(NaiveRun run, Set<AreaId> open) {
        if (open.isEmpty()) {
            return Level.SETTLED;
        }
        if (isKnownCondition(run)) {
            return Level.KNOWN_CONDITION;
        }
        if (open.stream().anyMatch(area -> !redFlags(run, area).isEmpty())) {
            return Level.REVIEW_DUE_RED_FLAG;
        }
        if (open.stream().anyMatch(area -> force(run, area)
                .filter(review -> news(run, area, review.day()).stream()
                        .anyMatch(visit -> DAYS.between(review.day(), visit.day()) <= settings.window()))
                .isPresent())) {
            return Level.RETURNED_AFTER_REVIEW;
        }
        return run.reached().stream().anyMatch(each -> each.despite() && open.contains(each.area()))
                ? Level.UNRESOLVED_DESPITE_DIAGNOSIS
                : Level.REVIEW_DUE;
    }

    private boolean isKnownCondition(NaiveRun run) {
        Set<GroupId> explained = new HashSet<>();
        history.conditions().stream()
                .filter(condition -> condition
                        .since()
                        .filter(day -> day.isBefore(run.visits().get(0).day()))
                        .isPresent())
                .filter(condition ->
                        condition.until().isEmpty() || condition.until().get().isAfter(asOf))
                .forEach(condition -> set.labels().values().stream()
                        .filter(label -> label.name().equals(condition.words()) && label.longTerm() && !label.working())
                        .forEach(label -> explained.addAll(label.explains())));
        boolean close = run.visits().stream()
                .anyMatch(first -> run.visits().stream()
                                .filter(visit -> !visit.day().isBefore(first.day())
                                        && DAYS.between(first.day(), visit.day()) <= 90)
                                .count()
                        >= 3);
        return run.reached().stream().allMatch(each -> explained.containsAll(each.groups()) && !each.escalating())
                && run.visits().stream().flatMap(visit -> visit.hits().stream()).allMatch(hit -> hit.redFlags()
                        .isEmpty())
                && run.areas().stream().allMatch(area -> stepDays(run, area).isEmpty())
                && !close;
    }

    private List<Visit> ofArea(NaiveRun run, AreaId area) {
        List<Visit> own =
                run.visits().stream().filter(visit -> visit.isOf(area)).toList();
        return NaiveReadings.joined(area, own)
                ? run.visits().stream()
                        .filter(visit -> visit.isOf(area) || visit.isOf(AreaId.GENERAL))
                        .toList()
                : own;
    }

    private Set<LocalDate> stepDays(NaiveRun run, AreaId area) {
        List<Visit> ofArea = ofArea(run, area);
        return readings.steps(area, NaiveReadings.joined(area, ofArea), ofArea, visit -> true).stream()
                .map(step -> LocalDate.parse(step.substring(step.indexOf(' ') + 1)))
                .collect(Collectors.toSet());
    }

    /** The latest of an area; those of one day are one. */
    private Optional<Review> review(AreaId area) {
        List<Review> covering = history.reviews().stream()
                .filter(review -> !review.day().isAfter(asOf)
                        && areas(review.areas(), review.day()).contains(area))
                .toList();
        return covering.stream()
                .map(Review::day)
                .max(LocalDate::compareTo)
                .map(day -> new Review(
                        "",
                        day,
                        Set.of(area),
                        covering.stream()
                                .filter(review -> review.day().equals(day))
                                .flatMap(review -> review.followUps().stream())
                                .toList()));
    }

    /** Of a review or dismissal that names no area: those of the prompt with the newest presentation on its day. */
    private Set<AreaId> areas(Set<AreaId> named, LocalDate day) {
        if (!named.isEmpty()) {
            return named;
        }
        NaiveRule then = new NaiveRule(history, set, settings, day);
        return NaiveRun.all(then.readings.reached(), then.readings).stream()
                .max(Comparator.comparing(NaiveRun::newest))
                .<Set<AreaId>>map(NaiveRun::areas)
                .orElse(Set.of());
    }

    private boolean isNewSince(LocalDate day, AreaId area, Visit visit, List<Visit> among) {
        boolean general = NaiveReadings.joined(area, among);
        boolean brings = general
                && visit.hits().stream().filter(Hit::isGeneral).anyMatch(hit -> there(day).stream()
                        .noneMatch(hit::related));
        return visit.day().isAfter(day) && among.contains(visit) && (visit.isOf(area) || brings);
    }

    private List<Visit> news(NaiveRun run, AreaId area, LocalDate day) {
        List<Visit> ofArea = ofArea(run, area);
        return ofArea.stream()
                .filter(visit -> isNewSince(day, area, visit, ofArea))
                .toList();
    }

    private List<Hit> there(LocalDate day) {
        return facts.running().stream()
                .filter(hit -> !hit.day().isAfter(day) && DAYS.between(hit.day(), day) <= settings.window())
                .toList();
    }

    private Optional<Review> force(NaiveRun run, AreaId area) {
        return review(area).filter(review -> {
            List<Visit> news = news(run, area, review.day());
            return news.isEmpty()
                    || news.stream().anyMatch(v -> DAYS.between(review.day(), v.day()) <= settings.window());
        });
    }

    private Set<GroupId> redFlags(NaiveRun run, AreaId area) {
        return force(run, area)
                .map(review -> newRedFlags(run, area, review.day()))
                .orElseGet(() -> newRedFlags(run, area, LocalDate.MIN));
    }

    private Set<GroupId> newRedFlags(NaiveRun run, AreaId area, LocalDate day) {
        Set<GroupId> redFlags = new HashSet<>();
        run.visits().stream()
                .flatMap(visit -> visit.of(area, false))
                .filter(hit -> hit.day().isAfter(day))
                .forEach(hit -> redFlags.addAll(hit.redFlags()));
        there(day).forEach(hit -> redFlags.removeAll(hit.redFlags()));
        return redFlags;
    }

    private Optional<String> held(NaiveRun run, AreaId area) {
        Optional<Review> review = force(run, area);
        if (review.isPresent() && newRedFlags(run, area, review.get().day()).isEmpty()) {
            LocalDate day = review.get().day();
            boolean waiting = review.get().followUps().stream()
                    .anyMatch(followUp -> !followUp.due().isBefore(asOf)
                            && (followUp.closed().isEmpty()
                                    || followUp.closed().get().isAfter(asOf)));
            Set<GroupId> known = new HashSet<>();
            there(day).forEach(hit -> known.addAll(hit.groups()));
            boolean newGroup = run.visits().stream()
                    .flatMap(visit -> visit.of(area, false))
                    .anyMatch(hit -> hit.day().isAfter(day) && !known.containsAll(hit.groups()));
            if (news(run, area, day).isEmpty()) {
                return Optional.of("REVIEWED");
            }
            if (waiting && !newGroup && stepDays(run, area).stream().noneMatch(step -> step.isAfter(day))) {
                return Optional.of("WAITING");
            }
        }
        return history.dismissals().stream()
                .filter(dismissal -> areas(dismissal.areas(), dismissal.day()).contains(area))
                .filter(dismissal -> !dismissal.day().isAfter(asOf) && !asOf.isAfter(expiry(dismissal)))
                .filter(dismissal -> newRedFlags(run, area, dismissal.day()).isEmpty()
                        && stepDays(run, area).stream().noneMatch(step -> step.isAfter(dismissal.day())))
                .findFirst()
                .map(dismissal -> "DISMISSED");
    }

    private LocalDate expiry(Dismissal dismissal) {
        return dismissal.expiry().orElse(dismissal.day().plusDays(settings.dismissal()));
    }
}
