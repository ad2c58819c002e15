package org.fresheyes.rules.earlywarning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What decides which chart is for somebody.
 *
 * @param born the date of birth, or an estimate of it; empty when there is none
 */
public record Patient(Optional<LocalDate> born, Pregnancy pregnancy) {

    /** From this age on, in years, NEWS2; under it, PEWS. */
    public static final int NEWS2_FROM = 16;

    private static final int WEEKS_AFTER_A_PREGNANCY = 4;

    /** Somebody of whom no pregnancy is recorded. */
    public static Patient bornOn(LocalDate born) {
        return new Patient(Optional.of(born), new Pregnancy.NoneRecorded());
    }

    /**
     * Whole years of age.
     *
     * @throws IllegalArgumentException when the person is not born by then
     */
    public Optional<Integer> age(LocalDate on) {
        return born.map(day -> {
            if (day.isAfter(on)) {
                throw new IllegalArgumentException(
                        "Born on %s, observed on %s. Maybe the date of birth is wrong.".formatted(day, on));
            }
            return Math.toIntExact(ChronoUnit.YEARS.between(day, on));
        });
    }

    /** Why NEWS2 is not for this person on this day; empty when it is. */
    public Optional<WhyNot> whyNotNews2(LocalDate on) {
        return pregnant(on).or(() -> outside(on, WhyNot.UNDER_16));
    }

    /** Why PEWS is not for this person on this day; empty when it is. */
    public Optional<WhyNot> whyNotPews(LocalDate on) {
        return pregnant(on).or(() -> outside(on, WhyNot.SIXTEEN_OR_OVER));
    }

    private Optional<WhyNot> pregnant(LocalDate on) {
        boolean maternity =
                switch (pregnancy) {
                    case Pregnancy.NoneRecorded none -> false;
                    case Pregnancy.Now now -> true;
                    case Pregnancy.Ended ended -> !on.isAfter(ended.on().plusWeeks(WEEKS_AFTER_A_PREGNANCY));
                };
        return maternity ? Optional.of(WhyNot.PREGNANT_OR_WITHIN_4_WEEKS) : Optional.empty();
    }

    private Optional<WhyNot> outside(LocalDate on, WhyNot side) {
        return age(on).map(age ->
                        (age < NEWS2_FROM) == (side == WhyNot.UNDER_16) ? Optional.of(side) : Optional.<WhyNot>empty())
                .orElse(Optional.of(WhyNot.AGE_NOT_KNOWN));
    }
}
