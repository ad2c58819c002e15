package org.fresheyes.server.journal;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.server.polling.Trial;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hands waiting messages to their subscribers, one per transaction: what the subscriber writes and that its message is
 * done are committed together. Any number of server processes do this at once.
 */
@Component
class OutboxDelivery {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxDelivery.class);

    private final JdbcClient sql;
    private final Subscribers subscribers;
    private final TransactionTemplate transaction;
    private final Trial trial;
    private final Clock clock;

    OutboxDelivery(JdbcClient sql, Subscribers subscribers, PlatformTransactionManager transactions, Clock clock) {
        this.sql = sql;
        this.subscribers = subscribers;
        this.transaction = new TransactionTemplate(transactions);
        this.trial = new Trial(transactions);
        this.clock = clock;
    }

    /** Delivers the message that has waited longest and nobody else has in hand; false when there is none. */
    boolean deliverOne() {
        return Objects.requireNonNull(transaction.execute(status -> {
            Optional<Message> claimed = claim();
            claimed.ifPresent(message -> trial.of(() -> deliver(message))
                    .ifPresentOrElse(failure -> tryLater(message, failure), () -> done(message)));
            return claimed.isPresent();
        }));
    }

    private Optional<Message> claim() {
        return sql.sql(
                        """
                        select id, subscriber, payload, attempts
                        from outbox
                        where done_at is null and next_try <= ? and subscriber = any (?::text[])
                        order by next_try
                        limit 1
                        for update skip locked
                        """)
                .params(clock.instant().atOffset(UTC), subscribers.names())
                .query((row, number) -> new Message(
                        row.getObject("id", UUID.class),
                        subscribers.named(row.getString("subscriber")),
                        row.getString("payload"),
                        row.getInt("attempts")))
                .optional();
    }

    private void deliver(Message message) {
        receive(message.to(), message.id(), message.payload());
    }

    private static <T> void receive(Subscriber<T> subscriber, UUID id, String payload) {
        subscriber.receive(id, EventJson.read(subscriber.listensTo(), payload));
    }

    private void done(Message message) {
        sql.sql("update outbox set done_at = ?, last_error = null where id = ? and subscriber = ?")
                .params(
                        clock.instant().atOffset(UTC),
                        message.id(),
                        message.to().name())
                .update();
    }

    private void tryLater(Message message, RuntimeException failure) {
        int failures = message.attempts() + 1;
        Instant next = clock.instant().plus(Trial.pauseAfter(failures));
        String why = Trial.oneLine(failure);
        LOG.warn(
                "message {} for {}: attempt {} failed, next at {}. {}",
                message.id(),
                message.to().name(),
                failures,
                next,
                why);
        sql.sql("update outbox set attempts = ?, next_try = ?, last_error = ? where id = ? and subscriber = ?")
                .params(
                        failures,
                        next.atOffset(UTC),
                        why,
                        message.id(),
                        message.to().name())
                .update();
    }

    private record Message(UUID id, Subscriber<?> to, String payload, int attempts) {}
}
