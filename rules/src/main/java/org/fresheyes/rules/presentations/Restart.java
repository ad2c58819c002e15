package org.fresheyes.rules.presentations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fresheyes.rules.symptoms.Code;
import org.fresheyes.rules.symptoms.Label;
import org.fresheyes.rules.symptoms.LabelId;
import org.fresheyes.rules.symptoms.SymptomSet;

/** Reading 4 (b): a diagnosis that can explain something, made with a basis for the first time in 365 days. */
record Restart(LocalDate day, Label label) {

    private static final Comparator<Restart> ORDER = Comparator.comparing(Restart::day)
            .thenComparing(restart -> restart.label().id());

    /** Every restart up to the as-of day, by day. */
    static List<Restart> among(List<Diagnosis> diagnoses, SymptomSet set, LocalDate asOf) {
        SortedMap<LabelId, SortedSet<LocalDate>> made = new TreeMap<>();
        diagnoses.stream()
                .filter(diagnosis ->
                        diagnosis.basis().isPresent() && !diagnosis.day().isAfter(asOf))
                .forEach(diagnosis -> labels(diagnosis.codes(), diagnosis.words(), set)
                        .filter(label -> !label.working() && !label.explains().isEmpty())
                        .forEach(label -> made.computeIfAbsent(label.id(), first -> new TreeSet<>())
                                .add(diagnosis.day())));
        List<Restart> restarts = new ArrayList<>();
        made.forEach((id, days) -> firstInAYear(days).forEach(day -> restarts.add(new Restart(day, set.label(id)))));
        restarts.sort(ORDER);
        return restarts;
    }

    /** What the set knows a diagnosis or condition by: its codes and its words. */
    static Stream<Label> labels(Collection<Code> codes, String words, SymptomSet set) {
        return Stream.concat(codes.stream().flatMap(code -> set.labelsOf(code).stream()), set.labelsIn(words).stream())
                .distinct();
    }

    /** Days with no other of them in the 365 days before; 365 days apart is within them. */
    private static List<LocalDate> firstInAYear(SortedSet<LocalDate> days) {
        return days.stream()
                .filter(day -> days.subSet(day.minusDays(Days.YEAR), day).isEmpty())
                .toList();
    }
}
