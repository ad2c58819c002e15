package org.fresheyes.rules.presentations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class HistoriesPageTest {

    private static final Path KEPT = Path.of("..", "docs", "histories.md");
    private static final Path PRINTED = Path.of("target", "histories.md");

    @Test
    void the_page_in_docs_is_what_the_catalogue_prints() throws IOException {
        Files.createDirectories(PRINTED.toAbsolutePath().getParent());
        Files.writeString(PRINTED, HistoriesPage.printed());

        assertThat(KEPT)
                .as("docs/histories.md is not what the catalogue prints."
                        + " Maybe a history changed: copy rules/target/histories.md there.")
                .hasSameTextualContentAs(PRINTED);
    }
}
