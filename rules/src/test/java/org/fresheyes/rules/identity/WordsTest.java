package org.fresheyes.rules.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void keeps_what_was_written_without_the_space_around_it() {
        assertThat(Words.of("  It hurts.\n\nStill. \n").text()).isEqualTo("It hurts.\n\nStill.");
    }

    @Test
    void drops_the_one_character_no_database_keeps() {
        assertThat(Words.of("a\0b").text()).isEqualTo("ab");
    }

    @Test
    void takes_the_longest_text_and_not_one_character_more() {
        assertThat(Words.of("x".repeat(Words.LONGEST)).text()).hasSize(Words.LONGEST);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Words.of("x".repeat(Words.LONGEST + 1)))
                .withMessageContaining("20001")
                .withMessageContaining("Maybe");
    }

    @Test
    void space_around_a_text_does_not_make_it_too_long() {
        assertThat(Words.of(" ".repeat(10) + "x".repeat(Words.LONGEST)).text()).hasSize(Words.LONGEST);
    }

    @Test
    void removed_words_were_written_once_and_say_nothing_now() {
        assertThat(Words.removed()).hasToString("(removed)");
        assertThat(Words.removed().isBlank()).isTrue();
        assertThat(Words.removed().isMissing()).isFalse();
        assertThat(Words.of(" ").isMissing()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> new Words("still here", true));
    }
}
