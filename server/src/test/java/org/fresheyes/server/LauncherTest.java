package org.fresheyes.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code ./fresheyes}, as far as it goes without a build. */
@Tag("slow")
class LauncherTest {

    private static final Path LAUNCHER =
            Path.of("..", "fresheyes").toAbsolutePath().normalize();

    @TempDir
    Path elsewhere;

    /** Before the folder is cleaned, which would warn of where they lead. */
    @AfterEach
    void removeLinks() throws IOException {
        try (Stream<Path> files = Files.walk(elsewhere)) {
            for (Path link : files.filter(Files::isSymbolicLink).toList()) {
                Files.delete(link);
            }
        }
    }

    private record Ending(int code, String out, String err) {}

    @Test
    void help_lists_every_verb() throws Exception {
        Ending help = launch(LAUNCHER, Map.of(), "help");

        assertThat(help.code()).isZero();
        assertThat(help.out())
                .contains("serve", "config", "verify", "rebuild", "import directory", "prompts", "test", "soak");
    }

    @Test
    void an_unknown_verb_is_refused_with_the_help() throws Exception {
        Ending unknown = launch(LAUNCHER, Map.of(), "sreve");

        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).startsWith("There is no command 'sreve'.").contains("./fresheyes serve");
    }

    @Test
    void everything_that_is_missing_is_named_at_once_with_how_to_get_it() throws Exception {
        Path bare = Files.createDirectory(elsewhere.resolve("bare checkout"));
        Path copy = Files.copy(LAUNCHER, bare.resolve("fresheyes"));
        Path tools = tools(elsewhere.resolve("tools"));

        Ending missing = launch(copy, Map.of("PATH", tools.toString(), "HOME", elsewhere.toString()), "test");

        assertThat(missing.code()).isEqualTo(1);
        assertThat(missing.err()).startsWith("Missing:").contains("Maven (mvn)", "npm", "apt install maven", "brew");
    }

    @Test
    void an_unknown_option_of_test_is_refused() throws Exception {
        assertThat(launch(LAUNCHER, Map.of(), "test", "--quick"))
                .satisfies(ending -> assertThat(ending.code()).isEqualTo(1))
                .satisfies(ending -> assertThat(ending.err()).contains("Maybe you mean '--fast'."));
    }

    @Test
    void it_can_be_called_through_a_link_from_any_folder() throws Exception {
        Path link = Files.createSymbolicLink(elsewhere.resolve("a link"), LAUNCHER);

        assertThat(launch(link, Map.of(), "help").code()).isZero();
    }

    /** Only what the script itself needs of an operating system: no Java, no Maven, no npm. */
    private static Path tools(Path folder) throws IOException {
        Files.createDirectory(folder);
        for (String name : List.of("bash", "env", "dirname", "readlink", "date", "sed", "cat")) {
            for (String bin : List.of("/usr/bin", "/bin")) {
                if (Files.exists(Path.of(bin, name)) && !Files.exists(folder.resolve(name))) {
                    Files.createSymbolicLink(folder.resolve(name), Path.of(bin, name));
                }
            }
        }
        return folder;
    }

    private Ending launch(Path launcher, Map<String, String> environment, String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of("/usr/bin/env", "bash", launcher.toString()));
        command.addAll(List.of(words));
        Path out = Files.createTempFile(elsewhere, "out", "");
        Path err = Files.createTempFile(elsewhere, "err", "");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(elsewhere.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().putAll(environment);
        int code = builder.start().waitFor();
        return new Ending(
                code, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }
}
