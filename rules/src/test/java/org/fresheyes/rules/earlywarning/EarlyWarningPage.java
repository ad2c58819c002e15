package org.fresheyes.rules.earlywarning;

import java.util.stream.Stream;
import org.fresheyes.rules.earlywarning.scenario.ProductTables;
import org.fresheyes.rules.scenario.Catalogue;
import org.fresheyes.rules.tables.Edition;

/** The catalogue of early warning as a page of the documentation. */
final class EarlyWarningPage {

    private EarlyWarningPage() {}

    static String printed() {
        StringBuilder page = new StringBuilder(
                """
                # Early-warning scores

                Printed from `early-warning.txt` in the tests of `rules` by `EarlyWarningPageTest`; do not edit. Every line is
                played on the scores, so it is what they do. How unclear words were read is said in
                [clarifications](clarifications.md).

                The thresholds are data: `news2.txt` and `pews.txt` in the resources of `rules`, each with its source, its
                owner, its version and the day of its next review. To change one, change the file and its version, and run the
                tests. A gap between two bands, a score the chart does not have or a word that is missing stops the reading of
                the file, with its line.

                A score never decides whether somebody may call for help. Neither score is a certified medical device, and a
                screen that shows one is not the printed chart.

                """);
        Stream.of(ProductTables.news2().edition(), ProductTables.pews().edition())
                .map(EarlyWarningPage::words)
                .forEach(page::append);
        page.append(
                """

                Everything happens on 22 November 2026. "normal" is a whole set in which nothing scores. Sums are in the order
                of the chart: respiration, saturation, air or oxygen, systolic pressure, pulse, consciousness, temperature for
                NEWS2; respiratory rate, distress, saturation, oxygen, heart rate, systolic pressure, capillary refill for PEWS.
                """);
        page.append(Catalogue.printed(Catalogue.of(EarlyWarningTest.FILE)));
        return page.toString();
    }

    private static String words(Edition edition) {
        return "- **%s**, version %s, next review %s. %s.\n"
                .formatted(edition.name(), edition.version(), edition.nextReview(), edition.purpose());
    }
}
