package org.fresheyes.server.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Where a fact of the directory comes from. Shown beside every figure.
 *
 * @param name what it is called by those who publish it.
 * @param licence and attribution.
 * @param dated the month the facts were true; empty when the file does not say.
 * @param madeUp true for the fictional directory of the demonstration.
 */
public record Source(String name, String publisher, String licence, Optional<YearMonth> dated, boolean madeUp) {

    /** Facts older than this are shown with a warning. */
    public static final int MONTHS_UNTIL_OLD = 12;

    /** @throws IllegalArgumentException when the name or publisher is blank. */
    public Source {
        if (name.isBlank() || publisher.isBlank()) {
            throw new IllegalArgumentException(
                    "Source '%s' of '%s': both are needed. Maybe the import was cut short.".formatted(name, publisher));
        }
    }

    /** True when the facts are more than {@link #MONTHS_UNTIL_OLD} months old, or nobody knows how old. */
    public boolean isOld(Clock clock) {
        YearMonth oldest = YearMonth.from(LocalDate.now(clock)).minusMonths(MONTHS_UNTIL_OLD);
        return !madeUp && dated.map(month -> month.isBefore(oldest)).orElse(true);
    }
}
