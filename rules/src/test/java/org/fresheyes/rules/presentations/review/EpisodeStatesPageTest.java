package org.fresheyes.rules.presentations.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page is the table: to change it, run with {@code -Dfresheyes.write-docs=true}. */
class EpisodeStatesPageTest {

    private static final Path PAGE = Path.of("../docs/episode-states.md");

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
                # A problem that keeps coming back, stage by stage

                Printed from the table in `rules` (`presentations.review.Lifecycle.TABLE`) by `EpisodeStatesPageTest`; do not
                edit. What each stage means is said in `Stage`, what has to be true before an event in `Condition`, what it
                comes to line by line in `episodes.txt` beside the test, and why in [decision 17](decisions/0017-what-becomes-of-a-prompt.md).

                | in | event | by | leads to |
                |---|---|---|---|
                """);
        Lifecycle.TABLE
                .rows()
                .forEach(row -> page.append("| %s | %s | %s | %s |%n"
                        .formatted(
                                row.in().equals(EnumSet.allOf(Stage.class)) ? "any" : names(row.in()),
                                row.step().getSimpleName(),
                                names(row.by()),
                                row.to().isEmpty() ? "stays" : names(row.to()))));
        return page.toString();
    }

    private static String names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).collect(Collectors.joining(", "));
    }
}
