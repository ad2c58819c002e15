package org.fresheyes.server.messages;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Where features give messages. */
@Component
public class Messages {

    private final JdbcClient sql;
    private final Clock clock;

    public Messages(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Has a message sent as soon as the caller's transaction is committed, at least once, whichever server processes live.
     *
     * @return by which its outcome is known
     * @throws IllegalStateException outside a transaction: nobody could say when to send it
     */
    public UUID send(Message message) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Message of “%s”: there is no transaction.".formatted(message.topic()));
        }
        UUID id = UUID.randomUUID();
        Instant now = clock.instant();
        sql.sql(
                        """
                        insert into message (id, topic, stream, about, channel, address, subject, words, asked_at,
                            give_up_at, state, state_at, next_try, told, tell_next)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', ?, ?, 'WAITING', ?)
                        """)
                .params(
                        id,
                        message.topic(),
                        message.stream(),
                        message.about(),
                        message.to().channel().name(),
                        message.to().written(),
                        message.subject(),
                        message.words(),
                        now.atOffset(UTC),
                        now.plus(message.patience()).atOffset(UTC),
                        now.atOffset(UTC),
                        now.atOffset(UTC),
                        now.atOffset(UTC))
                .update();
        return id;
    }
}
