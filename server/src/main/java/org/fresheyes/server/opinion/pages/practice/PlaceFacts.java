package org.fresheyes.server.opinion.pages.practice;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fresheyes.server.directory.Clinic;
import org.fresheyes.server.directory.Shortlist;
import org.fresheyes.server.directory.Source;
import org.fresheyes.server.directory.Wait;

/** What a team reads about a place on the list: where, how far, how long people wait, who takes second opinions. */
public final class PlaceFacts {

    private static final double TWO_YEARS = 104;

    private PlaceFacts() {}

    /** A few short sentences about one place. */
    public static String of(Shortlist.Option option) {
        List<String> facts = new ArrayList<>();
        if (option.notIndependent()) {
            facts.add("Not independent: the first opinion came from here");
        }
        facts.add("%s, about %d miles".formatted(option.nearest().name(), Math.round(option.miles())));
        facts.add(option.figure().map(PlaceFacts::of).orElse("No waiting time is published"));
        option.clinics().forEach(clinic -> facts.add(of(clinic)));
        return String.join(". ", facts) + ".";
    }

    /** Name, publisher, month and licence of a source. */
    public static String of(Source source) {
        String month = source.dated().map(PlaceFacts::month).map(", "::concat).orElse(", no date given");
        return "%s, %s%s. %s".formatted(source.name(), source.publisher(), month, source.licence());
    }

    private static String of(Wait wait) {
        String share = "%d%% of %,d people wait less than 18 weeks"
                .formatted(Math.round(wait.within18WeeksShare() * 100), wait.waiting());
        if (wait.medianWeeks().isEmpty()) {
            return "%s; too few for a middle value (%s)".formatted(share, month(wait.month()));
        }
        double weeks = wait.medianWeeks().getAsDouble();
        String half = weeks >= TWO_YEARS ? "2 years or more" : "%d weeks or more".formatted(Math.round(weeks));
        return "Half have waited %s; %s (%s)".formatted(half, share, month(wait.month()));
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
