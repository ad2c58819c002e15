package org.fresheyes.rules.symptoms;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A symptom set as one value: what codes and words mean, and what can explain what. Safe to share between threads. */
public final class SymptomSet {

    private final Edition edition;
    private final SortedMap<AreaId, Area> areas;
    private final SortedMap<GroupId, SymptomGroup> groups;
    private final SortedMap<LabelId, Label> labels;
    private final List<UrgentWorsening> worsenings;
    private final Subsumption subsumption;
    private final Nesting nesting;
    private final Map<GroupId, SortedSet<GroupId>> redFlags = new HashMap<>();
    private final Map<Code, Map<Assertion, Set<GroupId>>> groupsByCode = new HashMap<>();
    private final Map<Code, Set<LabelId>> labelsByCode = new HashMap<>();
    private final Set<String> systems;
    private final Phrases<GroupId> groupWords;
    private final Phrases<LabelId> labelWords;

    /**
     * A set of these parts.
     *
     * @throws IllegalArgumentException naming everything that does not fit together
     */
    public SymptomSet(
            Edition edition,
            Collection<Area> areas,
            Collection<SymptomGroup> groups,
            Collection<Label> labels,
            Collection<UrgentWorsening> worsenings,
            Subsumption subsumption) {
        this.nesting = new Nesting(groups);
        List<String> misfits = Misfits.among(areas, groups, labels, worsenings, nesting);
        if (!misfits.isEmpty()) {
            throw new IllegalArgumentException(
                    "Symptom set '%s': %s".formatted(edition.version(), String.join("; ", misfits)));
        }
        this.edition = edition;
        this.areas = new TreeMap<>(areas.stream().collect(Collectors.toMap(Area::id, area -> area)));
        this.groups = new TreeMap<>(groups.stream().collect(Collectors.toMap(SymptomGroup::id, group -> group)));
        this.labels = new TreeMap<>(labels.stream().collect(Collectors.toMap(Label::id, label -> label)));
        this.worsenings = List.copyOf(worsenings);
        this.subsumption = subsumption;
        groups.forEach(group -> group.codes().forEach((code, assertion) -> groupsByCode
                .computeIfAbsent(code, first -> new EnumMap<>(Assertion.class))
                .computeIfAbsent(assertion, first -> new TreeSet<>())
                .add(group.id())));
        groups.forEach(group -> redFlags.put(group.id(), redFlagsAround(group.id())));
        labels.forEach(label -> label.codes().forEach(code -> labelsByCode
                .computeIfAbsent(code, first -> new TreeSet<>())
                .add(label.id())));
        this.systems = Stream.concat(groupsByCode.keySet().stream(), labelsByCode.keySet().stream())
                .map(Code::system)
                .collect(Collectors.toUnmodifiableSet());
        this.groupWords = Phrases.of(groups.stream().collect(Collectors.toMap(SymptomGroup::id, SymptomGroup::words)));
        this.labelWords = Phrases.of(labels.stream().collect(Collectors.toMap(Label::id, Label::words)));
    }

    /** The same set with more codes in its groups; what a code says already, it goes on to say. */
    public SymptomSet withCodes(Map<GroupId, Map<Code, Assertion>> more) {
        List<SymptomGroup> all = groups.values().stream()
                .map(group -> group.withCodes(more.getOrDefault(group.id(), Map.of())))
                .toList();
        return new SymptomSet(edition, areas.values(), all, labels.values(), worsenings, subsumption);
    }

    /** The same set with another terminology behind it. */
    public SymptomSet with(Subsumption other) {
        return new SymptomSet(edition, areas.values(), groups.values(), labels.values(), worsenings, other);
    }

    public Edition edition() {
        return edition;
    }

    /** Every area, by id. */
    public SortedMap<AreaId, Area> areas() {
        return Collections.unmodifiableSortedMap(areas);
    }

