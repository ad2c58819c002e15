package org.fresheyes.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommandLineTest {

    @Test
    void nothing_typed_serves() {
        assertThat(CommandLine.of(List.of())).isEqualTo(new CommandLine("serve", List.of(), List.of()));
    }

    @Test
    void settings_are_told_from_the_words_of_the_verb() {
        CommandLine typed = CommandLine.of(
                List.of("import", "directory", "--data", "a b", "folder", "--no-demo", "--port=81", "--strict"));

        assertThat(typed.verb()).isEqualTo("import");
        assertThat(typed.options()).containsExactly("--data", "a b", "--no-demo", "--port=81");
        assertThat(typed.rest()).containsExactly("directory", "folder", "--strict");
    }

    @Test
    void options_alone_belong_to_serve() {
        assertThat(CommandLine.of(List.of("--port", "81")))
                .isEqualTo(new CommandLine("serve", List.of("--port", "81"), List.of()));
    }
}
