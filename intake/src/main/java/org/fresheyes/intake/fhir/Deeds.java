package org.fresheyes.intake.fhir;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fresheyes.intake.mapping.Mapping;
import org.fresheyes.rules.presentations.Act;
import org.fresheyes.rules.presentations.Review;
import org.fresheyes.rules.presentations.When;
import org.fresheyes.rules.symptoms.AreaId;
import org.fresheyes.rules.symptoms.SymptomSet;

/** Examinations, tests, referrals, and reviews that another system recorded. */
final class Deeds {

    private static final Set<String> NOT_DONE =
            Set.of("entered-in-error", "cancelled", "revoked", "not-done", "draft", "aborted", "rejected", "suspended");
    private static final Set<String> NOT_ASKED_FOR = Set.of("plan", "proposal", "option");

    private final Mapping mapping;
    private final SymptomSet set;

    Deeds(Mapping mapping, SymptomSet set) {
        this.mapping = mapping;
        this.set = set;
    }

    /** Adds what it is, and says what became of it. */
    String read(String ref, Fact.Deed deed, Collection<Act> acts, Collection<Review> reviews) {
        Optional<LocalDate> day = deed.when().flatMap(When::day);
        if (NOT_DONE.contains(deed.status())) {
            return "not done";
        }
        if (NOT_ASKED_FOR.contains(deed.intent())) {
            return "only planned";
        }
        if (day.isEmpty()) {
            return "without a day";
        }
        if (deed.concept().allWords().stream().anyMatch(mapping::isReview)) {
            reviews.add(new Review(ref, day.get(), areas(deed.reasons()), List.of()));
            return "a review";
        }
        Optional<Act.Kind> kind = kind(deed);
        kind.ifPresent(
                what -> acts.add(new Act(ref, what, day.get(), deed.concept().term())));
        return kind.isPresent() ? "an examination, test or referral" : "neither examination nor test";
    }

    private Optional<Act.Kind> kind(Fact.Deed deed) {
        Optional<Act.Kind> said = deed.categories().stream()
                .flatMap(category -> mapping.actOfCategory(category).stream())
                .findFirst()
                .or(() -> mapping.actOfWords(deed.concept().term()));
        return switch (deed.type()) {
            case "DiagnosticReport", "ProcedureRequest" -> Optional.of(Act.Kind.TEST);
            case "ReferralRequest" -> Optional.of(Act.Kind.REFERRAL);
            case "ServiceRequest" -> Optional.of(said.orElse(Act.Kind.REFERRAL));
            default -> said;
        };
    }

    private Set<AreaId> areas(List<Concept> reasons) {
        Set<AreaId> areas = new TreeSet<>();
        for (Concept reason : reasons) {
            reason.codes().forEach(code -> set.meaningOf(code).ifPresent(meaning -> meaning.groups()
                    .forEach(group -> areas.add(set.group(group).area()))));
            set.groupsIn(reason.term())
                    .forEach(group -> areas.add(set.group(group).area()));
        }
        return areas;
    }
}
