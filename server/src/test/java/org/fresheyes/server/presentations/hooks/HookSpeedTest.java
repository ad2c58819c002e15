package org.fresheyes.server.presentations.hooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.nimbusds.jose.JWSAlgorithm;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
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
@Tag("speed")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HookSpeedTest {

    private static final int A_SECOND = 500;

    /** The first calls of all are slow, and come slowly. */
    private static final int FIRST = 300;

    /** Until Java has compiled nearly everything, calls come in rounds of so many. */
    private static final int A_ROUND = 5_000;

    private static final int MOST_ROUNDS = 16;
    private static final long LITTLE_COMPILING_MILLIS = 500;

    private static final int MEASURED = 10_000;
    private static final int PEOPLE = 400;
    private static final int USUAL = 34_000;
    private static final int LARGE = 3_000_000;
    private static final int LARGE_TIMES = 40;

    /** One of so many has a prompt. */
    private static final int WITH_A_PROMPT = 20;

    private final HookClient client = new HookClient();

    private TestServer server;
    private URI address;
    private List<byte[]> bodies;

    @BeforeAll
    void start(@TempDir Path folder) {
        server = TestServer.on(
                TestPostgres.migrated(),
                "--cds-hooks.clients",
                client.registered(folder, "").toString(),
                "--cds-hooks.calls",
                "1000000");
        address = URI.create(server.url() + "/cds-services/jesss-rule");
        bodies = IntStream.range(0, PEOPLE)
                .mapToObj(number -> BusyRecord.call("p%d".formatted(number), USUAL, number % WITH_A_PROMPT == 0))
                .toList();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void halfASecondsWaitIsFarAway() {
        warmUp();
        long database = databaseTime();
        SteadyCalls.Came usual = called(MEASURED, A_SECOND);
        database = databaseTime() - database;
        SteadyCalls largeCalls = new SteadyCalls(address, List.of(BusyRecord.call("large", LARGE, true)));
        largeCalls.call(LARGE_TIMES / 8, 1, this::token);
        SteadyCalls.Came large = largeCalls.call(LARGE_TIMES, 1, this::token);
        String line =
                "CDS Hooks at %d calls a second with %,d KB of prefetch: p50 %.1f ms, p99 %.1f ms, longest %.1f ms of %,d; processor time of a call: server %.2f ms, database %.2f ms, client %.2f ms. A record of %.1f MB: p50 %.0f ms, longest %.0f ms of %d."
                        .formatted(
                                A_SECOND,
                                bodies.getFirst().length / 1000,
                                usual.millis(0.5),
                                usual.millis(0.99),
                                usual.millis(1),
                                MEASURED,
                                usual.server() / 1e6 / MEASURED,
                                database / 1e6 / MEASURED,
                                usual.client() / 1e6 / MEASURED,
                                LARGE / 1e6,
                                large.millis(0.5),
                                large.millis(1),
                                LARGE_TIMES);
        SoakReport.line("cds-hooks-speed", line);
        assertThat(usual.millis(0.99)).as(line).isLessThanOrEqualTo(50);
        assertThat(large.millis(1)).as(line).isLessThanOrEqualTo(500);
    }

    /** Until the server is as quick as one that has answered for some minutes: compiling is done beside the answering. */
    private void warmUp() {
        called(FIRST, A_SECOND / 10);
        CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
        long spent = LITTLE_COMPILING_MILLIS;
        for (int round = 0; round < MOST_ROUNDS && spent >= LITTLE_COMPILING_MILLIS; round++) {
            long before = compiler.getTotalCompilationTime();
            called(A_ROUND, A_SECOND / 2);
            spent = compiler.getTotalCompilationTime() - before;
        }
        called(A_ROUND, A_SECOND);
    }

    /** Processor time of every process of the database until now, in nanoseconds. */
    private static long databaseTime() {
        return TestPostgres.processes()
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .mapToLong(Duration::toNanos)
                .sum();
    }

    private SteadyCalls.Came called(int count, int aSecond) {
        SteadyCalls.Came came = new SteadyCalls(address, bodies).call(count, aSecond, this::token);
        assertThat(came.cards()).isCloseTo(count / WITH_A_PROMPT, within(1));
        return came;
    }

    private String token(int number) {
        return client.token(JWSAlgorithm.RS384, address.toString(), head -> {}, claims -> {});
    }
}
