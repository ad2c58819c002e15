package org.fresheyes.server.presentations.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/**
 * Calls that begin on time, whether the ones before them were answered or not, over a few connections that stay open. The
 * time of a call counts from when it should have begun. Tokens and bodies are made before, so that the client takes little
 * of the machine that it shares with the server.
 */
final class SteadyCalls {

    /** More than are ever under way at once, as long as the server keeps up. */
    private static final int CONNECTIONS = 32;

    private final URI address;
    private final List<byte[]> bodies;
    private final AtomicInteger cards = new AtomicInteger();
    private final AtomicLong cpu = new AtomicLong();

    /** @param bodies taken in turn */
    SteadyCalls(URI address, List<byte[]> bodies) {
        this.address = address;
        this.bodies = List.copyOf(bodies);
    }

    /**
     * What came of it.
     *
     * @param times  from when each call should have begun to its answer, in nanoseconds; sorted
     * @param cards  how many answers held a card
     * @param client processor time of the client, in nanoseconds
     * @param server processor time of everything else in this process, in nanoseconds
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Came(long[] times, int cards, long client, long server) {

        double millis(double share) {
            return times[(int) Math.min(times.length - 1, Math.ceil(times.length * share))] / 1e6;
        }
    }

    /** @param token a new one for each call */
    Came call(int count, int aSecond, IntFunction<String> token) {
        List<byte[]> heads = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            heads.add(PlainConnection.head(address, token.apply(i), body(i).length));
        }
        long[] times = new long[count];
        AtomicInteger next = new AtomicInteger();
        long before = processorTime();
        long begin = System.nanoTime();
        Callable<Void> caller = () -> {
            try (PlainConnection connection = new PlainConnection(address)) {
                for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                    long due = begin + i * (1_000_000_000L / aSecond);
                    waitUntil(due);
                    String answer = connection.send(heads.get(i), body(i));
                    times[i] = System.nanoTime() - due;
                    assertThat(answer).startsWith("HTTP/1.1 200");
                    cards.addAndGet(answer.contains("\"uuid\"") ? 1 : 0);
                }
            }
            ThreadMXBean threads = ManagementFactory.getThreadMXBean();
            cpu.addAndGet(threads.getCurrentThreadCpuTime());
            return null;
        };
        inParallel(caller);
        long all = processorTime() - before;
        long client = cpu.getAndSet(0);
        Arrays.sort(times);
        return new Came(times, cards.getAndSet(0), client, all - client);
    }

    private static long processorTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private byte[] body(int number) {
        return bodies.get(number % bodies.size());
    }

    private static void waitUntil(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private static void inParallel(Callable<Void> caller) {
        try (ExecutorService callers = Executors.newFixedThreadPool(CONNECTIONS)) {
            List<Future<Void>> running = new ArrayList<>();
            for (int i = 0; i < CONNECTIONS; i++) {
                running.add(callers.submit(caller));
            }
            for (Future<Void> one : running) {
                one.get();
            }
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
