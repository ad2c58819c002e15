package org.fresheyes.server.journal;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes delivered messages out of the outbox after a time. What is not delivered stays, however old it is. */
final class OutboxCleaning {

    private static final int MOST_AT_ONCE = 1_000;

    private final JdbcClient sql;
    private final Clock clock;
    private final Duration kept;

    /** @param kept how long a message stays after it was delivered */
    OutboxCleaning(JdbcClient sql, Clock clock, Duration kept) {
        this.sql = sql;
        this.clock = clock;
        this.kept = kept;
    }

    /** Removes some, the oldest first; false when no more are old enough. */
    boolean clean() {
        int removed = sql.sql(
                        """
                        delete from outbox where (id, subscriber) in (
                            select id, subscriber from outbox where done_at < ?
                            order by done_at limit ? for update skip locked)
                        """)
                .params(clock.instant().minus(kept).atOffset(UTC), MOST_AT_ONCE)
                .update();
        return removed == MOST_AT_ONCE;
    }
}
