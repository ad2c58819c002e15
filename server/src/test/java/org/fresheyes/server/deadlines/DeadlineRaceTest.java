package org.fresheyes.server.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.fresheyes.rules.identity.Actor;
import org.fresheyes.server.journal.History;
import org.fresheyes.server.journal.Recorded;
import org.fresheyes.server.journal.StaleVersion;
import org.fresheyes.server.journal.TestJournal;
import org.fresheyes.server.polling.Poller;
import org.fresheyes.server.polling.Quiet;
import org.fresheyes.server.postgres.TestPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several server processes on one database, their connections cut at random moments. */
@Tag("slow")
class DeadlineRaceTest {

    private static final int STREAMS = 40;
    private static final int RINGS = 5;
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final Quiet quiet = new Quiet(
            "org.fresheyes.server.polling",
            "org.fresheyes.server.deadlines",
            "com.zaxxer.hikari",
            "org.springframework.transaction",
            "org.springframework.jdbc");
    private final DataSource database = TestPostgres.migrated();
    private final JdbcClient sql = JdbcClient.create(database);
    private final List<TestJournal> processes = IntStream.range(0, 4)
            .mapToObj(i -> TestJournal.on(database, Clock.systemUTC(), List.of()))
            .toList();
    private final List<Poller> pollers = new ArrayList<>();
    private final Random random = new Random(20261025);

    @AfterEach
    void close() {
        pollers.forEach(Poller::stop);
        processes.forEach(TestJournal::close);
        quiet.close();
    }

    @Test
    void eachDeadlineRingsExactlyOnceWhileConnectionsAreCutAndPeopleAct() throws Exception {
        List<UUID> streams =
                IntStream.range(0, STREAMS).mapToObj(i -> UUID.randomUUID()).toList();
        TestJournal first = processes.getFirst();
        for (UUID stream : streams) {
            first.inTransaction(() -> {
                first.journal().append(History.none(Bell.KIND, stream), Actor.CLOCK, List.of(new Bell.Hung()));
                ringing(first).replace("bell", stream, Map.of("ring 1", Instant.now()));
                return true;
            });
        }
        processes.forEach(process -> start(process, new AtomicInteger()));

        Instant end = Instant.now().plus(LONGEST);
        int cuts = 0;
        while (waiting() > 0 && Instant.now().isBefore(end)) {
            cuts += cutOne();
            act(streams.get(random.nextInt(STREAMS)));
            Thread.sleep(random.nextInt(20));
        }

        assertThat(waiting()).isZero();
        assertThat(cuts).as("connections cut").isGreaterThan(5);
        // The last cut may still be on its way to a connection of theirs: what they did is read by one that nobody cut.
        try (TestJournal reader = TestJournal.on(database, Clock.systemUTC(), List.of())) {
            for (UUID stream : streams) {
                assertThat(reader.journal().read(Bell.KIND, stream).events())
                        .extracting(Recorded::event)
                        .filteredOn(Bell.Rang.class::isInstance)
                        .containsExactlyElementsOf(IntStream.rangeClosed(1, RINGS)
                                .mapToObj(i -> new Bell.Rang("ring " + i))
                                .toList());
            }
            assertThat(reader.verification()
                            .verify(difference -> {
                                throw new AssertionError(difference);
                            })
                            .isWhole())
                    .isTrue();
        }
    }

    /** Each ring sets the next; one in five fails at its first attempt, after it has written. */
    private void start(TestJournal process, AtomicInteger count) {
        Deadlines deadlines = ringing(process);
        DeadlineHandler ring = Bell.handler("bell", deadline -> {
            int number = Integer.parseInt(deadline.name().substring("ring ".length()));
            History<Bell> history = process.journal().read(Bell.KIND, deadline.stream());
            process.journal().append(history, Actor.CLOCK, List.of(new Bell.Rang(deadline.name())));
            deadlines.replace(
                    "bell",
                    deadline.stream(),
                    number == RINGS ? Map.of() : Map.of("ring " + (number + 1), Instant.now()));
            if (count.incrementAndGet() % 5 == 0) {
                throw new IllegalStateException("not today");
            }
        });
        DueDeadlines due = new DueDeadlines(process.sql(), process.transactions(), Clock.systemUTC(), List.of(ring));
        Poller poller = new Poller("bells", Duration.ofMillis(50), due::passOne);
        pollers.add(poller);
        poller.start();
    }

    private static Deadlines ringing(TestJournal process) {
        return new Deadlines(process.sql(), Clock.systemUTC());
    }

    /** Somebody acts on the stream at the same time, in the usual order: the stream first, then its deadlines. */
    private void act(UUID stream) {
        TestJournal one = processes.getLast();
        try {
            one.inTransaction(() -> {
                History<Bell> history = one.journal().read(Bell.KIND, stream);
                one.journal().append(history, Actor.person("p", "P"), List.of(new Bell.Hung()));
                Map<String, Instant> same = new java.util.HashMap<>();
                ringing(one).of(stream).forEach(deadline -> same.put(deadline.name(), deadline.due()));
                ringing(one).replace("bell", stream, same);
                return true;
            });
        } catch (StaleVersion
                | org.springframework.dao.DataAccessException
                | org.springframework.transaction.TransactionException lost) {
            assertThat(lost)
                    .as("the bell was quicker, or the connection was cut")
                    .isNotNull();
        }
    }

    private int cutOne() {
        return sql.sql(
                        """
                        select count(pg_terminate_backend(pid)) from (
                            select pid from pg_stat_activity
                            where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle'
                            order by random() limit 1) as one
                        """)
                .query(Integer.class)
                .single();
    }

    private int waiting() {
        return sql.sql("select count(*) from deadline").query(Integer.class).single();
    }
}
