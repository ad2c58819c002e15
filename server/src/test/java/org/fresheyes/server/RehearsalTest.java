package org.fresheyes.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher keeps the start-up cache only of a rehearsal that ended well. */
@Tag("slow")
class RehearsalTest {

    @TempDir
    Path folder;

    @Test
    void a_rehearsal_tells_no_story_and_ends_well_by_itself() throws Exception {
        Path said = folder.resolve("said");
        Process rehearsal = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-D" + Rehearsal.PROPERTY + "=true",
                        "-Dfresheyes.home=" + folder,
                        "-cp",
                        System.getProperty("java.class.path"),
                        FreshEyes.class.getName(),
                        "serve",
                        "--port",
                        "0",
                        "--data",
                        folder.resolve("data").toString()))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            assertThat(rehearsal.waitFor(2, TimeUnit.MINUTES)).isTrue();
        } finally {
            rehearsal.destroy();
        }
        assertThat(rehearsal.exitValue()).as(Files.readString(said)).isZero();
        assertThat(said).content().doesNotContain("made-up people");
    }
}
