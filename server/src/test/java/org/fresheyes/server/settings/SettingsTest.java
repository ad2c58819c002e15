package org.fresheyes.server.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    @TempDir
    Path home;

    @Test
    void without_any_source_every_value_is_its_default() {
        Settings settings = Settings.read(home, Map.of(), List.of());

        assertThat(settings.number(Setting.PORT)).isEqualTo(8080);
        assertThat(settings.isOn(Setting.DEMO)).isTrue();
        assertThat(settings.duration(Setting.SESSION_LIFETIME)).isEqualTo(Duration.ofMinutes(30));
        assertThat(settings.path(Setting.DATA)).contains(home.resolve("data"));
        assertThat(settings.optional(Setting.DB)).isEmpty();
        assertThat(settings.origin(Setting.PORT)).isEqualTo("default");
    }

    @Test
    void command_line_beats_environment_beats_file() throws IOException {
        write("port = 1001", "listen = 0.0.0.0", "demo = off");
        Map<String, String> environment =
                Map.of("FRESHEYES_PORT", "1002", "FRESHEYES_LISTEN", "10.0.0.1", "PATH", "/bin");

        Settings settings = Settings.read(home, environment, List.of("--port=1003"));

        assertThat(settings.number(Setting.PORT)).isEqualTo(1003);
        assertThat(settings.text(Setting.LISTEN)).isEqualTo("10.0.0.1");
        assertThat(settings.isOn(Setting.DEMO)).isFalse();
        assertThat(settings.origin(Setting.PORT)).isEqualTo("command line");
        assertThat(settings.origin(Setting.LISTEN)).isEqualTo("environment FRESHEYES_LISTEN");
        assertThat(settings.origin(Setting.DEMO)).endsWith("fresheyes.conf line 3");
    }

    @Test
    void comments_blank_lines_and_letters_beyond_ascii_are_read() throws IOException {
        write("# für uns", "", "  data  =  Ärzte daten  ");

        assertThat(Settings.read(home, Map.of(), List.of()).path(Setting.DATA)).contains(home.resolve("Ärzte daten"));
    }

    @Test
    void all_problems_are_named_at_once_each_with_its_place() throws IOException {
        write("prot = 8080", "demo = yes", "port", "port = 99999", "port = 1");

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> Settings.read(
                        home, Map.of("FRESHEYES_DEMMO", "on"), List.of("--dat", "here", "--session-lifetime", "soon")))
                .extracting(Throwable::getMessage)
                .asString()
                .contains("fresheyes.conf line 1: there is no key 'prot'. Maybe you mean 'port'.")
                .contains("line 2: demo = yes is neither on nor off. Maybe on.")
                .contains("line 3: 'port' has no value.")
                .contains("line 4: port = 99999 is not a port.")
                .contains("line 5: 'port' is already set in line 4.")
                .contains("there is no variable 'FRESHEYES_DEMMO'. Maybe you mean 'FRESHEYES_DEMO'.")
                .contains("command line: there is no option '--dat'. Maybe you mean '--data'.")
                .contains("command line: session-lifetime = soon is not a length of time.")
                .satisfies(message -> assertThat(message.lines()).hasSize(8));
    }

    @Test
    void a_switch_is_turned_by_its_name_and_by_no() {
        assertThat(Settings.of("--no-demo").isOn(Setting.DEMO)).isFalse();
        assertThat(Settings.of("--demo").isOn(Setting.DEMO)).isTrue();
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> Settings.of("--no-port"))
                .withMessageContaining("there is no option '--no-port'");
    }

    @Test
    void an_option_without_its_value_is_named() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> Settings.of("--port"))
                .withMessage("command line: --port has no value. Maybe write: --port VALUE.");
    }

    @Test
    void a_configuration_file_that_was_asked_for_must_be_there() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> Settings.read(home, Map.of("FRESHEYES_CONFIG", "/nowhere/our.conf"), List.of()))
                .withMessageContaining("/nowhere/our.conf cannot be read");
    }

    @Test
    void a_relative_path_starts_where_it_is_written() throws IOException {
        write("data = kept");

        assertThat(Settings.read(home, Map.of(), List.of()).path(Setting.DATA)).contains(home.resolve("kept"));
        assertThat(Settings.read(home, Map.of(), List.of("--data", "mine")).path(Setting.DATA))
                .contains(Path.of("mine").toAbsolutePath());
    }

    @Test
    void what_is_shown_names_every_value_and_its_origin_but_no_secret() {
        String shown = Settings.of(
                        "--db-password",
                        "rosebud",
                        "--db",
                        "jdbc:postgresql://h/d?password=xanadu&user=u",
                        "--port",
                        "81")
                .describe();

        assertThat(shown.lines()).hasSize(Setting.values().length);
        assertThat(shown).containsPattern("port += 81 +# command line").containsPattern("demo += on +# default");
        assertThat(shown).doesNotContain("rosebud").doesNotContain("xanadu").contains("(hidden)");
    }

    @Test
    void a_wrong_secret_is_not_shown_in_the_problem() {
        assertThat(Arrays.stream(Setting.values()).filter(setting -> setting.shape() == Shape.SECRET))
                .allSatisfy(setting ->
                        assertThat(setting.shape().trouble("anything")).isEmpty());
    }

    private void write(String... lines) throws IOException {
        Files.write(home.resolve("fresheyes.conf"), List.of(lines));
    }
}
