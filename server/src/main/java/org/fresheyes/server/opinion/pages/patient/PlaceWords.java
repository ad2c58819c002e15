package org.fresheyes.server.opinion.pages.patient;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fresheyes.server.directory.Clinic;
import org.fresheyes.server.directory.Shortlist;
import org.fresheyes.server.directory.Source;
import org.fresheyes.server.directory.Wait;

/** What is said about a place on the list: where, how far, how long, and whether it is independent. */
public final class PlaceWords {

    private static final double TWO_YEARS = 104;

    private PlaceWords() {}

    /** A few short sentences about one place. */
    public static String of(Shortlist.Option option) {
        List<String> sentences = new ArrayList<>();
        sentences.add("%s, about %d miles".formatted(option.nearest().name(), Math.round(option.miles())));
        sentences.add(option.figure().map(PlaceWords::of).orElse("No waiting time is published"));
        if (option.clinics().stream().anyMatch(Clinic::recordsOnly)) {
            sentences.add("Can give an opinion from your records, without a visit");
        }
        if (option.notIndependent()) {
            sentences.add("Not independent: your first opinion came from here");
        }
        return String.join(". ", sentences) + ".";
    }

    /** "12 places", or how many of them are shown. */
    public static String count(Shortlist shortlist) {
        int shown = shortlist.options().size();
        return shown < shortlist.found()
                ? "The first %d of %d places".formatted(shown, shortlist.found())
                : shown == 1 ? "1 place" : "%d places".formatted(shown);
    }

    /** ", April 2026", or nothing when the source does not say. */
    public static String dated(Source source) {
        return source.dated().map(month -> ", " + month(month)).orElse("");
    }

    private static String of(Wait wait) {
        String month = month(wait.month());
        if (wait.medianWeeks().isEmpty()) {
            return "Too few people wait to give a figure (%s)".formatted(month);
        }
        double weeks = wait.medianWeeks().getAsDouble();
        return weeks >= TWO_YEARS
                ? "Half of those waiting have waited 2 years or more (%s)".formatted(month)
                : "Half of those waiting have waited %d weeks or more (%s)".formatted(Math.round(weeks), month);
    }

    private static String month(YearMonth month) {
        return month.format(DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK));
    }
}
