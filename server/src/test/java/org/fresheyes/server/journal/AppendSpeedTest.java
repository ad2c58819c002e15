package org.fresheyes.server.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.fresheyes.rules.identity.Actor;
import org.fresheyes.server.SoakReport;
import org.fresheyes.server.postgres.TestPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Commands committed per second through the journal, against the same statements written by hand in JDBC with values that
 * are ready: what is left is JSON, hashing, salts, the transaction and the projection call. The two take turns, so that
 * whatever else the machine does slows both.
 */
@Tag("soak")
@Tag("speed")
class AppendSpeedTest {

    private static final int ROUNDS = 8;
    private static final int WARM = 15_000;

    /** Events of a case that went a long way. */
    private static final int LENGTH = 40;

    private static final long ROUND_NANOS = 700_000_000L;
    private static final Actor CLINICIAN = Actor.person("clinician", "Casey Example");
    private static final byte[] READY = new byte[32];
    private static final String ACTOR = EventJson.write(CLINICIAN);
    private static final String BODY =
            Step.KIND.write(Step.answered("An answer of some length.")).body();

    private final DataSource database = TestPostgres.migrated();
    private final TestJournal process;

    AppendSpeedTest() {
        JdbcClient.create(database).sql(StepRows.TABLE).update();
        process = TestJournal.on(database, Clock.systemUTC(), List.of(StepRows::new));
    }

    @AfterEach
    void close() {
        process.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8})
    void theJournalIsAtLeastSevenTenthsAsFastAsTheSameStatementsByHand(int connections) throws Exception {
        warm(connections);
        List<Double> shares = new ArrayList<>();
        double journal = 0;
        double hand = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double j = measure(connections, this::byJournal);
            double h = measure(connections, this::byHand);
            journal += j / ROUNDS;
            hand += h / ROUNDS;
            shares.add(j / h);
        }
        double median = shares.stream().sorted().skip(ROUNDS / 2).findFirst().orElseThrow();
        SoakReport.line(
                "append-speed-" + connections,
                "Appending to the journal, %d at a time: %.0f a second, the same statements by hand in JDBC %.0f; median share of %d rounds: %.2f."
                        .formatted(connections, journal, hand, ROUNDS, median));
        assertThat(median).isGreaterThan(0.7);
    }

    /** Until the compiler has seen both often enough. */
    private void warm(int connections) throws Exception {
        for (double done = 0; done < WARM; ) {
            done += measure(connections, this::byHand) * ROUND_NANOS / 1e9;
            measure(connections, this::byJournal);
        }
    }

    private double measure(int connections, Work work) throws Exception {
        AtomicLong done = new AtomicLong();
        long begin = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                running.add(threads.submit(() -> {
                    work.until(begin + ROUND_NANOS, done);
                    return null;
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        }
        return done.get() * 1e9 / (System.nanoTime() - begin);
    }

    private void byJournal(long end, AtomicLong done) {
        while (System.nanoTime() < end) {
            History<Step> history = begun();
            while (history.version() < LENGTH && System.nanoTime() < end) {
                history = process.journal()
                        .append(history, CLINICIAN, List.of(Step.answered("An answer of some length.")));
                done.incrementAndGet();
            }
        }
    }

    private void byHand(long end, AtomicLong done) throws SQLException {
        try (Connection connection = process.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            while (System.nanoTime() < end) {
                UUID stream = begun().stream();
                for (int version = 1; version < LENGTH && System.nanoTime() < end; version++) {
                    oneByHand(connection, stream, version);
                    done.incrementAndGet();
                }
            }
            connection.setAutoCommit(true);
        }
    }

    private History<Step> begun() {
        return process.journal()
                .append(History.none(Step.KIND, UUID.randomUUID()), CLINICIAN, List.of(Step.asked("Why?")));
    }

    private static void oneByHand(Connection connection, UUID stream, int version) throws SQLException {
        byte[] previous;
        try (PreparedStatement lock = connection.prepareStatement(JournalTables.LOCK)) {
            lock.setObject(1, stream);
            try (ResultSet row = lock.executeQuery()) {
                row.next();
                row.getString(1);
                row.getInt(2);
                previous = row.getBytes(3);
            }
        }
        try (PreparedStatement write = connection.prepareStatement(JournalTables.CONTINUE)) {
            int i = 0;
            write.setInt(++i, version + 1);
            write.setBytes(++i, READY);
            write.setObject(++i, stream);
            write.setObject(++i, new int[] {version + 1});
            write.setObject(++i, new int[] {0});
            write.setObject(++i, new byte[][] {READY});
            write.setObject(++i, new byte[][] {READY});
            write.setObject(++i, new String[] {"An answer of some length."});
            write.setString(++i, "trial");
            write.setObject(++i, OffsetDateTime.now(ZoneOffset.UTC));
            write.setString(++i, ACTOR);
            write.setObject(++i, new int[] {version + 1});
            write.setObject(++i, new String[] {"answered"});
            write.setObject(++i, new int[] {1});
            write.setObject(++i, new String[] {BODY});
            write.setObject(++i, new byte[][] {previous});
            write.setObject(++i, new byte[][] {READY});
            write.executeUpdate();
        }
        try (PreparedStatement row = connection.prepareStatement(StepRows.UPSERT)) {
            row.setObject(1, stream);
            row.setInt(2, version + 1);
            row.setString(3, "");
            row.setInt(4, 0);
            row.executeUpdate();
        }
        connection.commit();
    }

    /** What one connection does until a moment. */
    private interface Work {
        void until(long end, AtomicLong done) throws SQLException;
    }
}
