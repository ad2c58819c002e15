package org.fresheyes.server.messages.internal;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes away messages of which nothing more is to be learned, after a time. */
final class MessageCleaning {

    private static final int MOST_AT_ONCE = 1_000;

    private final JdbcClient sql;
    private final Clock clock;
    private final Duration kept;

    /** @param kept how long a message stays after it came to its end */
    MessageCleaning(JdbcClient sql, Clock clock, Duration kept) {
        this.sql = sql;
        this.clock = clock;
        this.kept = kept;
    }

    /** Removes some, the oldest first; false when no more are old enough. */
    boolean clean() {
        int removed = sql.sql(
                        """
                        delete from message where id in (
                            select id from message
                            where state_at < ? and next_try is null and told = state
                            order by state_at limit ? for update skip locked)
                        """)
                .params(clock.instant().minus(kept).atOffset(UTC), MOST_AT_ONCE)
                .update();
        return removed == MOST_AT_ONCE;
    }
}
