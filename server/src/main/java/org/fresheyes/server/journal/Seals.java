package org.fresheyes.server.journal;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals the journal from time to time. A chain shows that nothing inside a stream was taken away; a seal shows that no
 * stream was.
 */
@Component
class Seals {

    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private @Nullable Mark mark;

    Seals(DataSource database, PlatformTransactionManager transactions, Clock clock) {
        this.sql = Cursors.on(database);
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Seals up to where the journal stood at the last call, as soon as every transaction of that time has ended: until
     * then, one of them may still commit an event at an earlier position. Nobody is made to wait.
     *
     * @return the new seal, if one was made
     */
    synchronized Optional<Seal> seal() {
        return Optional.ofNullable(transaction.execute(status -> {
            if (!alone()) {
                return null;
            }
            Seal last = last();
            Seal sealed = mark != null && mark.position > last.throughPosition() && settled(mark)
                    ? write(seal(last, mark.position))
                    : null;
            if (mark == null || sealed != null || mark.position <= last.throughPosition()) {
                mark = now();
            }
            return sealed;
        }));
    }

    private Seal last() {
        return sql.sql("select * from journal_seal order by number desc limit 1")
                .query((row, number) -> Seal.from(row))
                .optional()
                .orElse(Seal.NONE);
    }

    private boolean alone() {
        return sql.sql("select pg_try_advisory_xact_lock(hashtext('journal_seal'))")
                .query(Boolean.class)
                .single();
    }

    /** A transaction gets its number before its first event gets a position: see the order in {@link JournalTables}. */
    private Mark now() {
        return sql.sql("select coalesce(max(position), 0), pg_current_xact_id()::text::bigint from journal_event")
                .query((row, number) -> new Mark(row.getLong(1), row.getLong(2)))
                .single();
    }

    private boolean settled(Mark then) {
        return sql.sql("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint > ?")
                .param(then.transaction)
                .query(Boolean.class)
                .single();
    }

    private Seal seal(Seal last, long through) {
        Seal.Wax wax = new Seal.Wax(last);
        sql.sql("select position, hash from journal_event where position > ? and position <= ? order by position")
                .params(last.throughPosition(), through)
                .query(row -> {
                    wax.take(row.getLong(1), row.getBytes(2));
                });
        return wax.through(through);
    }

    private Seal write(Seal seal) {
        sql.sql("insert into journal_seal (number, through_position, events, sealed_at, hash) values (?, ?, ?, ?, ?)")
                .params(
                        seal.number(),
                        seal.throughPosition(),
                        seal.events(),
                        clock.instant().atOffset(UTC),
                        HexFormat.of().parseHex(seal.hash()))
                .update();
        return seal;
    }

    /** Where the journal stood, and the number of a transaction that began after all of that time. */
    private record Mark(long position, long transaction) {}
}
