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
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fresheyes.rules.presentations.Dismissal;
import org.fresheyes.rules.presentations.EntryId;
import org.fresheyes.rules.presentations.History;
import org.fresheyes.rules.presentations.Level;
import org.fresheyes.rules.presentations.Review;
import org.fresheyes.rules.presentations.Settings;
import org.fresheyes.rules.presentations.oracle.Verdict.Prompted;
import org.fresheyes.rules.symptoms.AreaId;
import org.fresheyes.rules.symptoms.GroupId;
import org.fresheyes.rules.symptoms.Label;
import org.fresheyes.rules.symptoms.SymptomSet;

/** Readings 5 to 11 over all visits of a life, by looking at every one of them for every question. */
public final class NaiveRule {

    private final History history;
    private final SymptomSet set;
    private final Settings settings;
    private final LocalDate asOf;
    private final NaiveFacts facts;
    private final List<Visit> visits;

    private NaiveRule(History history, SymptomSet set, Settings settings, LocalDate asOf) {
        this.history = history;
        this.set = set;
        this.settings = settings;
        this.asOf = asOf;
        this.facts = new NaiveFacts(history, set, asOf);
        this.visits = NaiveFacts.visits(facts.running());
    }

    public static Verdict verdict(History history, SymptomSet set, Settings settings, LocalDate asOf) {
        return new NaiveRule(history, set, settings, asOf).verdict();
    }

    /** A reading that holds at an end: its area, its words, the groups it rests on. */
    private record Reached(AreaId area, String reason, LocalDate end, Set<GroupId> groups, boolean escalating, boolean despite) {}

    private record Run(List<Reached> reached, List<Visit> visits) {
        SortedSet<AreaId> areas() {
            return reached.stream().map(Reached::area).collect(Collectors.toCollection(TreeSet::new));
        }

        LocalDate newest() {
            return visits.get(visits.size() - 1).day();
        }
    }

    private Verdict verdict() {
        List<Reached> reached = reachedByPresentations();
        for (AreaId area : set.areas().keySet()) {
            review(area).ifPresent(review -> visits.stream()
                    .filter(visit -> isNewSince(review.day(), area, visit, window(area, visit.day()), joined(area, window(area, visit.day()))))
                    .filter(visit -> DAYS.between(review.day(), visit.day()) <= settings.window())
                    .max(Comparator.comparing(Visit::day))
                    .ifPresent(visit -> reached.add(returned(area, review, visit))));
        }
        List<Run> runs = runs(reached);
        Map<EntryId, String> places = new TreeMap<>(facts.aside());
        facts.running().forEach(hit -> places.put(new EntryId(hit.contact().id(), hit.entry().id()), "counted"));
        runs.stream()
                .flatMap(run -> run.visits().stream())
                .flatMap(visit -> visit.hits().stream())
                .forEach(hit -> places.put(new EntryId(hit.contact().id(), hit.entry().id()), "in prompt"));
        return new Verdict(runs.stream().map(this::prompted).collect(Collectors.toSet()), places);
    }

    private List<Reached> reachedByPresentations() {
        List<Reached> reached = new ArrayList<>();
        List<Reached> same = new ArrayList<>();
        for (GroupId group : set.groups().keySet()) {
            visits.stream()
                    .filter(visit -> same(group, visit.day()))
                    .max(Comparator.comparing(Visit::day))
                    .ifPresent(visit -> same.add(new Reached(
                            set.group(group).area(),
                            "same %s %d".formatted(group, counting(group, visit.day()).size()),
                            visit.day(),
                            narrowest(counting(group, visit.day()), hit -> hit.groups().contains(group)),
                            false,
                            false)));
        }
        same.stream().filter(wide -> same.stream().noneMatch(narrow -> says(narrow, wide))).forEach(reached::add);
        for (AreaId area : set.areas().keySet()) {
            visits.stream()
                    .filter(visit -> escalating(area, visit.day()).isPresent())
                    .max(Comparator.comparing(Visit::day))
                    .ifPresent(visit -> reached.add(new Reached(
                            area,
                            escalating(area, visit.day()).orElseThrow(),
                            visit.day(),
                            narrowest(window(area, visit.day()), hit -> true),
                            true,
                            false)));
            despite(area, reached);
        }
        return reached;
    }

