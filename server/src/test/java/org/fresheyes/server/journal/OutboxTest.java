package org.fresheyes.server.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.fresheyes.server.polling.MovableClock;
import org.fresheyes.server.polling.Poller;
import org.fresheyes.server.polling.Quiet;
import org.fresheyes.server.postgres.TestPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;

class OutboxTest {

    private final Quiet quiet = new Quiet("org.fresheyes.server.journal.OutboxDelivery");
    private final MovableClock clock = new MovableClock("2026-03-04T09:00:00Z");
    private final DataSource database = TestPostgres.migrated();
    private final TestJournal process = TestJournal.on(database, clock, List.of());
    private final List<Poller> pollers = new ArrayList<>();

    @AfterEach
    void close() {
        pollers.forEach(Poller::stop);
        process.close();
        quiet.close();
    }

    @Test
    void everySubscriberOfAnEventGetsItOnceAndNobodyElse() {
        List<String> heard = Collections.synchronizedList(new ArrayList<>());
        Side side = new Side(
                process,
                new Listener<>("one", Settled.class, (id, event) -> heard.add("one " + event.caseId())),
                new Listener<>("two", Settled.class, (id, event) -> heard.add("two " + event.caseId())),
                new Listener<>("three", Moved.class, (id, event) -> heard.add("three")));
        UUID caseId = UUID.randomUUID();

        side.publish(new Settled(caseId));
        side.deliverAll();

        assertThat(heard).containsExactlyInAnyOrder("one " + caseId, "two " + caseId);
        assertThat(side.outbox.stuck()).isZero();
    }

    @Test
    void whatIsRolledBackIsNotTold() {
        AtomicInteger heard = new AtomicInteger();
        Side side = new Side(process, new Listener<>("one", Settled.class, (id, event) -> heard.incrementAndGet()));

        assertThatThrownBy(() -> process.inTransaction(() -> {
                    side.outbox.publish(new Settled(UUID.randomUUID()));
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");
        side.deliverAll();

        assertThat(heard).hasValue(0);
    }

    @Test
    void publishingOutsideATransactionIsRefused() {
        assertThatThrownBy(() -> new Side(process).outbox.publish(new Settled(UUID.randomUUID())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Settled: published outside a transaction");
    }

    @Test
    void aFailureUndoesWhatTheSubscriberWroteAndIsTriedAgainLaterAndLater() {
        process.sql().sql("create table noted (id uuid)").update();
        AtomicInteger attempts = new AtomicInteger();
        Side side = new Side(process, new Listener<>("one", Settled.class, (id, event) -> {
            process.inTransaction(() ->
                    process.sql().sql("insert into noted values (?)").param(id).update());
            if (attempts.incrementAndGet() < 4) {
                process.inTransaction(() -> {
                    throw new IllegalStateException("not today");
                });
            }
        }));
        side.publish(new Settled(UUID.randomUUID()));

        side.deliverAll();
        assertThat(attempts).hasValue(1);
        assertThat(side.outbox.stuck()).isEqualTo(1);
        assertThat(text("select last_error from outbox")).isEqualTo("IllegalStateException: not today");

        for (int seconds : List.of(1, 2, 4)) {
            clock.forward(Duration.ofSeconds(seconds).minusMillis(1));
            side.deliverAll();
            int before = attempts.get();
            clock.forward(Duration.ofMillis(1));
            side.deliverAll();
            assertThat(attempts).as("after %d s", seconds).hasValue(before + 1);
        }
        assertThat(side.outbox.stuck()).isZero();
        assertThat(text("select count(*)::text from noted")).isEqualTo("1");
    }

    @Test
    void aFailingStatementOfASubscriberLeavesTheOthersUntouched() {
        AtomicInteger heard = new AtomicInteger();
        Side side = new Side(
                process,
                new Listener<>("broken", Settled.class, (id, event) -> process.sql()
                        .sql("select 1 / 0")
                        .query(Integer.class)
                        .single()),
                new Listener<>("sound", Settled.class, (id, event) -> heard.incrementAndGet()));
        for (int i = 0; i < 5; i++) {
            side.publish(new Settled(UUID.randomUUID()));
        }

        side.deliverAll();

        assertThat(heard).hasValue(5);
        assertThat(side.outbox.stuck()).isEqualTo(5);
    }

    @Test
    void twoProcessesWithAFailingSubscriberDeliverEachMessageAndItsRowsOnce() throws Exception {
        process.sql().sql("create table noted (id uuid)").update();
        ConcurrentHashMap<UUID, Integer> attempts = new ConcurrentHashMap<>();
        Listener<Settled> failing = new Listener<>("one", Settled.class, (id, event) -> {
            process.sql().sql("insert into noted values (?)").param(id).update();
            if (attempts.merge(id, 1, Integer::sum) == 1 && id.hashCode() % 3 == 0) {
                throw new IllegalStateException("not today");
            }
        });
        Side side = new Side(process, failing);
        for (int i = 0; i < 200; i++) {
            side.publish(new Settled(UUID.randomUUID()));
        }
        for (int i = 0; i < 2; i++) {
            Poller poller =
                    new Poller("delivery " + i, Duration.ofMillis(20), new Side(process, failing).delivery::deliverOne);
            pollers.add(poller);
            poller.start();
        }

        for (int i = 0; i < 400 && side.waiting() > 0; i++) {
            clock.forward(Duration.ofMillis(100));
            Thread.sleep(25);
        }

        assertThat(side.waiting()).isZero();
        assertThat(attempts).hasSize(200);
        assertThat(attempts.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThan(200);
        assertThat(text("select count(*) || ' ' || count(distinct id) from noted"))
                .isEqualTo("200 200");
    }

    @Test
    void twoSubscribersOfOneNameAreRefused() {
        Side side = new Side(
                process,
                new Listener<>("one", Settled.class, (id, event) -> {}),
                new Listener<>("one", Moved.class, (id, event) -> {}));
        assertThatThrownBy(side::deliverAll).hasMessageContaining("Subscriber 'one' is there twice");
    }

    private String text(String query) {
        return process.sql().sql(query).query(String.class).single();
    }

    /** Told when a case is settled. */
    record Settled(UUID caseId) {}

    /** Told when a case has moved. */
    record Moved(UUID caseId) {}

    private record Listener<T>(String name, Class<T> listensTo, BiConsumer<UUID, T> work) implements Subscriber<T> {
        @Override
        public void receive(UUID messageId, T event) {
            work.accept(messageId, event);
        }
    }

    /** The outbox of one process. */
    private final class Side {

        final Outbox outbox;
        final OutboxDelivery delivery;

        Side(TestJournal process, Subscriber<?>... listeners) {
            Subscribers subscribers = new Subscribers(new ObjectProvider<>() {
                @Override
                public Stream<Subscriber<?>> stream() {
                    return Stream.of(listeners);
                }
            });
            outbox = new Outbox(process.sql(), subscribers, clock);
            delivery = new OutboxDelivery(process.sql(), subscribers, process.transactions(), clock);
        }

        void publish(Object event) {
            process.inTransaction(() -> {
                outbox.publish(event);
                return true;
            });
        }

        void deliverAll() {
            while (delivery.deliverOne()) {
                Thread.onSpinWait();
            }
        }

        int waiting() {
            return JdbcClient.create(database)
                    .sql("select count(*) from outbox where done_at is null")
                    .query(Integer.class)
                    .single();
        }
    }
}
