package org.fresheyes.server.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.fresheyes.rules.identity.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JournalTest {

    private static final Instant NOW = Instant.parse("2026-03-04T09:00:00.123456789Z");
    private static final Actor ASKER = Actor.person("asker", "Asha Example");

    private final TestJournal process = TestJournal.fresh(Clock.fixed(NOW, ZoneOffset.UTC));
    private final Journal journal = process.journal();
    private final UUID stream = UUID.randomUUID();

    @AfterEach
    void close() {
        process.close();
    }

    @Test
    void whatWasAppendedIsReadBackInOrder() {
        List<Recorded<Step>> first =
                journal.append(Step.KIND, stream, 0, ASKER, List.of(Step.asked("Why?"), new Step.Rang()));
        List<Recorded<Step>> second = journal.append(Step.KIND, stream, 2, Actor.CLOCK, List.of(Step.answered("So.")));

        assertThat(journal.read(Step.KIND, stream))
                .containsExactly(first.get(0), first.get(1), second.get(0))
                .extracting(Recorded::version)
                .containsExactly(1, 2, 3);
    }

    @Test
    void timeIsKeptToTheMicrosecond() {
        journal.append(Step.KIND, stream, 0, ASKER, List.of(new Step.Rang()));

        assertThat(journal.read(Step.KIND, stream).getFirst().at())
                .isEqualTo(Instant.parse("2026-03-04T09:00:00.123456Z"));
    }

    @Test
    void nothingAppendedIsNothingDone() {
        assertThat(journal.append(Step.KIND, stream, 0, ASKER, List.of())).isEmpty();
        assertThat(journal.read(Step.KIND, stream)).isEmpty();
    }

    @Test
    void aStaleVersionIsToldWhereTheStreamIs() {
        journal.append(Step.KIND, stream, 0, ASKER, List.of(new Step.Rang(), new Step.Rang()));

        assertThatThrownBy(() -> journal.append(Step.KIND, stream, 1, ASKER, List.of(new Step.Rang())))
                .isInstanceOfSatisfying(StaleVersion.class, stale -> {
                    assertThat(stale.stream()).isEqualTo(stream);
                    assertThat(stale.expected()).isEqualTo(1);
                    assertThat(stale.actual()).isEqualTo(2);
                });
        assertThatThrownBy(() -> journal.append(Step.KIND, stream, 0, ASKER, List.of(new Step.Rang())))
                .isInstanceOfSatisfying(
                        StaleVersion.class, stale -> assertThat(stale.actual()).isEqualTo(2));
        assertThatThrownBy(() -> journal.append(Step.KIND, UUID.randomUUID(), 1, ASKER, List.of(new Step.Rang())))
                .isInstanceOfSatisfying(
                        StaleVersion.class, stale -> assertThat(stale.actual()).isZero());
        assertThat(journal.read(Step.KIND, stream)).hasSize(2);
    }
}
