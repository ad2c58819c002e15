package org.fresheyes.rules.rapidreview.scenario;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.fresheyes.rules.rapidreview.rota.Gap;
import org.fresheyes.rules.rapidreview.rota.Person;
import org.fresheyes.rules.rapidreview.rota.Role;
import org.fresheyes.rules.scenario.CatalogueLine;

/** What comes of a line of the catalogue, in its own words. */
public final class Play {

    private Play() {}

    public static String outcome(CatalogueLine scenario) {
        return switch (scenario.kind()) {
            case 'D' -> onDuty(scenario);
            case 'G' -> gaps(scenario);
            case 'E' -> CallTold.story(scenario.about(), scenario.happens());
            default -> throw new IllegalArgumentException("Scenario '%s': no such kind.".formatted(scenario));
        };
    }

    private static String onDuty(CatalogueLine scenario) {
        List<Person> people = RotaTold.read(scenario.happens()).onDuty(Role.OUTREACH, Instant.parse(scenario.about()));
        return people.isEmpty() ? "nobody" : people.stream().map(Person::name).collect(Collectors.joining(" and "));
    }

    private static String gaps(CatalogueLine scenario) {
        List<Gap> gaps = RotaTold.read(scenario.happens())
                .gaps(List.of(Role.OUTREACH), Instant.parse(scenario.about().replace("from ", "")));
        return gaps.isEmpty()
                ? "no gap"
                : gaps.stream()
                        .map(gap -> "%s to %s".formatted(gap.from(), gap.to()))
                        .collect(Collectors.joining(", "));
    }
}
