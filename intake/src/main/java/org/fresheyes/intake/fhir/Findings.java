package org.fresheyes.intake.fhir;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fresheyes.rules.symptoms.Assertion;
import org.fresheyes.rules.symptoms.Said;

/** What values, headings and states say. */
final class Findings {

    private static final Set<String> ACTIVE = Set.of("", "active", "recurrence", "relapse");

    private Findings() {}

    static Said said(Fact.Finding finding, boolean underFamilyHistory) {
        Assertion value = finding.said().orElse(Assertion.PRESENT);
        return new Said(
                underFamilyHistory && value == Assertion.PRESENT ? Assertion.FAMILY_HISTORY : value,
                Optional.empty(),
                finding.severity(),
                List.of());
    }

    static boolean isActive(String clinicalStatus) {
        return ACTIVE.contains(clinicalStatus);
    }
}
