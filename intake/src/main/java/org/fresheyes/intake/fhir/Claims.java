package org.fresheyes.intake.fhir;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fresheyes.rules.presentations.When;

/** What belongs together although it does not say so: conditions and their contacts, problems and their entries. */
final class Claims {

    private final Map<String, String> contactOf = new HashMap<>();
    private final Set<String> actualProblems = new HashSet<>();
    private final Told person;

    Claims(Told person, Map<String, Fact.Meeting> happened) {
        this.person = person;
        person.each(Fact.Trouble.class, (ref, trouble) -> trouble.actual().ifPresent(actualProblems::add));
        happened.forEach((ref, meeting) -> {
            for (String about : meeting.about()) {
                if (person.get(about, Fact.Trouble.class)
                        .filter(trouble -> trouble.meeting().isEmpty() && isOf(trouble, meeting))
                        .isPresent()) {
                    contactOf.putIfAbsent(about, ref);
                }
            }
        });
    }

    private static boolean isOf(Fact.Trouble trouble, Fact.Meeting meeting) {
        Optional<LocalDate> day = meeting.when().day();
        return day.isPresent()
                && Stream.of(trouble.recorded(), trouble.onset())
                        .flatMap(Optional::stream)
                        .map(When::day)
                        .anyMatch(day::equals);
    }

    /** The contact that a condition belongs to although it does not say so. */
    Optional<String> of(String condition) {
        return Optional.ofNullable(contactOf.get(condition));
    }

    /** The resource whose entry stands for a condition: in GP Connect an observation, else the condition itself. */
    String entryOf(String condition) {
        return person.get(condition, Fact.Trouble.class)
                .flatMap(Fact.Trouble::actual)
                .filter(actual -> person.get(actual, Fact.Finding.class).isPresent())
                .orElse(condition);
    }

    /** Whether an observation is the entry of a condition. */
    boolean isActualProblem(String observation) {
        return actualProblems.contains(observation);
    }
}
