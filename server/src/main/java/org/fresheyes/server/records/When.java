package org.fresheyes.server.records;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.fresheyes.rules.days.London;

/** A date as exact as the record states it: a year, a month, a day, or a moment with its offset (FHIR dateTime). */
public record When(String recorded) implements Comparable<When> {

    private static final int WHOLE_DAY = 10;
    private static final DateTimeFormatter FHIR_MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSXXX", Locale.ROOT);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** @throws IllegalArgumentException when the text is not a FHIR date. */
    public When {
        if (firstDay(recorded).isEmpty()) {
            throw new IllegalArgumentException(
                    "Date '%s': not a year, month, day or moment with an offset. Maybe it is written day first."
                            .formatted(recorded));
        }
    }

    /** Reads a date; empty when the text is not one. */
    public static Optional<When> of(String text) {
        return firstDay(text).map(ignored -> new When(text));
    }

    /** The first day the record can mean, in England: 1 January for a bare year. */
    public LocalDate day() {
        return firstDay(recorded).orElseThrow();
    }

    /** "2009", "January 2010" or "13 January 2010". */
    public String shown() {
        return switch (recorded.length()) {
            case 4 -> recorded;
            case 7 -> day().format(MONTH);
            default -> day().format(DAY);
        };
    }

    /** As FHIR writes it: a moment always has seconds, and an offset that FHIR allows. */
    public String fhir() {
        return recorded.length() <= WHOLE_DAY
                ? recorded
                : OffsetDateTime.parse(recorded)
                        .withOffsetSameInstant(ZoneOffset.UTC)
                        .format(FHIR_MOMENT);
    }

    @Override
    public int compareTo(When other) {
        int byDay = day().compareTo(other.day());
        return byDay != 0 ? byDay : recorded.compareTo(other.recorded);
    }

    private static Optional<LocalDate> firstDay(String text) {
        if (!text.matches("[12][0-9]{3}(-.+)?")) {
            return Optional.empty();
        }
        try {
            return switch (text.length()) {
                case 4 -> Optional.of(Year.parse(text).atDay(1));
                case 7 -> Optional.of(YearMonth.parse(text).atDay(1));
                case 10 -> Optional.of(LocalDate.parse(text));
                default ->
                    Optional.of(OffsetDateTime.parse(text)
                            .atZoneSameInstant(London.ZONE)
                            .toLocalDate());
            };
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }
}
