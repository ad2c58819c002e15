package org.fresheyes.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as it is packed, its parts found by the build: what every other test starts finds them by itself. */
class ShippedServerIT {

    private static final Duration LONGEST = Duration.ofMinutes(3);

    @TempDir
    Path folder;

    @Test
    void a_rehearsal_of_the_start_tells_no_story_and_ends_well_by_itself() throws Exception {
        Process rehearsal = start("rehearsal", "-D" + Rehearsal.PROPERTY + "=true");
        try {
            assertThat(rehearsal.waitFor(LONGEST)).isTrue();
        } finally {
            rehearsal.destroy();
        }

        assertThat(rehearsal.exitValue()).as(said("rehearsal")).isZero();
        assertThat(said("rehearsal")).doesNotContain("made-up people");
    }

    @Test
    void it_tells_its_story_serves_pages_and_leaves_a_journal_that_verifies() throws Exception {
        Process server = start("server");
        try {
            String url = ready(server);
            assertThat(said("server")).contains("made-up people");
            assertThat(page(url + "/")).contains("second opinion");
            assertThat(page(url + "/sign-in")).contains("Moira Lanyon");
        } finally {
            server.destroy();
            assertThat(server.waitFor(LONGEST)).isTrue();
        }

        Process verify = java("verify", List.of(), "verify");
        assertThat(verify.waitFor(LONGEST)).isTrue();
        assertThat(verify.exitValue()).as(said("verify")).isZero();
    }

    private Process start(String name, String... options) throws IOException {
        List<String> prepared = new ArrayList<>(List.of("-Dspring.aot.enabled=true"));
        prepared.addAll(List.of(options));
        return java(name, prepared, "serve", "--port", "0");
    }

    private Process java(String name, List<String> options, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfresheyes.home=" + folder));
        command.addAll(options);
        command.addAll(List.of("-jar", System.getProperty("fresheyes.app")));
        command.addAll(List.of(words));
        command.addAll(List.of("--data", folder.resolve("data").toString()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log(name).toFile())
                .start();
    }

    /** Its address, once it says that it is ready. */
    private String ready(Process server) throws IOException, InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (System.nanoTime() < end && !server.waitFor(200, TimeUnit.MILLISECONDS)) {
            Optional<String> line = said("server")
                    .lines()
                    .filter(said -> said.startsWith("ready "))
                    .findFirst();
            if (line.isPresent()) {
                return line.get().substring("ready ".length());
            }
        }
        throw new AssertionError("The server did not become ready. It said: " + said("server"));
    }

    private String said(String name) throws IOException {
        return Files.readString(log(name));
    }

    private Path log(String name) {
        return folder.resolve(name + ".log");
    }

    private static String page(String address) throws IOException {
        try (InputStream content = URI.create(address).toURL().openStream()) {
            return new String(content.readAllBytes(), UTF_8);
        }
    }
}
