package org.fresheyes.server.polling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrialTest {

    @Test
    void pausesDoubleFromOneSecondToTenMinutes() {
        assertThat(List.of(1, 2, 3, 4, 10, 11, 12, 1000))
                .map(Trial::pauseAfter)
                .containsExactly(
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(4),
                        Duration.ofSeconds(8),
                        Duration.ofSeconds(512),
                        Duration.ofMinutes(10),
                        Duration.ofMinutes(10),
                        Duration.ofMinutes(10));
    }

    @Test
    void aFailureFitsOnOneLine() {
        assertThat(Trial.oneLine(new IllegalStateException("first\n  second")))
                .isEqualTo("IllegalStateException: first second");
        assertThat(Trial.oneLine(new IllegalStateException("x".repeat(5000)))).hasSizeLessThan(400);
    }
}
