package org.fresheyes.server.deadlines;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.fresheyes.server.polling.Trial;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Passes deadlines whose time has come, one per transaction. Any number of server processes do this at once: a claim is a
 * row lock, so it ends with the connection of a process that dies, and the key of {@code deadline_passed} lets each
 * deadline pass once.
 */
@Component
class DueDeadlines {

    private static final Logger LOG = LoggerFactory.getLogger(DueDeadlines.class);

    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final Trial trial;
    private final Clock clock;
    private final Map<String, DeadlineHandler> handlers = new LinkedHashMap<>();

    @Autowired
    DueDeadlines(
            JdbcClient sql,
            PlatformTransactionManager transactions,
            Clock clock,
            ObjectProvider<DeadlineHandler> handlers) {
        this(sql, transactions, clock, handlers.orderedStream().toList());
    }

    /** @throws IllegalArgumentException when two handlers are for one kind. */
    DueDeadlines(JdbcClient sql, PlatformTransactionManager transactions, Clock clock, List<DeadlineHandler> handlers) {
        this.sql = sql;
        this.transaction = new TransactionTemplate(transactions);
        this.trial = new Trial(transactions);
        this.clock = clock;
        for (DeadlineHandler handler : handlers) {
            if (this.handlers.putIfAbsent(handler.kind(), handler) != null) {
                throw new IllegalArgumentException(
                        "Deadlines of kind '%s': two handlers. Maybe one is left over.".formatted(handler.kind()));
            }
        }
    }

    /** Deals with the deadline that has waited longest and nobody else has in hand; false when there is none. */
    boolean passOne() {
        return Objects.requireNonNull(transaction.execute(status -> {
            Optional<Claim> claimed = claim();
            claimed.ifPresent(this::pass);
            return claimed.isPresent();
        }));
    }

    /**
     * Takes the stream before the deadline, as whoever appends does: the other way round, two of them could wait for
     * each other.
     */
    private Optional<Claim> claim() {
        return sql.sql(
                        """
                        select d.kind, d.stream, d.name, d.due, d.attempts
                        from deadline d join journal_stream s on s.stream = d.stream
                        where d.next_try <= ? and d.kind = any (?::text[])
                        order by d.next_try
                        limit 1
                        for no key update of s, d skip locked
                        """)
                .params(clock.instant().atOffset(UTC), handlers.keySet().toArray(String[]::new))
                .query((row, number) -> new Claim(Deadlines.from(row), row.getInt("attempts")))
                .optional();
    }

    private void pass(Claim claim) {
        DeadlineHandler handler =
                Objects.requireNonNull(handlers.get(claim.deadline().kind()));
        trial.of(() -> {
                    handler.passed(claim.deadline());
                    end(claim.deadline());
                })
                .ifPresent(failure -> tryLater(claim, failure));
    }

    /** A handler may have set the same name anew for a later time; that one stays. */
    private void end(Deadline deadline) {
        sql.sql(
                        """
                with passed as (
                    insert into deadline_passed (kind, stream, name, due, passed_at) values (?, ?, ?, ?, ?)
                )
                delete from deadline where stream = ? and name = ? and due = ?
                """)
                .params(
                        deadline.kind(),
                        deadline.stream(),
                        deadline.name(),
                        deadline.due().atOffset(UTC),
                        clock.instant().atOffset(UTC),
                        deadline.stream(),
                        deadline.name(),
                        deadline.due().atOffset(UTC))
                .update();
    }

    private void tryLater(Claim claim, RuntimeException failure) {
        int failures = claim.attempts() + 1;
        Instant next = clock.instant().plus(Trial.pauseAfter(failures));
        String why = Trial.oneLine(failure);
        LOG.warn("{}: attempt {} failed, next at {}. {}", claim.deadline(), failures, next, why);
        sql.sql("update deadline set attempts = ?, next_try = ?, last_error = ? where stream = ? and name = ?")
                .params(
                        failures,
                        next.atOffset(UTC),
                        why,
                        claim.deadline().stream(),
                        claim.deadline().name())
                .update();
    }

    private record Claim(Deadline deadline, int attempts) {}
}
