package org.fresheyes.server.presentations.hooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.nimbusds.jose.JWSAlgorithm;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.fresheyes.server.SoakReport;
import org.fresheyes.server.TestServer;
import org.fresheyes.server.postgres.TestPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long a clinician waits for a card. Calls begin on time, whether the ones before them were answered or not, and the
 * time counts from when a call should have begun. Client, server and database share the machine; each call has a new
 * token. PostgreSQL does not wait for the disk here.
 */
@Tag("soak")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HookSpeedTest {

    private static final int A_SECOND = 500;
    private static final int WARM = 3_000;
    private static final int MEASURED = 10_000;
    private static final int PEOPLE = 400;
    private static final int USUAL = 34_000;
    private static final int LARGE = 3_000_000;
    private static final int LARGE_TIMES = 40;

    /** One of so many has a prompt. */
    private static final int WITH_A_PROMPT = 20;

    private final HookClient client = new HookClient();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private TestServer server;
    private String address;
    private List<byte[]> bodies;

    @BeforeAll
    void start(@TempDir Path folder) {
        server = TestServer.on(
                TestPostgres.migrated(),
                "--cds-hooks.clients",
                client.registered(folder, "").toString(),
                "--cds-hooks.calls",
                "1000000");
        address = server.url() + "/cds-services/jesss-rule";
        bodies = IntStream.range(0, PEOPLE)
                .mapToObj(number -> BusyRecord.call("p%d".formatted(number), USUAL, number % WITH_A_PROMPT == 0))
                .toList();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void halfASecondsWaitIsFarAway() throws IOException {
        measured(WARM / 10, A_SECOND / 10);
        measured(WARM / 3, A_SECOND / 3);
        measured(WARM, A_SECOND);
        long[] usual = measured(MEASURED, A_SECOND);
        long[] large = large();
        String line =
                "CDS Hooks at %d calls a second with %,d KB of prefetch: p50 %.1f ms, p99 %.1f ms, longest %.1f ms of %,d. A record of %.1f MB: p50 %.0f ms, longest %.0f ms of %d."
                        .formatted(
                                A_SECOND,
                                bodies.getFirst().length / 1000,
                                millis(usual, 0.5),
                                millis(usual, 0.99),
                                millis(usual, 1),
                                MEASURED,
                                LARGE / 1e6,
                                millis(large, 0.5),
                                millis(large, 1),
                                LARGE_TIMES);
        SoakReport.line("cds-hooks-speed", line);
        assertThat(millis(usual, 0.99)).as(line).isLessThanOrEqualTo(50);
        assertThat(millis(large, 1)).as(line).isLessThanOrEqualTo(500);
    }

    /** The times of so many calls, in nanoseconds, sorted. */
    private long[] measured(int count, int aSecond) {
        List<HttpRequest> requests = IntStream.range(0, count)
                .mapToObj(number -> request(bodies.get(number % PEOPLE)))
                .toList();
        long[] times = new long[count];
        AtomicInteger cards = new AtomicInteger();
        List<CompletableFuture<Void>> running = new ArrayList<>();
        long begin = System.nanoTime();
        for (int i = 0; i < count; i++) {
            int number = i;
            long due = begin + i * (1_000_000_000L / aSecond);
            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            running.add(http.sendAsync(requests.get(i), HttpResponse.BodyHandlers.ofString())
                    .thenAccept(answer -> {
                        times[number] = System.nanoTime() - due;
                        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
                        cards.addAndGet(answer.body().contains("\"uuid\"") ? 1 : 0);
                    }));
        }
        running.forEach(CompletableFuture::join);
        assertThat(cards.get()).isCloseTo(count / WITH_A_PROMPT, within(1));
        Arrays.sort(times);
        return times;
    }

    private long[] large() throws IOException {
        byte[] body = BusyRecord.call("large", LARGE, true);
        long[] times = new long[LARGE_TIMES];
        for (int i = -5; i < LARGE_TIMES; i++) {
            HttpRequest request = request(body);
            long begin = System.nanoTime();
            try {
                assertThat(http.send(request, HttpResponse.BodyHandlers.ofString())
                                .statusCode())
                        .isEqualTo(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
            if (i >= 0) {
                times[i] = System.nanoTime() - begin;
            }
        }
        Arrays.sort(times);
        return times;
    }

    private HttpRequest request(byte[] body) {
        return HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .header(
                        "Authorization",
                        "Bearer " + client.token(JWSAlgorithm.RS384, address, head -> {}, claims -> {}))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
    }

    private static double millis(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(sorted.length * share))] / 1e6;
    }
}
