package org.fresheyes.rules.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class StatesPageTest {

    private static final Path KEPT = Path.of("..", "docs", "states.md");
    private static final Path PRINTED = Path.of("target", "states.md");

    @Test
    void the_page_in_docs_is_what_the_table_prints() throws IOException {
        Files.createDirectories(PRINTED.toAbsolutePath().getParent());
        Files.writeString(PRINTED, StatesPage.printed());

        assertThat(KEPT)
                .as(
                        "docs/states.md is not what the table prints. Maybe the table changed: copy rules/target/states.md there.")
                .hasSameTextualContentAs(PRINTED);
    }
}
