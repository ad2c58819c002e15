package org.fresheyes.server.polling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PollerTest {

    private final Quiet quiet = new Quiet(Poller.class.getName());

    @AfterEach
    void close() {
        quiet.close();
    }

    @Test
    void itGoesOnWithoutAPauseWhileThereIsWork() throws Exception {
        CountDownLatch done = new CountDownLatch(100);
        Poller poller = new Poller("busy", Duration.ofMinutes(1), () -> {
            done.countDown();
            return done.getCount() > 0;
        });

        poller.start();

        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        poller.stop();
    }

    @Test
    void itLooksAgainAfterAPauseWhenThereWasNone() throws Exception {
        CountDownLatch looks = new CountDownLatch(3);
        Poller poller = new Poller("idle", Duration.ofMillis(5), () -> {
            looks.countDown();
            return false;
        });

        poller.start();

        assertThat(looks.await(10, TimeUnit.SECONDS)).isTrue();
        poller.stop();
    }

    @Test
    void aFailureDoesNotEndIt() throws Exception {
        CountDownLatch looks = new CountDownLatch(3);
        Poller poller = new Poller("failing", Duration.ofMillis(5), () -> {
            looks.countDown();
            throw new IllegalStateException("the database is away.");
        });

        poller.start();

        assertThat(looks.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(poller.isRunning()).isTrue();
        poller.stop();
    }

    @Test
    void stoppingWaitsForTheWorkInHandAndStartsNoOther() throws Exception {
        AtomicInteger finished = new AtomicInteger();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        Poller poller = new Poller("slow", Duration.ZERO, () -> {
            begun.countDown();
            try {
                mayEnd.await();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
            finished.incrementAndGet();
            return true;
        });
        poller.start();
        begun.await();
        Thread release = Thread.ofPlatform().start(mayEnd::countDown);

        poller.stop();

        int atStop = finished.get();
        assertThat(atStop).isPositive();
        assertThat(poller.isRunning()).isFalse();
        release.join();
        assertThat(finished).hasValue(atStop);
    }

    @Test
    void itCanBeStartedAgain() throws Exception {
        AtomicInteger looks = new AtomicInteger();
        Poller poller = new Poller("again", Duration.ofMillis(1), () -> {
            looks.incrementAndGet();
            return false;
        });
        poller.start();
        poller.start();
        poller.stop();
        int before = looks.get();

        poller.start();
        for (int i = 0; i < 1000 && looks.get() == before; i++) {
            Thread.sleep(5);
        }

        assertThat(looks.get()).isGreaterThan(before);
        poller.stop();
    }
}