    private Reached returned(AreaId area, Review review, Visit visit) {
        List<Visit> window = window(area, visit.day());
        boolean joined = joined(area, window);
        return new Reached(
                area,
                "returned %s %s".formatted(area, review.day()),
                visit.day(),
                narrowest(
                        window.stream().filter(each -> isNewSince(review.day(), area, each, window, joined)).toList(),
                        hit -> hit.area().equals(area) || (joined && hit.isGeneral())),
                false,
                false);
    }

    // ---- 5

    private boolean same(GroupId group, LocalDate end) {
        List<Visit> counting = counting(group, end);
        return counting.size() >= 3 && counting.stream().anyMatch(visit -> visit.day().equals(end));
    }

    private List<Visit> counting(GroupId group, LocalDate end) {
        return inWindow(end)
                .filter(visit -> visit.hits().stream()
                        .anyMatch(hit -> hit.groups().contains(group)
                                && hit.contact().setting().countsTowardsSame()))
                .toList();
    }

    private boolean says(Reached narrow, Reached wide) {
        GroupId inside = new GroupId(narrow.reason().split(" ")[1]);
        GroupId around = new GroupId(wide.reason().split(" ")[1]);
        return !inside.equals(around)
                && set.withWider(inside).contains(around)
                && counting(inside, narrow.end()).equals(counting(around, wide.end()));
    }

    // ---- 6

    private Stream<Visit> inWindow(LocalDate end) {
        return visits.stream()
                .filter(visit -> !visit.day().isAfter(end) && DAYS.between(visit.day(), end) <= settings.window());
    }

    private List<Visit> window(AreaId area, LocalDate end) {
        List<Visit> own = inWindow(end).filter(visit -> visit.isOf(area)).toList();
        return own.size() < 2
                ? own
                : inWindow(end).filter(visit -> visit.isOf(area) || visit.isOf(AreaId.GENERAL)).toList();
    }

    private static boolean joined(AreaId area, List<Visit> window) {
        return area.isGeneral() || window.stream().filter(visit -> visit.isOf(area)).count() >= 2;
    }

    private Optional<String> escalating(AreaId area, LocalDate end) {
        List<Visit> window = window(area, end);
        boolean general = joined(area, window);
        SortedSet<GroupId> redFlags = new TreeSet<>();
        window.forEach(visit -> visit.of(area, general).forEach(hit -> redFlags.addAll(hit.redFlags())));
        SortedSet<String> steps = steps(area, general, window, visit -> true);
        boolean ends = window.stream().anyMatch(visit -> visit.day().equals(end));
        return window.size() >= 3 && ends && !(redFlags.isEmpty() && steps.isEmpty())
                ? Optional.of("escalating %s %d %s %s".formatted(area, window.size(), redFlags, steps))
                : Optional.empty();
    }

    private SortedSet<String> steps(AreaId area, boolean general, List<Visit> window, Predicate<Visit> at) {
        SortedSet<String> steps = new TreeSet<>();
        for (Visit later : window) {
            List<Visit> before = window.stream().filter(visit -> visit.day().isBefore(later.day())).toList();
            if (at.test(later)) {
                later.of(area, general).forEach(hit -> steps.addAll(steps(area, general, before, later, hit)));
            }
        }
        return steps;
    }

    private SortedSet<String> steps(AreaId area, boolean general, List<Visit> before, Visit later, Hit hit) {
        SortedSet<String> steps = new TreeSet<>();
        List<Hit> earlier = before.stream().flatMap(visit -> visit.of(area, general)).toList();
        List<Hit> ofGroup = earlier.stream()
                .filter(other -> other.groups().stream().anyMatch(hit.groups()::contains))
                .toList();
        if (hit.severity().isPresent()
                && ofGroup.stream().anyMatch(other -> other.severity().isPresent()
                        && other.severity().get().compareTo(hit.severity().get()) < 0)) {
            steps.add("MoreSevere " + hit.day());
        }
        if (hit.course().filter(course -> course == org.fresheyes.rules.symptoms.Course.WORSE).isPresent()
                && !ofGroup.isEmpty()) {
            steps.add("Worse " + hit.day());
        }
        if (before.stream().anyMatch(visit -> visit.of(area, general)
                .findAny()
                .isPresent()
                && visit.of(area, general)
                        .allMatch(other -> hit.contact().setting().isMoreUrgentThan(other.contact().setting())))) {
            steps.add("MoreUrgentSetting " + hit.day());
        }
        if (hit.urgent()) {
            steps.add("UrgentlyWorse " + hit.day());
        }
        if (hit.isGeneral() && area.isGeneral()) {
            Stream<Hit> smaller = later.of(area, true).filter(other -> other.narrowest().compareTo(hit.narrowest()) < 0);
            if (Stream.concat(earlier.stream(), smaller).anyMatch(other -> !hit.related(other))) {
                steps.add("DifferentGeneralSymptoms " + hit.day());
            }
        } else if (hit.isGeneral() && !earlier.isEmpty() && earlier.stream().noneMatch(hit::related)) {
            steps.add("NewGeneralSymptom " + hit.day());
        }
        return steps;
    }

