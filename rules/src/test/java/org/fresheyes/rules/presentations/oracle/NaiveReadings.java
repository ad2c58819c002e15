package org.fresheyes.rules.presentations.oracle;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fresheyes.rules.presentations.Settings;
import org.fresheyes.rules.symptoms.AreaId;
import org.fresheyes.rules.symptoms.Course;
import org.fresheyes.rules.symptoms.GroupId;
import org.fresheyes.rules.symptoms.Label;
import org.fresheyes.rules.symptoms.SymptomSet;

/** Readings 5, 6 and 7 over all visits of a life, by looking at every one of them for every question. */
final class NaiveReadings {

    private final SymptomSet set;
    private final Settings settings;
    private final NaiveFacts facts;
    private final List<Visit> visits;

    NaiveReadings(SymptomSet set, Settings settings, NaiveFacts facts) {
        this.set = set;
        this.settings = settings;
        this.facts = facts;
        this.visits = NaiveFacts.visits(facts.running());
    }

    /** A reading that holds at an end: its area, its words, the groups it rests on. */
    record Reached(
            AreaId area, String reason, LocalDate end, Set<GroupId> groups, boolean escalating, boolean despite) {}

    List<Visit> visits() {
        return visits;
    }

    List<Reached> reached() {
        List<Reached> reached = new ArrayList<>();
        List<Reached> same = new ArrayList<>();
        for (GroupId group : set.groups().keySet()) {
            visits.stream()
                    .filter(visit -> same(group, visit.day()))
                    .max(Comparator.comparing(Visit::day))
                    .ifPresent(visit -> same.add(new Reached(
                            set.group(group).area(),
                            "same %s %d"
                                    .formatted(
                                            group, counting(group, visit.day()).size()),
                            visit.day(),
                            narrowest(counting(group, visit.day()), hit -> hit.groups()
                                    .contains(group)),
                            false,
                            false)));
        }
        same.stream()
                .filter(wide -> same.stream().noneMatch(narrow -> says(narrow, wide)))
                .forEach(reached::add);
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

    // ---- 5

    private boolean same(GroupId group, LocalDate end) {
        List<Visit> counting = counting(group, end);
        return counting.size() >= 3
                && counting.stream().anyMatch(visit -> visit.day().equals(end));
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

    List<Visit> window(AreaId area, LocalDate end) {
        List<Visit> own = inWindow(end).filter(visit -> visit.isOf(area)).toList();
        return own.size() < 2
                ? own
                : inWindow(end)
                        .filter(visit -> visit.isOf(area) || visit.isOf(AreaId.GENERAL))
                        .toList();
    }

    static boolean joined(AreaId area, List<Visit> window) {
        return area.isGeneral()
                || window.stream().filter(visit -> visit.isOf(area)).count() >= 2;
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

    SortedSet<String> steps(AreaId area, boolean general, List<Visit> window, Predicate<Visit> at) {
        SortedSet<String> steps = new TreeSet<>();
        for (Visit later : window) {
            List<Visit> before = window.stream()
                    .filter(visit -> visit.day().isBefore(later.day()))
                    .toList();
            if (at.test(later)) {
                later.of(area, general).forEach(hit -> steps.addAll(steps(area, general, before, later, hit)));
            }
        }
        return steps;
    }

    SortedSet<String> steps(AreaId area, boolean general, List<Visit> before, Visit later, Hit hit) {
        SortedSet<String> steps = new TreeSet<>();
        List<Hit> earlier =
                before.stream().flatMap(visit -> visit.of(area, general)).toList();
        List<Hit> ofGroup = earlier.stream()
                .filter(other -> other.groups().stream().anyMatch(hit.groups()::contains))
                .toList();
        if (hit.severity().isPresent()
                && ofGroup.stream()
                        .anyMatch(other -> other.severity().isPresent()
                                && other.severity()
                                                .get()
                                                .compareTo(hit.severity().get())
                                        < 0)) {
            steps.add("MoreSevere " + hit.day());
        }
        if (hit.course().filter(course -> course == Course.WORSE).isPresent() && !ofGroup.isEmpty()) {
            steps.add("Worse " + hit.day());
        }
        if (before.stream()
                .anyMatch(visit -> visit.of(area, general).findAny().isPresent()
                        && visit.of(area, general).allMatch(other -> hit.contact()
                                .setting()
                                .isMoreUrgentThan(other.contact().setting())))) {
            steps.add("MoreUrgentSetting " + hit.day());
        }
        if (hit.urgent()) {
            steps.add("UrgentlyWorse " + hit.day());
        }
        if (hit.isGeneral() && area.isGeneral()) {
            Stream<Hit> smaller =
                    later.of(area, true).filter(other -> other.narrowest().compareTo(hit.narrowest()) < 0);
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
        facts.restarts()
                .forEach((label, days) -> days.forEach(day -> visits.stream()
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
                        || visit.of(area, false)
                                .anyMatch(hit -> hit.day().isAfter(made)
                                        && !hit.redFlags().isEmpty())
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

    static Set<GroupId> narrowest(List<Visit> visits, Predicate<Hit> which) {
        return visits.stream()
                .flatMap(visit -> visit.hits().stream())
                .filter(which)
                .map(Hit::narrowest)
                .collect(Collectors.toSet());
    }
}
