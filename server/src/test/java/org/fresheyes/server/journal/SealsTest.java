package org.fresheyes.server.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.fresheyes.rules.identity.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SealsTest {

    private final TestJournal process = TestJournal.fresh(Clock.systemUTC());
    private final Seals seals = process.seals();

    @AfterEach
    void close() {
        process.close();
    }

    @Test
    void nothingNewIsNotSealed() {
        seals.seal();
        assertThat(seals.seal()).isEmpty();
    }

    @Test
    void aSealCoversWhatWasThereOneCallBefore() {
        ring();
        assertThat(seals.seal()).isEmpty();
        ring();
        assertThat(seals.seal())
                .hasValueSatisfying(seal -> assertThat(seal.events()).isEqualTo(1));
        assertThat(seals.seal()).hasValueSatisfying(seal -> {
            assertThat(seal.number()).isEqualTo(2);
            assertThat(seal.events()).isEqualTo(1);
        });
    }

    /** An open transaction holds an earlier position than events that are committed: sealing past it would lose it. */
    @Test
    void aSealWaitsForTransactionsThatMayStillCommitAnEarlierEvent() throws Exception {
        CountDownLatch appended = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        Thread slow = Thread.ofPlatform()
                .start(() -> process.inTransaction(() -> {
                    ring();
                    appended.countDown();
                    await(mayCommit);
                    return true;
                }));
        await(appended);
        ring();

        seals.seal();
        assertThat(seals.seal()).isEmpty();
        mayCommit.countDown();
        slow.join();

        assertThat(seals.seal())
                .hasValueSatisfying(seal -> assertThat(seal.events()).isEqualTo(2));
        assertThat(process.verification().verify(difference -> {}).isWhole()).isTrue();
    }

    private void ring() {
        process.journal().append(History.none(Step.KIND, UUID.randomUUID()), Actor.CLOCK, List.of(new Step.Rang()));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
