package org.fresheyes.rules.presentations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.fresheyes.rules.symptoms.AreaId;
import org.fresheyes.rules.symptoms.GroupId;

/**
 * Reading 6: three or more presentations of one area in a window, with a red-flag group among them, whenever it came,
 * or with a step.
 */
final class Escalating {

    private static final int THREE = 3;

    private final Life life;
    private final int days;
    private final Map<AreaId, Map<LocalDate, Optional<Reached>>> known = new HashMap<>();

    Escalating(Life life, Settings settings) {
        this.life = life;
        this.days = settings.window();
    }

    /** The latest window for every area. */
    List<Reached> latest() {
        List<Reached> reached = new ArrayList<>();
        for (AreaId area : life.areas()) {
            life.of(area).latestDays().stream()
                    .flatMap(end -> endingOn(area, end).stream())
                    .findFirst()
                    .ifPresent(reached::add);
        }
        return reached;
    }

    /** What the window of an area that ends on this day, at one of its presentations, shows. */
    Optional<Reached> endingOn(AreaId area, LocalDate end) {
        return known.computeIfAbsent(area, first -> new HashMap<>())
                .computeIfAbsent(end, first -> look(life.of(area).window(end, days)));
    }

    private static Optional<Reached> look(Window window) {
        List<Presentation> presentations = window.presentations();
        if (presentations.size() < THREE) {
            return Optional.empty();
        }
        SortedSet<GroupId> redFlags = new TreeSet<>();
        SortedSet<GroupId> groups = new TreeSet<>();
        presentations.stream()
                .flatMap(Presentation::mentions)
                .filter(window::counts)
                .forEach(mention -> {
                    redFlags.addAll(mention.redFlags());
                    groups.add(mention.group());
                });
        List<Step> steps = Steps.among(window.area(), window::counts, presentations);
        if (redFlags.isEmpty() && steps.isEmpty()) {
            return Optional.empty();
        }
        Reason reason = new Reason.Escalating(window.area(), presentations.size(), redFlags, steps, window.end());
        return Optional.of(new Reached(reason, window, groups));
    }
}
