package org.fresheyes.rules.presentations;

import java.util.List;
import org.fresheyes.rules.presentations.scenario.Scenario;
import org.fresheyes.rules.presentations.scenario.Scenarios;

/** The catalogue of histories as a page of the documentation. */
final class HistoriesPage {

    private HistoriesPage() {}

    static String printed() {
        List<Scenario> scenarios = Scenarios.all();
        StringBuilder page = new StringBuilder(
                """
                # Jess's Rule in histories

                Printed from `histories.txt` in the tests of `rules` by `HistoriesPageTest`; do not edit. Every line is played
                on the rule, so it is what the rule does. How the unclear words were read is said in
                [clarifications](clarifications.md); the readings have their numbers from there.

                Day 0 is Monday 5 January 2026. A history is looked at on the day of its last contact, unless it says "as of".
                A contact is face to face, in the practice, about a symptom and with nobody named, unless it says otherwise.
                `#a` names an entry, `coded` means a code and not words, `kind-of-cough` is the code of a narrower symptom.
                A diagnosis has a basis when it says "by"; what ends with "resolved" has gone.
                """);
        String section = "";
        for (Scenario scenario : scenarios) {
            if (!scenario.section().equals(section)) {
                section = scenario.section();
                page.append("\n## ")
                        .append(section)
                        .append("\n\n| | what happens | what comes of it |\n|---|---|---|\n");
            }
            page.append("| %s | %s | %s |\n".formatted(scenario.number(), scenario.happens(), comes(scenario)));
        }
        return page.toString();
    }

    private static String comes(Scenario scenario) {
        StringBuilder comes = new StringBuilder("**%s**".formatted(scenario.outcome()));
        scenario.facts().forEach((name, value) -> comes.append("<br>%s: %s".formatted(name, value)));
        return comes.toString();
    }
}