    // ---- 7

    private void despite(AreaId area, List<Reached> reached) {
        List<Reached> found = new ArrayList<>();
        facts.restarts().forEach((label, days) -> days.forEach(day -> visits.stream()
                .filter(visit -> visit.last().isAfter(day) && DAYS.between(day, visit.day()) <= 365)
                .filter(visit -> visit.isOf(area) || visit.isOf(AreaId.GENERAL))
                .filter(visit -> despite(area, label, day, visit))
                .forEach(visit -> found.add(new Reached(
                        area,
                        "despite %s %s %s".formatted(area, label.id(), day),
                        visit.day(),
                        narrowest(List.of(visit), hit -> hit.area().equals(area)),
                        escalating(area, visit.day()).isPresent() || stepAfter(area, day, visit),
                        true)))));
        found.stream().map(Reached::end).max(LocalDate::compareTo).ifPresent(end -> found.stream()
                .filter(each -> each.end().equals(end))
                .forEach(reached::add));
    }

    private boolean despite(AreaId area, Label label, LocalDate made, Visit visit) {
        Set<GroupId> explained = label.explains().stream()
                .filter(group -> set.group(group).area().equals(area))
                .collect(Collectors.toSet());
        return !explained.isEmpty()
                && (explained.stream().anyMatch(group -> same(group, visit.day()))
                        || escalating(area, visit.day()).isPresent()
                        || visit.of(area, false).anyMatch(hit -> hit.day().isAfter(made) && !hit.redFlags().isEmpty())
                        || stepAfter(area, made, visit));
    }

    private boolean stepAfter(AreaId area, LocalDate made, Visit visit) {
        List<Visit> before = NaiveFacts.visits(facts.counted().stream()
                .filter(hit -> hit.area().equals(area)
                        && !hit.day().isAfter(made)
                        && DAYS.between(hit.day(), made) <= settings.window())
                .toList());
        return visit.of(area, false)
                .filter(hit -> hit.day().isAfter(made))
                .flatMap(hit -> steps(area, false, before, visit, hit).stream())
                .anyMatch(step -> !step.startsWith("Different"));
    }

    // ---- 9

    private List<Run> runs(List<Reached> reached) {
        List<Run> runs = new ArrayList<>();
        for (Reached each : reached) {
            runs.add(new Run(List.of(each), stretch(each)));
        }
        for (boolean changed = true; changed; ) {
            changed = false;
            for (Run one : List.copyOf(runs)) {
                Optional<Run> sharing = runs.stream()
                        .filter(other -> other != one && other.visits().stream().anyMatch(one.visits()::contains))
                        .findFirst();
                if (!changed && sharing.isPresent()) {
                    runs.removeIf(run -> run == one || run == sharing.get());
                    runs.add(together(one, sharing.get()));
                    changed = true;
                }
            }
        }
        return runs;
    }

    private static Run together(Run one, Run other) {
        return new Run(
                Stream.concat(one.reached().stream(), other.reached().stream()).toList(),
                Stream.concat(one.visits().stream(), other.visits().stream())
                        .distinct()
                        .sorted(Comparator.comparing(Visit::day))
                        .toList());
    }

    private List<Visit> stretch(Reached each) {
        List<Visit> stretch = new ArrayList<>(window(each.area(), each.end()));
        boolean general = joined(each.area(), stretch);
        LocalDate last = each.end();
        for (Visit visit : visits) {
            boolean ofArea = visit.isOf(each.area()) || (general && visit.isOf(AreaId.GENERAL));
            if (visit.day().isAfter(last) && ofArea && DAYS.between(last, visit.day()) <= 60) {
                stretch.add(visit);
                last = visit.day();
            }
        }
        return stretch;
    }

    // ---- 8, 10, 11, level

