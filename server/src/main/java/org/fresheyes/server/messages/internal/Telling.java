package org.fresheyes.server.messages.internal;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fresheyes.server.messages.Address;
import org.fresheyes.server.messages.Channel;
import org.fresheyes.server.messages.MessageOutcome;
import org.fresheyes.server.messages.Sent;
import org.fresheyes.server.messages.Sent.State;
import org.fresheyes.server.polling.Trial;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells whoever sent a message what became of it. */
final class Telling {

    private static final Logger LOG = LoggerFactory.getLogger(Telling.class);

    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final Trial trial;
    private final Clock clock;
    private final Map<String, MessageOutcome> outcomes;

    Telling(JdbcClient sql, PlatformTransactionManager transactions, Clock clock, List<MessageOutcome> outcomes) {
        this.sql = sql;
        this.transaction = new TransactionTemplate(transactions);
        this.trial = new Trial(transactions);
        this.clock = clock;
        this.outcomes = outcomes.stream().collect(Collectors.toMap(MessageOutcome::topic, Function.identity()));
    }

    /** Tells of one message; false when there is nothing to tell. */
    boolean tellOne() {
        return Objects.requireNonNull(transaction.execute(status -> {
            Optional<News> claimed = claim();
            claimed.ifPresent(this::tell);
            return claimed.isPresent();
        }));
    }

    private record News(String topic, Sent sent, int tries) {}

    private Optional<News> claim() {
        return sql.sql(
                        """
                        select id, topic, stream, about, channel, address, state, state_at, why, tell_tries
                        from message where told is distinct from state and tell_next <= ?
                        order by tell_next limit 1 for no key update skip locked
                        """)
                .param(clock.instant().atOffset(UTC))
                .query((row, number) -> news(row))
                .optional();
    }

    private static News news(ResultSet row) throws SQLException {
        return new News(
                row.getString("topic"),
                new Sent(
                        row.getObject("id", UUID.class),
                        row.getObject("stream", UUID.class),
                        row.getString("about"),
                        new Address(Channel.valueOf(row.getString("channel")), row.getString("address")),
                        State.valueOf(row.getString("state")),
                        row.getObject("state_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getString("why"))),
                row.getInt("tell_tries"));
    }

    private void tell(News news) {
        trial.of(() -> {
                    Optional.ofNullable(outcomes.get(news.topic())).ifPresent(outcome -> outcome.became(news.sent()));
                    sql.sql("update message set told = ?, tell_tries = 0 where id = ?")
                            .params(news.sent().state().name(), news.sent().id())
                            .update();
                })
                .ifPresent(failure -> tryLater(news, failure));
    }

    private void tryLater(News news, RuntimeException failure) {
        LOG.warn(
                "What became of message {} ({}) could not be told: {} It is tried again.",
                news.sent().id(),
                news.topic(),
                Trial.oneLine(failure));
        sql.sql("update message set tell_tries = tell_tries + 1, tell_next = ? where id = ?")
                .params(
                        clock.instant().plus(Trial.pauseAfter(news.tries() + 1)).atOffset(UTC),
                        news.sent().id())
                .update();
    }
}
