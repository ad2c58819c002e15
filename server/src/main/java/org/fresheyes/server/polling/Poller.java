package org.fresheyes.server.polling;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * A thread that looks for work: on and on while there is some, then again after a short pause. It starts and stops with
 * the application.
 */
public final class Poller implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Poller.class);
    private static final Duration LONGEST_WAIT_TO_STOP = Duration.ofSeconds(20);

    private final String name;
    private final Duration pause;
    private final BooleanSupplier work;

    private @Nullable Rounds rounds;

    /**
     * @param pause between two looks when there is nothing to do
     * @param work does one piece of work; false when there was none
     */
    public Poller(String name, Duration pause, BooleanSupplier work) {
        this.name = name;
        this.pause = pause;
        this.work = work;
    }

    @Override
    public synchronized void start() {
        if (rounds == null) {
            rounds = new Rounds();
            rounds.thread.start();
        }
    }

    /** Waits for the piece of work in hand, if there is one. */
    @Override
    public synchronized void stop() {
        if (rounds != null) {
            rounds.end();
            rounds = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return rounds != null && rounds.thread.isAlive();
    }

    /**
     * One start, until its stop. The thread is never interrupted, because an interrupt can cut a database connection in
     * the middle of a commit.
     */
    private final class Rounds implements Runnable {

        private final CountDownLatch end = new CountDownLatch(1);
        private final Thread thread = Thread.ofPlatform().name(name).daemon().unstarted(this);
        private boolean failing;

        @Override
        public void run() {
            try {
                boolean ended = false;
                while (!ended) {
                    Duration wait = worked() ? Duration.ZERO : pause;
                    ended = end.await(wait.toMillis(), TimeUnit.MILLISECONDS);
                }
            } catch (InterruptedException fromOutside) {
                Thread.currentThread().interrupt();
            }
        }

        void end() {
            end.countDown();
            try {
                if (!thread.join(LONGEST_WAIT_TO_STOP)) {
                    LOG.warn(
                            "{}: still at work after {} s. Maybe the database does not answer.",
                            name,
                            LONGEST_WAIT_TO_STOP.toSeconds());
                }
            } catch (InterruptedException hurry) {
                Thread.currentThread().interrupt();
            }
        }

        /** Whatever goes wrong, the next round must come: a database that is away for a minute is no reason to stop. */
        private boolean worked() {
            try {
                boolean found = work.getAsBoolean();
                if (failing) {
                    LOG.info("{}: works again.", name);
                    failing = false;
                }
                return found;
            } catch (RuntimeException failed) {
                if (!failing) {
                    LOG.warn("{}: {} It tries again until it works.", name, Trial.oneLine(failed));
                    failing = true;
                }
                return false;
            }
        }
    }
}
