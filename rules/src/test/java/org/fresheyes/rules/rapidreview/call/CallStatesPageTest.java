package org.fresheyes.rules.rapidreview.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.fresheyes.rules.scenario.Catalogue;
import org.junit.jupiter.api.Test;

/** The page is the table and the catalogue: to change it, run with {@code -Dfresheyes.write-docs=true}. */
class CallStatesPageTest {

    private static final Path PAGE = Path.of("../docs/call-states.md");

    @Test
    void the_page_in_docs_says_what_the_table_says() throws IOException {
        String page = page();
        if (Boolean.getBoolean("fresheyes.write-docs")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private static String page() {
        StringBuilder page = new StringBuilder(
                """
                # A call of Martha's Rule, stage by stage

                Printed from the table in `rules` (`rapidreview.call.Lifecycle.TABLE`) and from `calls.txt` in its tests by
                `CallStatesPageTest`; do not edit. What each stage means is said in `Stage`, what has to be true before an
                event in `Condition`, who is rung and when in [escalation](escalation.md).

                No row cancels a real call: only a review ends it. No row asks for a score, a diagnosis or proof of who
                calls.

                | in | event | by | leads to |
                |---|---|---|---|
                """);
        Lifecycle.TABLE
                .rows()
                .forEach(row -> page.append("| %s | %s | %s | %s |\n"
                        .formatted(
                                row.in().equals(EnumSet.allOf(Stage.class)) ? "any" : names(row.in()),
                                row.step().getSimpleName(),
                                names(row.by()),
                                row.to().isEmpty() ? "stays" : names(row.to()))));
        page.append(
                """

                In the lines below a call is raised at minute 0 and rings as on the page about escalation: Ann, Bob, Cat, Dan
                and Eve, after 0, 5, 10, 20 and 30 minutes. Nell is a nurse of the ward, Max answers for the rota. Last come
                who has the call and how many minutes after it was raised somebody accepted it, was at the bedside, had
                reviewed, had told whoever called.
                """);
        return page + Catalogue.printed(Catalogue.of(CallsTest.FILE));
    }

    private static String names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).collect(Collectors.joining(", "));
    }
}
