package org.fresheyes.rules.authority;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One account may stand in for one person: on this basis, this far, from a first to a last day. It is checked on
 * every read and every act, and stands only as long as the law behind its basis lets it (domain: DAPB3051; Mental
 * Capacity Act 2005; NHS England guidance on proxy access).
 *
 * @param representative the account that stands in
 * @param until the last day on which it stands
 * @param verified who saw the evidence, and when; for consent the person themselves
 */
public record Authority(
        UUID id,
        UUID person,
        UUID representative,
        Basis basis,
        Set<Scope> scope,
        LocalDate from,
        LocalDate until,
        Verified verified,
        Optional<LocalDate> ended) {

    /** Parental responsibility is looked at again at these birthdays. */
    public static final List<Integer> REVIEW_AGES = List.of(11, 13);

    /** Parental responsibility stops giving access at this birthday, and the Mental Capacity Act starts. */
    public static final int ADULT_FOR_CARE = 16;

    /** Who saw the evidence, and on which day. */
    public record Verified(String by, LocalDate on) {}

    /** @throws IllegalArgumentException when there is no scope, or the last day lies before the first. */
    public Authority {
        scope = Set.copyOf(scope);
        if (scope.isEmpty()) {
            throw new IllegalArgumentException(
                    "Authority %s: no scope. Maybe nothing was ticked that the representative may do.".formatted(id));
        }
        if (until.isBefore(from)) {
            throw new IllegalArgumentException(
                    "Authority %s: ends %s, before it starts %s. Maybe the dates are swapped."
                            .formatted(id, until, from));
        }
    }

    /** True when the authority stands on that day for a person born then, whose capacity for this decision is known. */
    public boolean standsOn(LocalDate day, LocalDate born, Capacity capacity) {
        return whyNot(day, born, capacity).isEmpty();
    }

    /** The first reason why the authority does not stand on that day; empty when it stands. */
    public Optional<WhyNot> whyNot(LocalDate day, LocalDate born, Capacity capacity) {
        if (ended.isPresent()) {
            return Optional.of(WhyNot.ENDED);
        }
        if (day.isBefore(from)) {
            return Optional.of(WhyNot.NOT_YET);
        }
        if (day.isAfter(until)) {
            return Optional.of(WhyNot.PAST_ITS_END);
        }
        return switch (basis) {
            case Basis.Consent consent -> Optional.empty();
            case Basis.ParentalResponsibility parent -> forChild(parent, day, born);
            case Basis.HealthAndWelfareAttorney attorney -> whileCapacityLacks(day, born, capacity);
            case Basis.CourtDeputy deputy -> whileCapacityLacks(day, born, capacity);
            case Basis.BestInterests decision -> whileCapacityLacks(day, born, capacity);
            case Basis.Imca advocate -> whileCapacityLacks(day, born, capacity);
        };
    }

    private Optional<WhyNot> forChild(Basis.ParentalResponsibility parent, LocalDate day, LocalDate born) {
        if (Ages.hasReached(born, ADULT_FOR_CARE, day)) {
            return Optional.of(WhyNot.SIXTEEN);
        }
        LocalDate looked = parent.reviewed().filter(verified.on()::isBefore).orElse(verified.on());
        boolean reviewDue = REVIEW_AGES.stream()
                .map(age -> Ages.birthday(born, age))
                .anyMatch(birthday -> !day.isBefore(birthday) && looked.isBefore(birthday));
        return reviewDue ? Optional.of(WhyNot.REVIEW_DUE) : Optional.empty();
    }

    private static Optional<WhyNot> whileCapacityLacks(LocalDate day, LocalDate born, Capacity capacity) {
        if (!Ages.hasReached(born, ADULT_FOR_CARE, day)) {
            return Optional.of(WhyNot.UNDER_SIXTEEN);
        }
        return capacity == Capacity.LACKS ? Optional.empty() : Optional.of(WhyNot.HAS_CAPACITY);
    }
}
