package org.fresheyes.server.rapidreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.fresheyes.rules.rapidreview.call.Call;
import org.fresheyes.rules.rapidreview.call.Event;
import org.fresheyes.rules.rapidreview.call.Stage;
import org.fresheyes.server.TestServer;
import org.fresheyes.server.journal.Verification;
import org.fresheyes.server.polling.Quiet;
import org.fresheyes.server.postgres.TestPostgres;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two servers on one database, connections cut at random, then one of the servers gone: each step rings once. */
@Tag("slow")
class EscalationRaceTest {

    private static final String[] LOUD = {
        "org.fresheyes.server.polling",
        "org.fresheyes.server.deadlines",
        "org.fresheyes.server.messages",
        "org.fresheyes.server.rapidreview",
        "com.zaxxer.hikari",
        "org.springframework.transaction",
        "org.springframework.jdbc"
    };
    private static final int CALLS = 6;
    private static final Duration LATE = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Random random = new Random(20261122);

    @Test
    void every_step_rings_exactly_once_and_within_a_second_when_one_of_two_servers_goes() throws Exception {
        DataSource database = TestPostgres.migrated();
        play(database, () -> {}, calls -> assertThat(calls)
                .flatExtracting(call -> call.all(Event.Rung.class).toList())
                .allSatisfy(taken -> assertThat(Duration.between(taken.event().due(), taken.at()))
                        .isBetween(Duration.ZERO, LATE)));
    }

    @Test
    void every_step_rings_exactly_once_while_connections_are_cut_too() throws Exception {
        DataSource database = TestPostgres.migrated();
        JdbcClient sql = JdbcClient.create(database);
        play(database, () -> cutOne(sql), calls -> {});
    }

    private void play(DataSource database, Runnable harm, Consumer<List<Call>> check) throws Exception {
        JdbcClient sql = JdbcClient.create(database);
        List<UUID> ids = new ArrayList<>();
        PostOffice post = new PostOffice();
        TestServer first = TestServer.on(database, post.options());
        try (Quiet _ = new Quiet(LOUD);
                TestServer _ = TestServer.on(database, post.options())) {
            Ward6 ward = new Ward6(first).ringingEvery(2);
            for (int call = 0; call < CALLS; call++) {
                ids.add(ward.daughterCalls(call).call());
                Thread.sleep(random.nextInt(100));
            }
            Instant end = Instant.now().plus(PATIENCE);
            boolean gone = false;
            while (!allUnanswered(sql) && Instant.now().isBefore(end)) {
                harm.run();
                Thread.sleep(random.nextInt(200));
                if (!gone && rung(sql) > CALLS * 2) {
                    first.close();
                    gone = true;
                }
            }
            assertThat(gone).isTrue();
            // A cut may still be on its way to a connection: what happened is read by a server that nobody cut.
            try (TestServer reader = TestServer.on(database, post.options())) {
                List<Call> calls =
                        ids.stream().map(id -> ward.on(reader).call(id).state()).toList();
                assertThat(calls).allSatisfy(EscalationRaceTest::rangOnce);
                check.accept(calls);
                assertThat(reader.bean(Verification.class)
                                .verify(difference -> {
                                    throw new AssertionError(difference);
                                })
                                .isWhole())
                        .isTrue();
            }
        } finally {
            first.close();
            post.close();
        }
    }

    private static void rangOnce(Call call) {
        assertThat(call.stage()).isEqualTo(Stage.UNANSWERED);
        assertThat(call.all(Event.Rung.class).map(taken -> taken.event().step()))
                .containsExactly(0, 1, 2, 3, 4);
        assertThat(call.all(Event.NobodyLeft.class)).hasSize(1);
    }

    private static boolean allUnanswered(JdbcClient sql) {
        return sql.sql("select count(*) from rapid_call where stage <> 'UNANSWERED'")
                        .query(Integer.class)
                        .single()
                == 0;
    }

    private static int rung(JdbcClient sql) {
        return sql.sql("select count(*) from journal_event where kind = 'call' and type = 'rung'")
                .query(Integer.class)
                .single();
    }

    private static void cutOne(JdbcClient sql) {
        sql.sql(
                        """
                        select count(pg_terminate_backend(pid)) from (
                            select pid from pg_stat_activity
                            where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle'
                            order by random() limit 1) as one
                        """)
                .query(Integer.class)
                .single();
    }
}
