package org.fresheyes.rules.wellness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class WellnessPageTest {

    private static final Path KEPT = Path.of("..", "docs", "wellness.md");
    private static final Path PRINTED = Path.of("target", "wellness.md");

    @Test
    void the_page_in_docs_is_what_the_catalogue_prints() throws IOException {
        Files.createDirectories(PRINTED.toAbsolutePath().getParent());
        Files.writeString(PRINTED, WellnessPage.printed());

        assertThat(KEPT)
                .as("docs/wellness.md is not what the catalogue prints."
                        + " Maybe a scenario changed: copy rules/target/wellness.md there.")
                .hasSameTextualContentAs(PRINTED);
    }
}
