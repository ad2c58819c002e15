package org.fresheyes.server.journal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.fresheyes.server.postgres.TestPostgres;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One server process as far as the journal goes, without Spring: several on one database are several processes. */
public final class TestJournal implements AutoCloseable {

    private final HikariDataSource pool;
    private final JdbcClient sql;
    private final PlatformTransactionManager transactions;
    private final Journal journal;
    private final Projections projections;
    private final Clock clock;

    private TestJournal(
            DataSource database, Clock clock, List<Function<JdbcClient, ? extends Projection<?>>> projections) {
        this.clock = clock;
        HikariConfig config = new HikariConfig();
        config.setDataSource(database);
        config.setMaximumPoolSize(12);
        config.setMinimumIdle(0);
        this.pool = new HikariDataSource(config);
        this.sql = JdbcClient.create(new JdbcTemplate(pool));
        this.transactions = new JdbcTransactionManager(pool);
        this.projections = new Projections(projections.stream()
                .<Projection<?>>map(projection -> projection.apply(sql))
                .toList());
        this.journal = new Journal(new JournalTables(sql), this.projections, transactions, clock);
    }

    /** On a new database. */
    public static TestJournal fresh(Clock clock) {
        return new TestJournal(TestPostgres.migrated(), clock, List.of());
    }

    /** On a database that others may use too. */
    public static TestJournal on(
            DataSource database, Clock clock, List<Function<JdbcClient, ? extends Projection<?>>> projections) {
        return new TestJournal(database, clock, projections);
    }

    public Journal journal() {
        return journal;
    }

    public JdbcClient sql() {
        return sql;
    }

    public DataSource dataSource() {
        return pool;
    }

    public PlatformTransactionManager transactions() {
        return transactions;
    }

    /** Does something in one transaction. */
    public <T> T inTransaction(Supplier<T> work) {
        return new TransactionTemplate(transactions).execute(status -> work.get());
    }

    public Verification verification() {
        return new Verification(pool, transactions, projections);
    }

    Seals seals() {
        return new Seals(pool, transactions, clock);
    }

    @Override
    public void close() {
        pool.close();
    }
}
