package org.fresheyes.server.access.internal.programs;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import org.fresheyes.server.digest.Digest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which tokens were used, so that none is used twice, whichever server process sees it. Only a digest of a token's own
 * id is kept, until the token would have expired.
 */
@Repository
class Replays {

    private static final int MOST_AT_ONCE = 1_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    Replays(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Uses up a token; false when it was used before. */
    boolean use(String issuer, String id, Instant until) {
        return jdbc.sql("insert into program_token (id, expires_at) values (?, ?) on conflict do nothing")
                        .params(Digest.hex(issuer + "\n" + id), Timestamp.from(until))
                        .update()
                == 1;
    }

    /** Forgets some that have expired; false when no more are there. */
    boolean clean() {
        return jdbc.sql(
                                """
                        delete from program_token where id in (
                            select id from program_token where expires_at < ? limit ? for update skip locked)
                        """)
                        .params(Timestamp.from(clock.instant()), MOST_AT_ONCE)
                        .update()
                == MOST_AT_ONCE;
    }
}
