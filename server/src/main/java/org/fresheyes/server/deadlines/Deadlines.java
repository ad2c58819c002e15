package org.fresheyes.server.deadlines;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The clocks that are running, one set for each stream of the journal. */
@Component
public class Deadlines {

    private final JdbcClient sql;
    private final Clock clock;

    Deadlines(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Sets the deadlines of a stream: these and no others. Call it after {@code Journal.append} in the same transaction.
     * A deadline that has already passed, with the same name and time, does not pass a second time.
     *
     * @param due each deadline's name and moment, kept to the microsecond
     * @throws org.springframework.dao.DataIntegrityViolationException when the journal has no such stream
     */
    public void replace(String kind, UUID stream, Map<String, Instant> due) {
        String[] names = due.keySet().toArray(String[]::new);
        String[] moments = due.values().stream()
                .map(moment -> moment.truncatedTo(ChronoUnit.MICROS).toString())
                .toArray(String[]::new);
        sql.sql(
                        """
                with wanted as (
                    select w.name, w.due
                    from unnest(?::text[], ?::text[]::timestamptz[]) as w (name, due)
                    where not exists (
                        select from deadline_passed p where p.stream = ? and p.name = w.name and p.due = w.due)
                ), ended as (
                    delete from deadline where stream = ? and name not in (select name from wanted)
                )
                insert into deadline (kind, stream, name, due, set_at, next_try)
                select ?, ?, name, due, ?, due from wanted
                on conflict (stream, name) do update
                    set due = excluded.due, set_at = excluded.set_at, next_try = excluded.next_try,
                        attempts = 0, last_error = null
                    where deadline.due <> excluded.due
                """)
                .params(
                        names,
                        moments,
                        stream,
                        stream,
                        kind,
                        stream,
                        clock.instant().atOffset(UTC))
                .update();
    }

    /** The deadlines of a stream that are running, soonest first. */
    public List<Deadline> of(UUID stream) {
        return sql.sql("select kind, stream, name, due from deadline where stream = ? order by due, name")
                .param(stream)
                .query((row, number) -> from(row))
                .list();
    }

    /** How long the deadline that has waited longest is overdue; zero when none waits. */
    public Duration lag() {
        Instant now = clock.instant();
        return sql.sql("select min(due) as due from deadline where due <= ?")
                .param(now.atOffset(UTC))
                .query((row, number) -> {
                    OffsetDateTime oldest = row.getObject("due", OffsetDateTime.class);
                    return oldest == null ? Duration.ZERO : Duration.between(oldest.toInstant(), now);
                })
                .single();
    }

    /** How many deadlines have passed and whose handler has failed so far. */
    public int stuck() {
        return sql.sql("select count(*) from deadline where attempts > 0")
                .query(Integer.class)
                .single();
    }

    static Deadline from(ResultSet row) throws SQLException {
        return new Deadline(
                row.getString("kind"),
                row.getObject("stream", UUID.class),
                row.getString("name"),
                row.getObject("due", OffsetDateTime.class).toInstant());
    }
}
