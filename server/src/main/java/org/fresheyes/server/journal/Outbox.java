package org.fresheyes.server.journal;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Where a feature leaves what others should know: committed with its own events, or not at all. */
@Component
public class Outbox {

    private final JdbcClient sql;
    private final Subscribers subscribers;
    private final Clock clock;

    Outbox(JdbcClient sql, Subscribers subscribers, Clock clock) {
        this.sql = sql;
        this.subscribers = subscribers;
        this.clock = clock;
    }

    /**
     * Leaves one message for every subscriber of the event.
     *
     * @param event a record of {@code rules.events}; it names a case by id and holds no {@code Words}
     * @throws IllegalStateException outside a transaction
     */
    public void publish(Object event) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(
                    "%s: published outside a transaction. Maybe append and publish belong into one."
                            .formatted(event.getClass().getSimpleName()));
        }
        String[] names = subscribers.namesOf(event.getClass());
        if (names.length == 0) {
            return;
        }
        OffsetDateTime now = clock.instant().atOffset(UTC);
        sql.sql(
                        """
                insert into outbox (id, subscriber, type, payload, at, next_try)
                select ?, subscriber, ?, ?, ?, ? from unnest(?::text[]) as subscriber
                """)
                .params(UUID.randomUUID(), event.getClass().getSimpleName(), EventJson.write(event), now, now, names)
                .update();
    }

    /** How many messages have failed at least once and are still not done. */
    public int stuck() {
        return sql.sql("select count(*) from outbox where done_at is null and attempts > 0")
                .query(Integer.class)
                .single();
    }
}
