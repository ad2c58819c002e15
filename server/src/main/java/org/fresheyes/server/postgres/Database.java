package org.fresheyes.server.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.fresheyes.server.settings.CannotStart;
import org.fresheyes.server.settings.Setting;
import org.fresheyes.server.settings.Settings;

/** The PostgreSQL this server works on: its own in the data folder, or the one that the setting {@code db} names. */
public final class Database implements AutoCloseable {

    private static final int OLDEST = 16;

    /**
     * Enough for every {@link org.fresheyes.server.web.turns.Lane turn} and what works on clocks, and some more: a request
     * that writes the access log within a transaction needs a second one for a moment.
     */
    private static final int MOST_CONNECTIONS = 24;

    private final Address address;
    private final Optional<EmbeddedPostgres> own;

    private Database(Address address, Optional<EmbeddedPostgres> own) {
        this.address = address;
        this.own = own;
    }

    /**
     * Opens it, starting our own if need be.
     *
     * @param mayJoin whether to use the PostgreSQL of a server that is running on the same data folder, if there is one
     * @throws CannotStart when there is none to be had, or it is older than PostgreSQL 16
     */
    static Database open(Settings settings, boolean mayJoin) {
        Optional<String> url = settings.optional(Setting.DB);
        if (url.isPresent()) {
            Address address =
                    new Address(url.get(), settings.text(Setting.DB_USER), settings.text(Setting.DB_PASSWORD));
            requireVersion(address);
            return new Database(address, Optional.empty());
        }
        Path data = settings.path(Setting.DATA).orElseThrow();
        Optional<Address> running = mayJoin ? EmbeddedPostgres.runningIn(data) : Optional.empty();
        if (running.isPresent()) {
            return new Database(running.get(), Optional.empty());
        }
        EmbeddedPostgres own =
                EmbeddedPostgres.start(data, settings.path(Setting.CACHE).orElseGet(Cache::usual));
        return new Database(own.address(), Optional.of(own));
    }

    private static void requireVersion(Address address) {
        try (Connection connection = DriverManager.getConnection(address.url(), address.properties())) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) {
                throw new CannotStart("The database %s is PostgreSQL %d; %d or later is needed. Maybe upgrade it, "
                                .formatted(address.shown(), version, OLDEST)
                        + "or leave out --db: the server then runs one of its own.");
            }
        } catch (SQLException e) {
            throw new CannotStart(
                    "The database %s does not let us in: %s. Maybe its address, user or password is different."
                            .formatted(address.shown(), e.getMessage()),
                    e);
        }
    }

    /** A pool of connections. It outlives a restart of PostgreSQL: who asks meanwhile waits. */
    HikariDataSource pool() {
        HikariConfig config = new HikariConfig();
        config.setPoolName("database");
        config.setJdbcUrl(address.url());
        if (!address.user().isEmpty()) {
            config.setUsername(address.user());
            config.setPassword(address.password());
        }
        config.setMaximumPoolSize(MOST_CONNECTIONS);
        config.setMinimumIdle(2);
        config.setIdleTimeout(120_000);
        config.setConnectionTimeout(15_000);
        config.setValidationTimeout(2_000);
        config.addDataSourceProperty("tcpKeepAlive", "true");
        return new HikariDataSource(config);
    }

    /** The processes of our own PostgreSQL; none when it is somebody else's. */
    public Stream<ProcessHandle> processes() {
        return own.stream().flatMap(EmbeddedPostgres::processes);
    }

    /** Stops our own PostgreSQL; leaves somebody else's alone. */
    @Override
    public void close() {
        own.ifPresent(EmbeddedPostgres::close);
    }
}