    private Prompted prompted(Run run) {
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

    private Level level(Run run, Set<AreaId> open) {
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

    private boolean isKnownCondition(Run run) {
        Set<GroupId> explained = new HashSet<>();
        history.conditions().stream()
                .filter(condition -> condition.since().filter(day -> day.isBefore(run.visits().get(0).day())).isPresent())
                .filter(condition -> condition.until().isEmpty() || condition.until().get().isAfter(asOf))
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
                && run.visits().stream().flatMap(visit -> visit.hits().stream()).allMatch(hit -> hit.redFlags().isEmpty())
                && run.areas().stream().allMatch(area -> stepDays(run, area).isEmpty())
                && !close;
    }

    private List<Visit> ofArea(Run run, AreaId area) {
        List<Visit> own = run.visits().stream().filter(visit -> visit.isOf(area)).toList();
        return joined(area, own)
                ? run.visits().stream().filter(visit -> visit.isOf(area) || visit.isOf(AreaId.GENERAL)).toList()
                : own;
    }

    private Set<LocalDate> stepDays(Run run, AreaId area) {
        List<Visit> ofArea = ofArea(run, area);
        return steps(area, joined(area, ofArea), ofArea, visit -> true).stream()
                .map(step -> LocalDate.parse(step.substring(step.indexOf(' ') + 1)))
                .collect(Collectors.toSet());
    }

    private Optional<Review> review(AreaId area) {
        return history.reviews().stream()
                .filter(review -> !review.day().isAfter(asOf) && areas(review.areas(), review.day()).contains(area))
                .max(Comparator.comparing(Review::day).thenComparing(Review::id));
    }

    /** Of a review or dismissal that names no area: those of the prompt with the newest presentation on its day. */
    private Set<AreaId> areas(Set<AreaId> named, LocalDate day) {
        if (!named.isEmpty()) {
            return named;
        }
        NaiveRule then = new NaiveRule(history, set, settings, day);
        return then.runs(then.reachedByPresentations()).stream()
                .max(Comparator.comparing(Run::newest))
                .<Set<AreaId>>map(Run::areas)
                .orElse(Set.of());
    }

    private boolean isNewSince(LocalDate day, AreaId area, Visit visit, List<Visit> among, boolean general) {
        boolean brings = general
                && visit.hits().stream()
                        .filter(Hit::isGeneral)
                        .anyMatch(hit -> there(day).stream().noneMatch(hit::related));
        return visit.day().isAfter(day) && among.contains(visit) && (visit.isOf(area) || brings);
    }

    private List<Visit> news(Run run, AreaId area, LocalDate day) {
        List<Visit> ofArea = ofArea(run, area);
        return ofArea.stream()
                .filter(visit -> isNewSince(day, area, visit, ofArea, joined(area, ofArea)))
                .toList();
    }

    private List<Hit> there(LocalDate day) {
        return facts.running().stream()
                .filter(hit -> !hit.day().isAfter(day) && DAYS.between(hit.day(), day) <= settings.window())
                .toList();
    }

    private Optional<Review> force(Run run, AreaId area) {
        return review(area).filter(review -> {
            List<Visit> news = news(run, area, review.day());
            return news.isEmpty() || news.stream().anyMatch(v -> DAYS.between(review.day(), v.day()) <= settings.window());
        });
    }

    private Set<GroupId> redFlags(Run run, AreaId area) {
        return force(run, area).map(review -> newRedFlags(run, area, review.day())).orElseGet(() -> newRedFlags(run, area, LocalDate.MIN));
    }

    private Set<GroupId> newRedFlags(Run run, AreaId area, LocalDate day) {
        Set<GroupId> redFlags = new HashSet<>();
        run.visits().stream()
                .flatMap(visit -> visit.of(area, false))
                .filter(hit -> hit.day().isAfter(day))
                .forEach(hit -> redFlags.addAll(hit.redFlags()));
        there(day).forEach(hit -> redFlags.removeAll(hit.redFlags()));
        return redFlags;
    }

    private Optional<String> held(Run run, AreaId area) {
        Optional<Review> review = force(run, area);
        if (review.isPresent() && newRedFlags(run, area, review.get().day()).isEmpty()) {
            LocalDate day = review.get().day();
            boolean waiting = review.get().followUps().stream()
                    .anyMatch(followUp -> !followUp.due().isBefore(asOf)
                            && (followUp.closed().isEmpty() || followUp.closed().get().isAfter(asOf)));
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

    private static Set<GroupId> narrowest(List<Visit> visits, Predicate<Hit> which) {
        return visits.stream()
                .flatMap(visit -> visit.hits().stream())
                .filter(which)
                .map(Hit::narrowest)
                .collect(Collectors.toSet());
    }
}
