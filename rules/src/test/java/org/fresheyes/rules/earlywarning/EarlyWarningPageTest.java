package org.fresheyes.rules.earlywarning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EarlyWarningPageTest {

    private static final Path KEPT = Path.of("..", "docs", "early-warning.md");
    private static final Path PRINTED = Path.of("target", "early-warning.md");

    @Test
    void the_page_in_docs_is_what_the_catalogue_prints() throws IOException {
        Files.createDirectories(PRINTED.toAbsolutePath().getParent());
        Files.writeString(PRINTED, EarlyWarningPage.printed());

        assertThat(KEPT)
                .as("docs/early-warning.md is not what the catalogue prints."
                        + " Maybe a scenario changed: copy rules/target/early-warning.md there.")
                .hasSameTextualContentAs(PRINTED);
    }
}
