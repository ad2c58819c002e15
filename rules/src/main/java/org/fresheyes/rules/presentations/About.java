package org.fresheyes.rules.presentations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fresheyes.rules.symptoms.Assertion;
import org.fresheyes.rules.symptoms.Code;
import org.fresheyes.rules.symptoms.GroupId;
import org.fresheyes.rules.symptoms.Meaning;
import org.fresheyes.rules.symptoms.Said;
import org.fresheyes.rules.symptoms.SymptomSet;

/**
 * What one entry is about, links left aside: by code with subsumption, else by words; a label counts as the groups it
 * stands for. A code decides what it is about, its words decide what is said about it.
 */
record About(SortedMap<GroupId, Found> groups, Said said, SortedSet<Disagreement> disagreements) {

    static About of(Entry entry, SymptomSet set) {
        List<Meaning> meanings = new ArrayList<>();
        SortedMap<GroupId, Found> byCode = new TreeMap<>();
        for (Code code : entry.codes()) {
            set.meaningOf(code).ifPresent(meanings::add);
        }
        meanings.forEach(meaning -> meaning.groups().forEach(group -> byCode.putIfAbsent(group, Found.BY_CODE)));
        for (Code code : entry.codes()) {
            set.labelsOf(code)
                    .forEach(label -> label.standsFor().forEach(group -> byCode.putIfAbsent(group, Found.BY_LABEL)));
        }
        Named named = entry.named().read() ? entry.named() : Named.in(entry.words(), set);
        SortedMap<GroupId, Found> byWords = new TreeMap<>();
        named.groups().forEach(group -> byWords.putIfAbsent(group, Found.BY_WORDS));
        named.labels()
                .forEach(label ->
                        set.label(label).standsFor().forEach(group -> byWords.putIfAbsent(group, Found.BY_LABEL)));
        Said coded = coded(entry, meanings);
        SortedSet<Disagreement> disagreements = new TreeSet<>();
        if (!byCode.isEmpty() && !byWords.isEmpty() && !share(byCode.keySet(), byWords.keySet(), set)) {
            disagreements.add(Disagreement.WHAT_IT_IS_ABOUT);
        }
        if (!entry.codes().isEmpty()
                && entry.written()
                        .filter(written -> written.assertion() != coded.assertion())
                        .isPresent()) {
            disagreements.add(Disagreement.WHAT_IS_SAID);
        }
        SortedMap<GroupId, Found> groups = byCode.isEmpty() ? byWords : byCode;
        return new About(narrowest(groups, set), together(coded, entry.written()), disagreements);
    }

    /** Whether the entry is coded in systems only that the set says nothing about. */
    static boolean isInUnknownSystem(Entry entry, SymptomSet set) {
        return !entry.codes().isEmpty()
                && entry.codes().stream().map(Code::system).noneMatch(set::knowsSystem);
    }

    static SortedMap<GroupId, Found> narrowest(SortedMap<GroupId, Found> groups, SymptomSet set) {
        SortedMap<GroupId, Found> narrowest = new TreeMap<>(groups);
        if (groups.size() > 1) {
            narrowest.keySet().retainAll(set.narrowest(groups.keySet()));
        }
        return narrowest;
    }

    /** A code for "no cough" says so, unless another code or the status says more than "present". */
    private static Said coded(Entry entry, List<Meaning> meanings) {
        boolean present = meanings.stream().anyMatch(meaning -> meaning.assertion() == Assertion.PRESENT);
        if (present || meanings.isEmpty() || entry.coded().assertion() != Assertion.PRESENT) {
            return entry.coded();
        }
        Assertion assertion = meanings.stream()
                .map(Meaning::assertion)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new Said(assertion, entry.coded().course(), entry.coded().severity(), List.of());
    }

    private static Said together(Said coded, Optional<Said> written) {
        return written.map(words -> new Said(
                        words.assertion(),
                        words.course().or(coded::course),
                        words.severity().or(coded::severity),
                        words.decidedBy()))
                .orElse(coded);
    }

    /** Whether one is the other, or there is a group around both. */
    private static boolean share(Collection<GroupId> some, Collection<GroupId> others, SymptomSet set) {
        return !Collections.disjoint(some, others)
                || some.stream().anyMatch(one -> others.stream()
                        .anyMatch(other -> !Collections.disjoint(set.withWider(one), set.withWider(other))));
    }
}
