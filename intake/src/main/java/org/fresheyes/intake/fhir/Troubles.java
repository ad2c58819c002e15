package org.fresheyes.intake.fhir;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fresheyes.intake.mapping.Mapping;
import org.fresheyes.rules.presentations.Entry;
import org.fresheyes.rules.presentations.LongTermCondition;
import org.fresheyes.rules.presentations.When;
import org.fresheyes.rules.symptoms.Assertion;
import org.fresheyes.rules.symptoms.Said;

/** Conditions: an entry where no observation stands for it; beside it an end, a diagnosis, a condition that lasts. */
final class Troubles {

    private static final Set<String> ACTIVE = Set.of("", "active", "recurrence", "relapse");

    private final Mapping mapping;
    private final Wording wording;
    private final Claims claims;
    private final Basis basis;
    private final Made made;

    Troubles(Mapping mapping, Wording wording, Claims claims, Basis basis, Made made) {
        this.mapping = mapping;
        this.wording = wording;
        this.claims = claims;
        this.basis = basis;
        this.made = made;
    }

    void read(String ref, Fact.Trouble trouble) {
        Optional<String> meeting = trouble.meeting().or(() -> claims.of(ref));
        if (mapping.isNotThere(trouble.verification())) {
            made.fates().add(ref, "cancelled or entered in error");
            return;
        }
        if (made.drafts().didNotHappen(meeting)) {
            made.fates().add(ref, "its contact did not happen");
            return;
        }
        Said status = new Said(
                mapping.ofVerification(trouble.verification()), Optional.empty(), trouble.severity(), List.of());
        if (!claims.entryOf(ref).equals(ref)) {
            made.fates().add(ref, "a problem; its observation is the entry");
        } else {
            List<Entry> entries = wording.entries(ref, trouble.concept(), trouble.text(), status);
            List<Entry> linked = new ArrayList<>(entries);
            linked.set(
                    0,
                    entries.get(0)
                            .sameAs(trouble.sameAs().stream()
                                    .map(claims::entryOf)
                                    .toList()));
            made.add(
                    ref,
                    meeting,
                    trouble.recorded().or(trouble::onset),
                    trouble.asserter(),
                    wording.isCodedSymptom(trouble.concept()),
                    linked);
            made.fates().add(ref, "an entry");
        }
        if (status.assertion().countsAsPresent()) {
            ended(ref, trouble);
            longTerm(ref, trouble);
            diagnosis(ref, meeting, trouble, status);
        }
    }

    /** Today's state ends a run only where it names a day. */
    private void ended(String ref, Fact.Trouble trouble) {
        Optional<When> end = trouble.abatement().filter(when -> when.day().isPresent());
        if (mapping.hasEnded(trouble.clinical()) && end.isPresent() && wording.countsAsSymptom(trouble.concept())) {
            String id = ref + "#ended";
            List<Entry> entries = wording.entries(id, trouble.concept(), "", Said.of(Assertion.RESOLVED));
            made.add(id, Optional.empty(), end, Optional.empty(), false, entries);
        }
    }

    private void longTerm(String ref, Fact.Trouble trouble) {
        boolean onTheList = trouble.categories().contains("problem-list-item");
        Optional<LocalDate> until = trouble.abatement().flatMap(When::day);
        if (onTheList && (ACTIVE.contains(trouble.clinical()) || until.isPresent())) {
            made.conditions()
                    .add(new LongTermCondition(
                            ref,
                            trouble.concept().codes(),
                            trouble.concept().term(),
                            Stream.of(trouble.recorded(), trouble.onset())
                                    .flatMap(Optional::stream)
                                    .flatMap(when -> when.day().stream())
                                    .min(LocalDate::compareTo),
                            until));
        }
    }

    private void diagnosis(String ref, Optional<String> meeting, Fact.Trouble trouble, Said status) {
        if (!wording.isDiagnosis(trouble.concept()) || status.assertion() != Assertion.PRESENT) {
            return;
        }
        made.diagnosis(
                ref,
                made.day(meeting, trouble.recorded().or(trouble::onset)),
                trouble.concept(),
                basis.of(made.drafts().meeting(meeting), trouble.evidence()));
    }
}
