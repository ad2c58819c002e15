package org.fresheyes.rules.symptoms.files;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fresheyes.rules.files.Problem;
import org.fresheyes.rules.symptoms.Code;
import org.fresheyes.rules.symptoms.GroupId;
import org.fresheyes.rules.symptoms.Label;
import org.fresheyes.rules.symptoms.SymptomGroup;
import org.fresheyes.rules.symptoms.UrgentWorsening;

/** What one block of a symptom set says against another. */
final class Crosscheck {

    private final Map<GroupId, SymptomGroup> groups = new LinkedHashMap<>();
    private final Collection<Label> labels;
    private final Collection<UrgentWorsening> worsenings;
    private final Map<GroupId, Set<String>> shared;
    private final Map<String, Integer> lines;
    private final List<Problem> found = new ArrayList<>();

    Crosscheck(
            Collection<SymptomGroup> groups,
            Collection<Label> labels,
            Collection<UrgentWorsening> worsenings,
            Map<GroupId, Set<String>> shared,
            Map<String, Integer> lines) {
        groups.forEach(group -> this.groups.put(group.id(), group));
        this.labels = labels;
        this.worsenings = worsenings;
        this.shared = shared;
        this.lines = lines;
    }

    List<Problem> problems() {
        groups.values().forEach(this::wider);
        labels.forEach(this::label);
        worsenings.forEach(worsening -> known("worsening", worsening.name(), "group", worsening.group()));
        codesOfTwo();
        wordsOfTwo();
        return found;
    }

    private void wider(SymptomGroup group) {
        int line = line("group", group.id().value());
        if (!lines.containsKey("area " + group.area())) {
            found.add(new Problem(
                    line, "area", group.area().value(), "no such area", "Maybe its block is missing or misspelt."));
        }
        for (GroupId wider : group.wider()) {
            known("group", group.id().value(), "wider", wider);
            SymptomGroup around = groups.get(wider);
            if (around != null && !around.area().equals(group.area())) {
                found.add(new Problem(
                        line, "wider", wider.value(), "is of another area", "Maybe they are two symptoms."));
            }
        }
        if (around(group.id()).contains(group.id())) {
            found.add(new Problem(
                    line,
                    "wider",
                    group.id().value(),
                    "lies within itself, by way of others",
                    "Maybe turn one round."));
        }
    }

    private void label(Label label) {
        label.standsFor().forEach(group -> known("label", label.id().value(), "stands for", group));
        label.explains().forEach(group -> known("label", label.id().value(), "explains", group));
        if (label.working() && !label.explains().isEmpty()) {
            found.add(new Problem(
                    line("label", label.id().value()),
                    "explains",
                    label.id().value(),
                    "a working label explains nothing",
                    "Maybe it is a diagnosis."));
        }
    }

    private void known(String kind, String id, String field, GroupId group) {
        if (!groups.containsKey(group)) {
            found.add(new Problem(
                    line(kind, id),
                    field,
                    group.value(),
                    "no such group",
                    "Maybe '%s' is meant.".formatted(Nearest.to(group.value(), groups.keySet()))));
        }
    }

    private void codesOfTwo() {
        Map<Code, List<GroupId>> holders = new LinkedHashMap<>();
        groups.values()
                .forEach(group -> group.codes().keySet().stream().sorted().forEach(code -> holders.computeIfAbsent(
                                code, first -> new ArrayList<>())
                        .add(group.id())));
        holders.forEach((code, ids) -> {
            if (ids.size() > 1 && !related(ids)) {
                found.add(new Problem(
                        line("group", ids.get(1).value()),
                        "codes",
                        code.code(),
                        "is in groups that are not within one another: " + join(ids),
                        "Maybe it belongs to one of them, or one is wider."));
            }
        });
    }

    private void wordsOfTwo() {
        Map<String, Set<String>> holders = new LinkedHashMap<>();
        groups.values().forEach(group -> group.words().stream()
                .filter(word -> !shared.getOrDefault(group.id(), Set.of()).contains(word))
                .forEach(word -> holder(holders, word, "group " + group.id())));
        labels.forEach(label -> label.words().forEach(word -> holder(holders, word, "label " + label.id())));
        holders.forEach((word, ids) -> {
            if (ids.size() > 1) {
                found.add(new Problem(
                        lines.getOrDefault(ids.iterator().next(), 0),
                        "words",
                        word,
                        "means two things: " + String.join(", ", ids),
                        "Maybe list it as shared words, or drop one."));
            }
        });
    }

    private static void holder(Map<String, Set<String>> holders, String word, String id) {
        holders.computeIfAbsent(word.toLowerCase(Locale.ROOT), first -> new TreeSet<>())
                .add(id);
    }

    private boolean related(List<GroupId> ids) {
        return ids.stream().allMatch(one -> ids.stream()
                .allMatch(other -> one.equals(other)
                        || around(one).contains(other)
                        || around(other).contains(one)));
    }

    /** Every group around this one; itself only when it lies within itself. */
    private Set<GroupId> around(GroupId id) {
        Set<GroupId> seen = new HashSet<>();
        List<GroupId> open = new ArrayList<>(List.of(id));
        while (!open.isEmpty()) {
            SymptomGroup group = groups.get(open.remove(open.size() - 1));
            if (group != null) {
                group.wider().stream().filter(seen::add).forEach(open::add);
            }
        }
        return seen;
    }

    private int line(String kind, String id) {
        return lines.getOrDefault(kind + " " + id, 0);
    }

    private static String join(List<GroupId> ids) {
        return ids.stream().map(GroupId::value).collect(Collectors.joining(", "));
    }
}
