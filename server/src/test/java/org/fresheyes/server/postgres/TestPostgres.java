package org.fresheyes.server.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Real PostgreSQL for tests: one cluster per JVM, started at the first use, gone with the JVM. Each call gives a database
 * of its own, so tests need not tidy up.
 */
public final class TestPostgres {

    private static final String TEMPLATE = "migrated";
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private TestPostgres() {}

    /** A new empty database. */
    public static DataSource freshDatabase() {
        return create("template0");
    }

    /** A new database with every migration applied. */
    public static DataSource migrated() {
        return create(Migrated.TEMPLATE_NAME);
    }

    /** The JDBC address of a database given by this class; user and password are in it. */
    public static String jdbcUrl(DataSource given) {
        if (given instanceof PGSimpleDataSource postgres) {
            Address address = Running.CLUSTER.address(String.valueOf(postgres.getDatabaseName()));
            return "%s?user=%s&password=%s".formatted(address.url(), address.user(), address.password());
        }
        throw new IllegalArgumentException("not a data source of TestPostgres: " + given);
    }

    /** The processes of the PostgreSQL behind all of them. */
    public static Stream<ProcessHandle> processes() {
        return Running.CLUSTER.processes();
    }

    private static DataSource create(String template) {
        String name = "test_" + DATABASES.incrementAndGet();
        JdbcClient.create(on("postgres"))
                .sql("create database %s template %s".formatted(name, template))
                .update();
        return on(name);
    }

    private static DataSource on(String database) {
        return source(Running.CLUSTER.address(database));
    }

    private static DataSource source(Address address) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(address.url());
        source.setUser(address.user());
        source.setPassword(address.password());
        return source;
    }

    /** Made at the first use, by the class loader's own lock. */
    private static final class Running {

        static final EmbeddedPostgres CLUSTER = start();

        private static EmbeddedPostgres start() {
            try {
                Path parent = Files.createDirectories(Path.of(
                        System.getProperty("java.io.tmpdir"), "fresheyes-test-" + System.getProperty("user.name")));
                sweep(parent);
                Path folder = Files.createDirectory(
                        parent.resolve(Long.toString(ProcessHandle.current().pid())),
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
                EmbeddedPostgres cluster = EmbeddedPostgres.start(folder, Cache.usual(), Safety.THROWAWAY);
                makeSignInQuick(cluster.address("postgres"));
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    cluster.close();
                    forget(folder);
                }));
                return cluster;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Ends and removes what a killed test run left behind. */
        private static void sweep(Path parent) throws IOException {
            try (Stream<Path> folders = Files.list(parent)) {
                for (Path folder : folders.toList()) {
                    long pid = Long.parseLong(folder.getFileName().toString());
                    if (pid == ProcessHandle.current().pid() || !isAlive(pid)) {
                        new Remains(folder.resolve("database")).endStragglers();
                        forget(folder);
                    }
                }
            }
        }

        /** Many tests connect anew for each statement, and most of that is proving to know the password. */
        private static void makeSignInQuick(Address address) {
            JdbcClient.create(source(address))
                    .sql("set scram_iterations = 1; alter user %s password '%s'"
                            .formatted(address.user(), address.password()))
                    .update();
        }

        private static boolean isAlive(long pid) {
            return ProcessHandle.of(pid).isPresent();
        }

        private static void forget(Path folder) {
            try {
                Folders.delete(folder);
            } catch (IOException e) {
                // Another test run sweeps at the same moment: what is left goes with the next sweep.
            }
        }
    }

    private static final class Migrated {

        static final String TEMPLATE_NAME = migrate();

        private static String migrate() {
            JdbcClient.create(on("postgres")).sql("create database " + TEMPLATE).update();
            Flyway.configure().dataSource(on(TEMPLATE)).load().migrate();
            return TEMPLATE;
        }
    }
}
