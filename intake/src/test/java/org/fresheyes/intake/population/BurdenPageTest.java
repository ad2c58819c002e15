package org.fresheyes.intake.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class BurdenPageTest {

    private static final Path KEPT = Path.of("..", "docs", "burden.md");
    private static final Path PRINTED = Path.of("target", "burden.md");

    @TempDir
    Path folder;

    @Test
    void the_page_in_docs_is_what_the_runs_print() throws IOException {
        String printed = new BurdenPage(folder).printed();
        Files.createDirectories(PRINTED.toAbsolutePath().getParent());
        Files.writeString(PRINTED, printed);

        String kept = Files.readString(KEPT);
        assertThat(SharedRecords.areHere() ? kept : madeUp(kept))
                .as("docs/burden.md is not what the runs print."
                        + " Maybe a rule, the set or the mapping changed: copy intake/target/burden.md there.")
                .isEqualToIgnoringNewLines(printed);
    }

    /** The page without the records that are not everywhere. */
    private static String madeUp(String page) {
        return page.substring(0, page.indexOf(BurdenPage.OTHERS)).stripTrailing() + "\n";
    }
}
