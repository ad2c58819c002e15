package org.fresheyes.server.messages.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.fresheyes.server.messages.Address;
import org.fresheyes.server.messages.Channel;
import org.fresheyes.server.messages.Message;
import org.fresheyes.server.messages.MessageOutcome;
import org.fresheyes.server.messages.Messages;
import org.fresheyes.server.messages.Sent;
import org.fresheyes.server.messages.Sent.State;
import org.fresheyes.server.messages.internal.Outcome.Arrived;
import org.fresheyes.server.messages.internal.Outcome.Failed;
import org.fresheyes.server.messages.internal.Outcome.OnTheWay;
import org.fresheyes.server.polling.MovableClock;
import org.fresheyes.server.polling.Quiet;
import org.fresheyes.server.postgres.TestPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class MessagesTest {

    private static final UUID STREAM = UUID.randomUUID();
    private static final Address ANN = new Address(Channel.EMAIL, "ann@hospital.example");

    private final MovableClock clock = new MovableClock("2026-11-22T10:00:00Z");
    private final DataSource database = TestPostgres.migrated();
    private final JdbcClient sql = JdbcClient.create(database);
    private final JdbcTransactionManager transactions = new JdbcTransactionManager(database);
    private final Messages messages = new Messages(sql, clock);
    private final Post post = new Post();
    private final List<Sent> told = new ArrayList<>();

    @Test
    void a_message_is_handed_over_once_and_its_sender_is_told() {
        UUID id = send(Duration.ZERO);

        assertThat(carrying().carryOne()).isTrue();
        assertThat(carrying().carryOne()).isFalse();
        tellAll();

        assertThat(post.carried).extracting(Letter::id).containsExactly(id);
        assertThat(told).extracting(Sent::id).containsExactly(id);
        assertThat(told).extracting(Sent::state).containsExactly(State.HANDED_OVER);
        assertThat(told).extracting(Sent::about, Sent::stream).containsExactly(tuple("about Ann", STREAM));
    }

    @Test
    void nothing_is_sent_of_a_transaction_that_is_rolled_back() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            messages.send(message(Duration.ZERO));
            status.setRollbackOnly();
        });
        assertThat(carrying().carryOne()).isFalse();
    }

    @Test
    void a_message_needs_a_transaction() {
        assertThatThrownBy(() -> messages.send(message(Duration.ZERO)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no transaction");
    }

    @Test
    void without_patience_the_first_failure_is_told_at_once_and_is_the_last() {
        post.answer = letter -> new Failed("The line is dead.", false);
        send(Duration.ZERO);

        carryAll();
        tellAll();
        clock.forward(Duration.ofDays(1));

        assertThat(carrying().carryOne()).isFalse();
        assertThat(told).extracting(Sent::state).containsExactly(State.FAILED);
        assertThat(told).extracting(Sent::why).containsExactly(Optional.of("The line is dead."));
    }

    @Test
    void with_patience_it_is_tried_again_until_it_works() {
        post.answer = letter -> new Failed("Not now.", false);
        send(Duration.ofHours(1));
        carryAll();
        tellAll();
        assertThat(told).isEmpty();

        post.answer = letter -> new OnTheWay(Optional.empty());
        assertThat(carrying().carryOne()).as("a pause between two tries").isFalse();
        clock.forward(Duration.ofSeconds(1));
        carryAll();
        tellAll();

        assertThat(told).extracting(Sent::state).containsExactly(State.HANDED_OVER);
        assertThat(told).extracting(Sent::why).containsExactly(Optional.empty());
    }

    @Test
    void patience_ends() {
        post.answer = letter -> new Failed("Not now.", false);
        send(Duration.ofMinutes(1));
        for (int seconds = 0; seconds < 120; seconds++) {
            carryAll();
            clock.forward(Duration.ofSeconds(1));
        }
        tellAll();
        assertThat(post.carried).hasSizeBetween(4, 8);
        assertThat(told).extracting(Sent::state).containsExactly(State.FAILED);
    }

    @Test
    void an_address_that_is_refused_is_not_tried_again_whatever_the_patience() {
        post.answer = letter -> new Failed("No such person.", true);
        send(Duration.ofDays(1));
        carryAll();
        clock.forward(Duration.ofDays(1));
        carryAll();
        tellAll();
        assertThat(post.carried).hasSize(1);
        assertThat(told).extracting(Sent::state).containsExactly(State.FAILED);
    }

    @Test
    void a_carrier_with_a_receipt_is_asked_until_it_knows() {
        post.answer = letter -> new OnTheWay(Optional.of("receipt 1"));
        post.asked = receipt -> new OnTheWay(Optional.of(receipt));
        send(Duration.ZERO);
        carryAll();
        tellAll();
        clock.forward(Duration.ofSeconds(1));
        carryAll();
        post.asked = receipt -> receipt.equals("receipt 1") ? new Arrived() : new Failed("mixed up", true);
        clock.forward(Duration.ofSeconds(2));
        carryAll();
        tellAll();

        assertThat(post.carried).hasSize(1);
        assertThat(told).extracting(Sent::state).containsExactly(State.HANDED_OVER, State.DELIVERED);
    }

    @Test
    void a_carrier_that_does_not_answer_about_a_receipt_does_not_make_the_message_failed() {
        post.answer = letter -> new OnTheWay(Optional.of("receipt 1"));
        post.asked = receipt -> new Failed("Not now.", false);
        send(Duration.ZERO);
        carryAll();
        clock.forward(Duration.ofSeconds(1));
        carryAll();
        post.asked = receipt -> new Failed("There is no such number.", true);
        clock.forward(Duration.ofHours(1));
        carryAll();
        tellAll();
        assertThat(told).extracting(Sent::state).containsExactly(State.FAILED);
        assertThat(told).extracting(Sent::why).containsExactly(Optional.of("There is no such number."));
    }

    @Test
    void without_a_carrier_for_its_channel_it_fails_at_once_and_says_why() {
        send(Duration.ofDays(1), new Address(Channel.TEXT, "07700 900123"));
        carryAll();
        tellAll();
        assertThat(told).extracting(Sent::state).containsExactly(State.FAILED);
        assertThat(told.getFirst().why().orElseThrow()).contains("no way to send by text message");
    }

    @Test
    void a_carrier_that_breaks_holds_up_nobody_else() {
        post.answer = letter -> {
            throw new IllegalStateException("broken");
        };
        send(Duration.ofHours(1));
        carryAll();
        post.answer = letter -> new OnTheWay(Optional.empty());
        send(Duration.ZERO);
        carryAll();
        tellAll();
        assertThat(told).extracting(Sent::state).containsExactly(State.HANDED_OVER);
    }

    @Test
    void a_sender_that_cannot_be_told_is_told_later() {
        try (Quiet quiet = new Quiet("org.fresheyes.server.messages")) {
            assertThat(quiet).isNotNull();
            send(Duration.ZERO);
            carryAll();
            List<Sent> second = new ArrayList<>();
            Telling failing = telling(sent -> {
                if (second.isEmpty()) {
                    second.add(sent);
                    throw new IllegalStateException("somebody was quicker");
                }
                second.add(sent);
            });
            assertThat(failing.tellOne()).isTrue();
            assertThat(failing.tellOne()).isFalse();
            clock.forward(Duration.ofSeconds(1));
            assertThat(failing.tellOne()).isTrue();
            assertThat(failing.tellOne()).isFalse();
            assertThat(second).hasSize(2);
        }
    }

    @Test
    void several_at_work_carry_each_message_once() throws InterruptedException {
        List<UUID> ids =
                IntStream.range(0, 60).mapToObj(i -> send(Duration.ZERO)).toList();
        List<Thread> workers = IntStream.range(0, 4)
                .mapToObj(i -> Thread.ofPlatform().start(this::carryAll))
                .toList();
        for (Thread worker : workers) {
            worker.join();
        }
        carryAll();
        assertThat(post.carried).extracting(Letter::id).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(new HashSet<>(ids)).hasSize(60);
    }

    @Test
    void what_came_to_its_end_is_removed_after_a_time_and_nothing_else() {
        send(Duration.ZERO);
        carryAll();
        tellAll();
        clock.forward(Duration.ofDays(31));
        send(Duration.ZERO);
        new MessageCleaning(sql, clock, Duration.ofDays(30)).clean();
        assertThat(sql.sql("select state from message").query(String.class).list())
                .containsExactly("WAITING");
    }

    private UUID send(Duration patience) {
        return send(patience, ANN);
    }

    private UUID send(Duration patience, Address to) {
        return Objects.requireNonNull(new TransactionTemplate(transactions)
                .execute(status -> messages.send(new Message(
                        "calls", STREAM, "about Ann", to, "A call", "Somebody called. Open the board.", patience))));
    }

    private static Message message(Duration patience) {
        return new Message("calls", STREAM, "about Ann", ANN, "A call", "Open the board.", patience);
    }

    private Carrying carrying() {
        return new Carrying(sql, transactions, clock, new Carriers(List.of(post)));
    }

    private void carryAll() {
        Carrying carrying = carrying();
        while (carrying.carryOne()) {
            // the next one
        }
    }

    private void tellAll() {
        Telling telling = telling(told::add);
        while (telling.tellOne()) {
            // the next one
        }
    }

    private Telling telling(Consumer<Sent> listener) {
        return new Telling(sql, transactions, clock, List.of(new MessageOutcome() {
            @Override
            public String topic() {
                return "calls";
            }

            @Override
            public void became(Sent message) {
                listener.accept(message);
            }
        }));
    }

    /** Carries e-mail only, and answers as a test says. */
    private static final class Post implements Carrier {

        private final ConcurrentLinkedQueue<Letter> carried = new ConcurrentLinkedQueue<>();
        private Function<Letter, Outcome> answer = letter -> new OnTheWay(Optional.empty());
        private Function<String, Outcome> asked = receipt -> new OnTheWay(Optional.empty());

        @Override
        public String name() {
            return "post";
        }

        @Override
        public boolean carries(Channel channel) {
            return channel == Channel.EMAIL;
        }

        @Override
        public Outcome carry(Letter letter) {
            carried.add(letter);
            return answer.apply(letter);
        }

        @Override
        public Outcome ask(String receipt) {
            return asked.apply(receipt);
        }
    }
}
