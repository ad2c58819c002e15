package org.fresheyes.rules.earlywarning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import org.fresheyes.rules.identity.Actor;
import org.junit.jupiter.api.Test;

/** A correction adds to what a chart says and takes nothing away. */
class ChartedTest {

    private static final Instant TEN = Instant.parse("2026-11-22T10:00:00Z");
    private static final Actor NURSE = Actor.person("nurse", "Nurse Test");
    private static final Actor SISTER = Actor.person("sister", "Sister Test");

    private final Charted<String> entered = Charted.entered("pulse 27", TEN, NURSE, TEN);

    @Test
    void what_was_corrected_is_still_there_with_who_when_and_why() {
        Charted<String> corrected = entered.corrected("pulse 72", SISTER, TEN.plusSeconds(90), "digits swapped");

        assertThat(corrected.current()).contains("pulse 72");
        assertThat(corrected.taken()).isEqualTo(TEN);
        assertThat(corrected.isChanged()).isTrue();
        assertThat(corrected.versions())
                .containsExactly(
                        new Charted.Version<>(Optional.of("pulse 27"), NURSE, TEN, ""),
                        new Charted.Version<>(Optional.of("pulse 72"), SISTER, TEN.plusSeconds(90), "digits swapped"));
    }

    @Test
    void what_was_struck_out_says_nothing_and_can_still_be_seen() {
        Charted<String> struck = entered.struckOut(NURSE, TEN.plusSeconds(5), "another patient's");

        assertThat(struck.current()).isEmpty();
        assertThat(struck.versions().get(0).set()).contains("pulse 27");
    }

    @Test
    void what_was_struck_out_can_be_put_right() {
        Charted<String> put = entered.struckOut(NURSE, TEN.plusSeconds(5), "another patient's")
                .corrected("pulse 72", NURSE, TEN.plusSeconds(9), "it was this patient's");

        assertThat(put.current()).contains("pulse 72");
        assertThat(put.versions()).hasSize(3);
    }

    @Test
    void a_change_without_a_reason_is_refused() {
        assertThatThrownBy(() -> entered.corrected("pulse 72", NURSE, TEN, " "))
                .hasMessageContaining("the change by Nurse Test has no reason");
    }

    @Test
    void a_change_before_the_version_it_changes_is_refused() {
        assertThatThrownBy(() -> entered.struckOut(NURSE, TEN.minusSeconds(1), "wrong"))
                .hasMessageContaining("before the version of");
    }

    @Test
    void nobody_has_changed_what_was_only_entered() {
        assertThat(entered.isChanged()).isFalse();
    }
}
