package org.fresheyes.server.journal;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Checks that the journal is whole and that the projections are what it says, and can make them anew. */
@Component
public class Verification {

    private final JdbcClient cursors;
    private final Projections projections;
    private final TransactionTemplate oneMoment;
    private final TransactionTemplate transaction;

    Verification(DataSource database, PlatformTransactionManager transactions, Projections projections) {
        this.cursors = Cursors.on(database);
        this.projections = projections;
        this.oneMoment = new TransactionTemplate(transactions);
        this.oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Checks chains, heads, what people wrote, seals and projections as they are at one moment, while others go on
     * working. Nothing is changed.
     *
     * @param differences is told every difference, as it is found
     */
    public Verified verify(Consumer<Difference> differences) {
        AtomicLong found = new AtomicLong();
        Consumer<Difference> counted = difference -> {
            found.incrementAndGet();
            differences.accept(difference);
        };
        return Objects.requireNonNull(oneMoment.execute(status -> {
            status.setRollbackOnly();
            ChainCheck chains = new ChainCheck(counted);
            chains.run(cursors);
            TextCheck texts = new TextCheck(counted);
            texts.run(cursors);
            SealCheck seals = new SealCheck(counted);
            seals.run(cursors);
            List<TableDigest> tables = projections(counted);
            return new Verified(
                    chains.streams(),
                    chains.events(),
                    texts.texts(),
                    seals.last().number(),
                    seals.last().hash(),
                    tables,
                    found.get());
        }));
    }

    /**
     * Empties every projection and applies all events again. Reading goes on meanwhile; appending waits.
     *
     * @return how many events were applied
     */
    public long rebuild() {
        return Objects.requireNonNull(transaction.execute(status -> {
            cursors.sql("lock table journal_event in share mode").update();
            projections.all().forEach(Projection::clear);
            return new Replay(projections).run(cursors);
        }));
    }

    private List<TableDigest> projections(Consumer<Difference> differences) {
        try {
            return new ProjectionCheck(cursors, projections, differences).run();
        } catch (Replay.Stopped stopped) {
            differences.accept(stopped.asDifference());
            return List.of();
        }
    }
}
