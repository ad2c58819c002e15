package org.fresheyes.rules.rapidreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EscalationPageTest {

    private static final Path KEPT = Path.of("..", "docs", "escalation.md");
    private static final Path PRINTED = Path.of("target", "escalation.md");

    @Test
    void the_page_in_docs_is_what_the_catalogue_prints() throws IOException {
        Files.createDirectories(PRINTED.toAbsolutePath().getParent());
        Files.writeString(PRINTED, EscalationPage.printed());

        assertThat(KEPT)
                .as("docs/escalation.md is not what the catalogue prints."
                        + " Maybe a scenario changed: copy rules/target/escalation.md there.")
                .hasSameTextualContentAs(PRINTED);
    }
}
