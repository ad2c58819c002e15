package org.fresheyes.rules.earlywarning.scenario;

import java.time.LocalDate;
import java.util.Optional;
import org.fresheyes.rules.earlywarning.Patient;
import org.fresheyes.rules.earlywarning.Pregnancy;

/** "70 years", "16 years less a day", "6 months", "age not known"; then perhaps "pregnant" or "28 days after a pregnancy". */
public final class Who {

    /** The day on which everything in the catalogue happens. */
    public static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private Who() {}

    public static Patient of(String text) {
        String[] parts = text.split(",", 2);
        return new Patient(born(parts[0].strip()), pregnancy(parts.length > 1 ? parts[1].strip() : ""));
    }

    private static Optional<LocalDate> born(String age) {
        if (age.equals("age not known")) {
            return Optional.empty();
        }
        String[] words = Phrases.words(age);
        long count = Long.parseLong(words[0]);
        LocalDate born =
                switch (words[1]) {
                    case "year", "years" -> DAY.minusYears(count);
                    case "month", "months" -> DAY.minusMonths(count);
                    case "day", "days" -> DAY.minusDays(count);
                    default -> throw new IllegalArgumentException("Age '%s': not understood.".formatted(age));
                };
        return Optional.of(age.endsWith("less a day") ? born.plusDays(1) : born);
    }

    private static Pregnancy pregnancy(String text) {
        if (text.equals("pregnant")) {
            return new Pregnancy.Now();
        }
        return text.endsWith("days after a pregnancy")
                ? new Pregnancy.Ended(DAY.minusDays(Long.parseLong(Phrases.words(text)[0])))
                : new Pregnancy.NoneRecorded();
    }
}
