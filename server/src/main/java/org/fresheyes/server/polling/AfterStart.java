package org.fresheyes.server.polling;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Slow work that is done once in the background, a little after the start, so that nobody has to wait for it later. A
 * server that closes begins none of it, and waits for what has begun.
 */
@Component
public class AfterStart {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final CountDownLatch closing = new CountDownLatch(1);
    private final List<Thread> threads = new CopyOnWriteArrayList<>();

    /** @param name of the thread that does the work */
    public void later(Duration delay, String name, Runnable work) {
        threads.add(Thread.ofPlatform().name(name).daemon().start(() -> {
            if (!closesWithin(delay)) {
                work.run();
            }
        }));
    }

    private boolean closesWithin(Duration delay) {
        try {
            return closing.await(delay.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @EventListener(ContextClosedEvent.class)
    void close() throws InterruptedException {
        closing.countDown();
        for (Thread thread : threads) {
            thread.join(PATIENCE.toMillis());
        }
    }
}
