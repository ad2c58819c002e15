package org.fresheyes.intake.fhir;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fresheyes.intake.mapping.Mapping;
import org.fresheyes.rules.presentations.Act;
import org.fresheyes.rules.presentations.Entry;
import org.fresheyes.rules.symptoms.Assertion;
import org.fresheyes.rules.symptoms.Said;

/** Observations: statements and notes become entries; examinations and tests become acts. */
final class Findings {

    private final Mapping mapping;
    private final Wording wording;
    private final Headings headings;
    private final Claims claims;
    private final Basis basis;
    private final Made made;

    Findings(Mapping mapping, Wording wording, Headings headings, Claims claims, Basis basis, Made made) {
        this.mapping = mapping;
        this.wording = wording;
        this.headings = headings;
        this.claims = claims;
        this.basis = basis;
        this.made = made;
    }

    void read(String ref, Fact.Finding finding) {
        if (mapping.isNotThere(finding.status())) {
            made.fates().add(ref, "cancelled or entered in error");
            return;
        }
        if (made.drafts().didNotHappen(finding.meeting())) {
            made.fates().add(ref, "its contact did not happen");
            return;
        }
        Optional<Act.Kind> act = headings.act(ref).or(() -> finding.categories().stream()
                .flatMap(category -> mapping.actOfCategory(category).stream())
                .findFirst());
        Optional<LocalDate> day = made.day(finding.meeting(), finding.when());
        act.ifPresent(kind -> day.ifPresent(
                on -> made.acts().add(new Act(ref, kind, on, finding.concept().term()))));
        boolean textSays = wording.saysAnything(finding.text());
        if (finding.unknown() && !textSays) {
            made.fates().add(ref, "says that nothing is known");
        } else if (isStatement(finding) || textSays) {
            addFinding(ref, finding);
        } else {
            made.fates().add(ref, act.isPresent() ? "an examination or test" : "a measurement or answer");
        }
    }

    /** A symptom or label whatever its value, or a plain statement; not what is measured or answered. */
    private boolean isStatement(Fact.Finding finding) {
        return wording.isKnown(finding.concept())
                || (!finding.measured() && finding.categories().stream().noneMatch(mapping::isNoStatement));
    }

    private void addFinding(String ref, Fact.Finding finding) {
        Said status = said(finding, headings.isFamilyHistory(ref));
        boolean textOnly = !finding.text().isBlank()
                && (mapping.isTextOnly(finding.concept().codes()) || !isStatement(finding));
        List<Entry> entries = textOnly
                ? wording.entries(ref, finding.text(), status)
                : wording.entries(ref, finding.concept(), finding.text(), status);
        made.add(
                ref,
                finding.meeting(),
                finding.when(),
                finding.performer(),
                wording.isCodedSymptom(finding.concept()),
                entries);
        made.fates().add(ref, textOnly ? "a note" : "an entry");
        if (!textOnly
                && wording.isLabelled(finding.concept())
                && status.equals(Said.PRESENT)
                && !claims.isActualProblem(ref)) {
            made.diagnosis(
                    ref,
                    made.day(finding.meeting(), finding.when()),
                    finding.concept(),
                    basis.of(made.drafts().meeting(finding.meeting()), List.of()));
        }
    }

    private static Said said(Fact.Finding finding, boolean underFamilyHistory) {
        Assertion value = finding.said().orElse(Assertion.PRESENT);
        return new Said(
                underFamilyHistory && value == Assertion.PRESENT ? Assertion.FAMILY_HISTORY : value,
                Optional.empty(),
                finding.severity(),
                List.of());
    }
}
