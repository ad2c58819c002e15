package org.fresheyes.server.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.fresheyes.rules.identity.Actor;
import org.fresheyes.server.journal.History;
import org.fresheyes.server.journal.TestJournal;
import org.fresheyes.server.polling.MovableClock;
import org.fresheyes.server.polling.Quiet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

class DeadlinesTest {

    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");

    private final Quiet quiet = new Quiet("org.fresheyes.server.deadlines");
    private final MovableClock clock = new MovableClock("2026-03-04T09:00:00Z");
    private final TestJournal process = TestJournal.fresh(clock);
    private final Deadlines deadlines = new Deadlines(process.sql(), clock);
    private final UUID stream = UUID.randomUUID();
    private final List<Deadline> passed = new ArrayList<>();

    @BeforeEach
    void aStream() {
        process.journal().append(History.none(Bell.KIND, stream), Actor.CLOCK, List.of(new Bell.Hung()));
    }

    @AfterEach
    void close() {
        process.close();
        quiet.close();
    }

    @Test
    void replacingLeavesTheseAndNoOthers() {
        deadlines.replace("trial", stream, Map.of("answer", NOON, "chase", NOON.plusSeconds(60)));
        deadlines.replace("trial", stream, Map.of("chase", NOON.plusSeconds(90), "remind", NOON.minusSeconds(5)));

        assertThat(deadlines.of(stream))
                .containsExactly(
                        new Deadline("trial", stream, "remind", NOON.minusSeconds(5)),
                        new Deadline("trial", stream, "chase", NOON.plusSeconds(90)));
        deadlines.replace("trial", stream, Map.of());
        assertThat(deadlines.of(stream)).isEmpty();
    }

    @Test
    void aDeadlineNeedsAStreamOfTheJournal() {
        assertThatThrownBy(() -> deadlines.replace("trial", UUID.randomUUID(), Map.of("answer", NOON)))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aDeadlinePassesWhenItIsDueAndNotBefore() {
        deadlines.replace("trial", stream, Map.of("answer", NOON));
        DueDeadlines due = handledBy(passed::add);

        clock.forward(Duration.ofHours(3).minusMillis(1));
        assertThat(due.passOne()).isFalse();
        clock.forward(Duration.ofMillis(1));
        assertThat(due.passOne()).isTrue();
        assertThat(due.passOne()).isFalse();

        assertThat(passed).containsExactly(new Deadline("trial", stream, "answer", NOON));
        assertThat(deadlines.of(stream)).isEmpty();
    }

    @Test
    void theOneThatHasWaitedLongestPassesFirst() {
        deadlines.replace("trial", stream, Map.of("b", NOON, "a", NOON.plusSeconds(1), "c", NOON.minusSeconds(1)));
        clock.forward(Duration.ofHours(4));

        passAll(handledBy(passed::add));

        assertThat(passed).extracting(Deadline::name).containsExactly("c", "b", "a");
    }

    @Test
    void aHandlerMaySetTheSameNameAnewAndThatOnePassesInItsTime() {
        deadlines.replace("trial", stream, Map.of("chase", NOON));
        DueDeadlines due = handledBy(deadline -> {
            passed.add(deadline);
            deadlines.replace("trial", stream, Map.of("chase", deadline.due().plus(Duration.ofDays(7))));
        });
        clock.forward(Duration.ofHours(3));
        passAll(due);
        clock.forward(Duration.ofDays(7));
        passAll(due);

        assertThat(passed).extracting(Deadline::due).containsExactly(NOON, NOON.plus(Duration.ofDays(7)));
        assertThat(deadlines.of(stream)).extracting(Deadline::due).containsExactly(NOON.plus(Duration.ofDays(14)));
    }

    @Test
    void whatHasPassedDoesNotPassAgainWhenItIsSetAgain() {
        deadlines.replace("trial", stream, Map.of("answer", NOON));
        clock.forward(Duration.ofHours(3));
        DueDeadlines due = handledBy(deadline -> {
            passed.add(deadline);
            deadlines.replace("trial", stream, Map.of("answer", NOON));
        });

        passAll(due);
        deadlines.replace("trial", stream, Map.of("answer", NOON));
        passAll(due);

        assertThat(passed).hasSize(1);
        assertThat(deadlines.of(stream)).isEmpty();
    }

    @Test
    void aHandlerThatThrowsUndoesEverythingAndIsTriedAgainLater() {
        deadlines.replace("trial", stream, Map.of("answer", NOON));
        clock.forward(Duration.ofHours(3));
        AtomicInteger attempts = new AtomicInteger();
        DueDeadlines due = handledBy(deadline -> {
            process.journal()
                    .append(process.journal().read(Bell.KIND, stream), Actor.CLOCK, List.of(new Bell.Rang("answer")));
            if (attempts.incrementAndGet() < 3) {
                throw new IllegalStateException("not today");
            }
        });

        passAll(due);
        assertThat(attempts).hasValue(1);
        assertThat(deadlines.stuck()).isEqualTo(1);
        assertThat(deadlines.lag()).isZero();
        assertThat(process.journal().read(Bell.KIND, stream).events()).hasSize(1);

        clock.forward(Duration.ofSeconds(1));
        passAll(due);
        assertThat(deadlines.lag()).isEqualTo(Duration.ofSeconds(1));
        clock.forward(Duration.ofSeconds(2));
        passAll(due);

        assertThat(attempts).hasValue(3);
        assertThat(deadlines.stuck()).isZero();
        assertThat(deadlines.of(stream)).isEmpty();
        assertThat(process.journal().read(Bell.KIND, stream).events()).hasSize(2);
    }

    @Test
    void aDeadlineNobodyHandlesWaitsAndItsLagShows() {
        deadlines.replace("unknown", stream, Map.of("answer", NOON));
        clock.forward(Duration.ofHours(5));

        assertThat(handledBy(passed::add).passOne()).isFalse();
        assertThat(deadlines.lag()).isEqualTo(Duration.ofHours(2));
    }

    private DueDeadlines handledBy(Consumer<Deadline> handler) {
        return new DueDeadlines(process.sql(), process.transactions(), clock, List.of(Bell.handler("trial", handler)));
    }

    private static void passAll(DueDeadlines due) {
        while (due.passOne()) {
            Thread.onSpinWait();
        }
    }
}
