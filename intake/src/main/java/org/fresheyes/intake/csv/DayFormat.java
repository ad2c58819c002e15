package org.fresheyes.intake.csv;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fresheyes.rules.days.London;
import org.fresheyes.rules.presentations.When;

/** How a file writes its days. A time may follow; years have four digits. */
public enum DayFormat {
    /** 2026-03-01. */
    YEAR_MONTH_DAY("u-M-d"),
    /** 01/03/2026. */
    DAY_MONTH_YEAR("d-M-u"),
    /** 01-Mar-2026, 1 March 2026. */
    DAY_NAMED_MONTH_YEAR("d-MMM-u"),
    /** 03/01/2026, as Americans write the first of March. */
    MONTH_DAY_YEAR("M-d-u"),
    /** 20260301. */
    DIGITS("uuuuMMdd");

    private static final Pattern DAY_AND_TIME =
            Pattern.compile("(\\S+(?:[ ][A-Za-z]+\\.?[ ]\\d{4})?)(?:[T ,]+(\\d{1,2}:\\d{2}(?::\\d{2})?)(?:\\.\\d+)?)?");
    private static final Pattern WITH_OFFSET = Pattern.compile(".+T.+(?:Z|[+-]\\d{2}:?\\d{2})");

    private final String pattern;

    DayFormat(String pattern) {
        this.pattern = pattern;
    }

    /** What is written, as a time or a day; empty when it is not written in this way. */
    public Optional<When> read(String written) {
        String text = written.strip();
        if (this == YEAR_MONTH_DAY && WITH_OFFSET.matcher(text).matches()) {
            return instant(text);
        }
        Matcher parts = DAY_AND_TIME.matcher(text.replace('T', ' '));
        if (!parts.matches()) {
            parts = DAY_AND_TIME.matcher(text);
        }
        return parts.matches() ? when(parts.group(1), Optional.ofNullable(parts.group(2))) : Optional.empty();
    }

    private Optional<When> when(String day, Optional<String> time) {
        try {
            LocalDate on = LocalDate.parse(shaped(day), formatter());
            if (on.getYear() < 1000) {
                return Optional.empty();
            }
            return Optional.of(time.map(at -> When.at(on.atTime(LocalTime.parse(at.length() == 4 ? "0" + at : at))
                            .atZone(London.ZONE)
                            .toInstant()))
                    .orElseGet(() -> When.on(on)));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static Optional<When> instant(String text) {
        try {
            return Optional.of(When.at(OffsetDateTime.parse(text).toInstant()));
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    /** With hyphens between the parts, and a month by its first three letters. */
    private String shaped(String day) {
        String parted = day.replaceAll("[/. ]+", "-").replaceAll("-+", "-");
        return this == DAY_NAMED_MONTH_YEAR ? parted.replaceAll("([A-Za-z]{3})[A-Za-z]*", "$1") : parted;
    }

    private DateTimeFormatter formatter() {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
