package org.fresheyes.intake.fhir;

import java.util.List;
import java.util.Optional;
import org.fresheyes.intake.mapping.Mapping;

/** What a diagnosis rests on: evidence of a test, image or examination, or a hospital or specialist service. */
final class Basis {

    private final Mapping mapping;
    private final Meetings meetings;
    private final Told person;

    Basis(Mapping mapping, Meetings meetings, Told person) {
        this.mapping = mapping;
        this.meetings = meetings;
        this.person = person;
    }

    /** Empty when nothing of the record says so. */
    Optional<String> of(Optional<Fact.Meeting> meeting, List<String> evidence) {
        return evidence.stream()
                .sorted()
                .filter(this::isTest)
                .findFirst()
                .map("rests on %s"::formatted)
                .or(() -> meeting.filter(meetings::isSpecialist)
                        .map(with -> "was made by a hospital or specialist service"));
    }

    private boolean isTest(String evidence) {
        Optional<Fact.Deed> report =
                person.get(evidence, Fact.Deed.class).filter(deed -> deed.type().equals("DiagnosticReport"));
        return report.filter(deed -> !mapping.isNotThere(deed.status())).isPresent()
                || (report.isEmpty() && evidence.startsWith("DiagnosticReport/"))
                || person.get(evidence, Fact.Finding.class)
                        .filter(finding -> !mapping.isNotThere(finding.status()))
                        .filter(finding -> finding.categories().stream()
                                .anyMatch(category ->
                                        mapping.actOfCategory(category).isPresent()))
                        .isPresent();
    }
}
