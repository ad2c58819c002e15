package org.fresheyes.server.opinion.pages;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fresheyes.server.directory.Clinic;
import org.fresheyes.server.directory.Shortlist;
import org.fresheyes.server.directory.Source;
import org.fresheyes.server.directory.Wait;

/** What is said about a place on the list: where, how far, how long people wait, whether it is independent. */
public final class PlaceWords {

    private static final double TWO_YEARS = 104;

    private PlaceWords() {}

    /** A few short sentences about one place. A team reads the figures in more detail, and who to contact. */
    public static String of(Shortlist.Option option, boolean forPerson) {
        List<String> sentences = new ArrayList<>();
        if (option.notIndependent()) {
            sentences.add("Not independent: the first opinion came from here");
        }
        sentences.add("%s, about %d miles".formatted(option.nearest().name(), Math.round(option.miles())));
        sentences.add(option.figure()
                .map(wait -> forPerson ? half(wait) : "%s; %s".formatted(half(wait), share(wait)))
                .orElse("No waiting time is published"));
        if (!forPerson) {
            option.clinics().forEach(clinic -> sentences.add(of(clinic)));
        } else if (option.clinics().stream().anyMatch(Clinic::recordsOnly)) {
            sentences.add("Can give an opinion from your records, without a visit");
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

    /** Name, publisher, month and licence of a source. */
    public static String of(Source source) {
        String month = source.dated().map(PlaceWords::month).map(", "::concat).orElse(", no date given");
        return "%s, %s%s. %s".formatted(source.name(), source.publisher(), month, source.licence());
    }

    private static String half(Wait wait) {
        String month = month(wait.month());
        if (wait.medianWeeks().isEmpty()) {
            return "Too few people wait to give a figure (%s)".formatted(month);
        }
        double weeks = wait.medianWeeks().getAsDouble();
        String half = weeks >= TWO_YEARS ? "2 years or more" : "%d weeks or more".formatted(Math.round(weeks));
        return "Half of those waiting have waited %s (%s)".formatted(half, month);
    }

    private static String share(Wait wait) {
        return "%d%% of %,d people wait less than 18 weeks"
                .formatted(Math.round(wait.within18WeeksShare() * 100), wait.waiting());
    }

    private static String of(Clinic clinic) {
        String reach = clinic.contact().isBlank() ? "" : " (%s)".formatted(clinic.contact());
        return "Clinic: %s%s%s"
                .formatted(clinic.name(), clinic.recordsOnly() ? ", also from records alone" : "", reach);
    }

    private static String month(YearMonth month) {
        return month.format(DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK));
    }
}
