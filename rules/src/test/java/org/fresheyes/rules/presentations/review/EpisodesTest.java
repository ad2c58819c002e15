package org.fresheyes.rules.presentations.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.fresheyes.rules.presentations.JesssRule;
import org.fresheyes.rules.presentations.Prompt;
import org.fresheyes.rules.presentations.Settings;
import org.fresheyes.rules.presentations.scenario.SmallSet;
import org.fresheyes.rules.presentations.told.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The life of an episode, line by line, and what must hold for its table. */
class EpisodesTest {

    @ParameterizedTest
    @MethodSource("lines")
    void an_episode_goes_as_its_line_says(String line) {
        String[] parts = line.split("\\s*\\|\\s*");
        Play play = new Play(parts[1]).all(parts[2]);

        assertThat(play.episode().stage()).as(line).isEqualTo(Stage.valueOf(parts[3]));
        for (String fact : parts[4].split("; ")) {
            String[] told = fact.split(": ", 2);
            assertThat(play.fact(told[0])).as(line).isEqualTo(told[1].strip());
        }
    }

    @Test
    void every_stage_and_every_event_is_in_the_lines() {
        Set<Stage> ends = EnumSet.noneOf(Stage.class);
        Set<Class<?>> happened = new HashSet<>();
        for (String line : lines()) {
            String[] parts = line.split("\\s*\\|\\s*");
            Episode episode = new Play(parts[1]).all(parts[2]).episode();
            ends.add(episode.stage());
            episode.events().forEach(taken -> happened.add(taken.event().getClass()));
        }

        assertThat(ends).containsExactlyInAnyOrder(Stage.values());
        assertThat(happened).containsExactlyInAnyOrder(Event.class.getPermittedSubclasses());
    }

    @Test
    void an_event_has_at_most_one_row_in_a_stage_and_every_event_but_the_beginning_has_one() {
        Set<Class<?>> withoutRow = new HashSet<>(List.of(Event.class.getPermittedSubclasses()));
        Lifecycle.TABLE.rows().forEach(row -> withoutRow.remove(row.step()));

        assertThat(Lifecycle.TABLE.rows().stream()
                        .flatMap(row -> row.in().stream().map(stage -> stage + " " + row.step())))
                .doesNotHaveDuplicates();
        assertThat(withoutRow).containsExactly(Event.Begun.class);
    }

    @Test
    void every_stage_can_be_left_by_somebody_who_is_no_clock() {
        assertThat(Stage.values()).allMatch(stage -> Lifecycle.TABLE.rows().stream()
                .filter(row -> row.in().contains(stage) && !row.by().contains(Side.CLOCK))
                .anyMatch(row -> row.to().stream().anyMatch(to -> to != stage)));
    }

    @Test
    void a_prompt_that_was_told_can_become_the_prompt_again() {
        Prompt prompt =
                prompt("day 0 cough, Dr A, phone · day 10 fever · day 14 coughing blood · day 41 cough, severe");

        Told told = Told.of(prompt);

        assertThat(Told.of(told.prompt())).isEqualTo(told);
        assertThat(told.prompt().presentations()).hasSameSizeAs(prompt.presentations());
        assertThat(told.prompt().reasons()).isEqualTo(prompt.reasons());
        assertThat(told.prompt().presentations().get(0).groups())
                .isEqualTo(prompt.presentations().get(0).groups());
    }

    private static Prompt prompt(String record) {
        var told = org.fresheyes.rules.presentations.scenario.Told.read(record);
        return new JesssRule(SmallSet.set(), Settings.DEFAULT)
                .assess(told.history(), told.asOf())
                .prompts()
                .get(0);
    }

    static List<String> lines() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(EpisodesTest.class.getResourceAsStream("episodes.txt")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