    /** Every group, by id. */
    public SortedMap<GroupId, SymptomGroup> groups() {
        return Collections.unmodifiableSortedMap(groups);
    }

    /** Every label, by id. */
    public SortedMap<LabelId, Label> labels() {
        return Collections.unmodifiableSortedMap(labels);
    }

    public List<UrgentWorsening> worsenings() {
        return worsenings;
    }

    /** @throws IllegalArgumentException when the set has no such group. */
    public SymptomGroup group(GroupId id) {
        SymptomGroup group = groups.get(id);
        if (group == null) {
            throw new IllegalArgumentException("Group '%s': not in symptom set '%s'. Maybe it is of another version."
                    .formatted(id, edition.version()));
        }
        return group;
    }

    /** @throws IllegalArgumentException when the set has no such label. */
    public Label label(LabelId id) {
        Label label = labels.get(id);
        if (label == null) {
            throw new IllegalArgumentException("Label '%s': not in symptom set '%s'. Maybe it is of another version."
                    .formatted(id, edition.version()));
        }
        return label;
    }

    /**
     * The group and every wider one, however wide.
     *
     * @throws IllegalArgumentException when the set has no such group
     */
    public SortedSet<GroupId> withWider(GroupId id) {
        return nesting.withWider(id);
    }

    /**
     * The red-flag groups among a group and every wider one.
     *
     * @throws IllegalArgumentException when the set has no such group
     */
    public SortedSet<GroupId> redFlags(GroupId id) {
        return redFlags.getOrDefault(group(id).id(), Collections.emptySortedSet());
    }

    /** Those of the groups that are not around another of them. */
    public SortedSet<GroupId> narrowest(Collection<GroupId> among) {
        return nesting.narrowest(among);
    }

    /**
     * What a code means by itself: the narrowest groups that list it or a wider code. A code that is listed as saying
     * anything but "present" says so for itself only; when a code is listed both ways, it says "present".
     */
    public Optional<Meaning> meaningOf(Code code) {
        Map<Assertion, Set<GroupId>> own = groupsByCode.getOrDefault(code, Map.of());
        Set<GroupId> present = new TreeSet<>(own.getOrDefault(Assertion.PRESENT, Set.of()));
        if (present.isEmpty() && !own.isEmpty()) {
            Map.Entry<Assertion, Set<GroupId>> only = own.entrySet().iterator().next();
            return Optional.of(new Meaning(narrowest(only.getValue()), only.getKey()));
        }
        for (Code wider : subsumption.widerThan(code)) {
            present.addAll(groupsByCode.getOrDefault(wider, Map.of()).getOrDefault(Assertion.PRESENT, Set.of()));
        }
        return present.isEmpty() ? Optional.empty() : Optional.of(new Meaning(narrowest(present), Assertion.PRESENT));
    }

    /** The narrowest groups that a text names. */
    public SortedSet<GroupId> groupsIn(String text) {
        return narrowest(groupWords.in(text));
    }

    /** The labels that list this code or a wider one. */
    public List<Label> labelsOf(Code code) {
        Set<LabelId> found = new TreeSet<>(labelsByCode.getOrDefault(code, Set.of()));
        subsumption.widerThan(code).forEach(wider -> found.addAll(labelsByCode.getOrDefault(wider, Set.of())));
        return found.isEmpty() ? List.of() : found.stream().map(this::label).toList();
    }

    /** The labels that a text names. */
    public List<Label> labelsIn(String text) {
        return labelWords.in(text).stream().map(this::label).toList();
    }

    /** Whether any code of this system is in the set; of another one nothing can be said. */
    public boolean knowsSystem(String system) {
        return systems.contains(system);
    }

    private SortedSet<GroupId> redFlagsAround(GroupId id) {
        return Collections.unmodifiableSortedSet(withWider(id).stream()
                .filter(wider -> group(wider).redFlag())
                .collect(Collectors.toCollection(TreeSet::new)));
    }
}
