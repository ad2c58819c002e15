package org.fresheyes.server.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.fresheyes.server.settings.CannotStart;
import org.fresheyes.server.settings.Settings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The folders of this test can be entered by its own user only, so as root PostgreSQL runs in a user namespace here. */
@Tag("slow")
class EmbeddedPostgresTest {

    private static final Path CACHE = Cache.usual();

    @TempDir
    Path data;

    @Test
    void what_was_written_is_there_after_stop_and_start() throws Exception {
        try (EmbeddedPostgres first = EmbeddedPostgres.start(data, CACHE)) {
            execute(first, "create table kept (number int)");
            execute(first, "insert into kept values (7)");
        }
        try (EmbeddedPostgres second = EmbeddedPostgres.start(data, CACHE)) {
            assertThat(count(second.address())).isEqualTo(1);
        }
    }

    @Test
    void a_log_that_has_grown_is_put_aside_at_the_next_start() throws Exception {
        EmbeddedPostgres.start(data, CACHE).close();
        Path log = data.resolve("database/server.log");
        Path old = data.resolve("database/server.log.old");
        EmbeddedPostgres.start(data, CACHE).close();
        assertThat(old).doesNotExist();
        Files.writeString(log, "x".repeat((int) Cluster.LARGE_LOG + 1));
        EmbeddedPostgres.start(data, CACHE).close();
        assertThat(Files.size(old)).isEqualTo(Cluster.LARGE_LOG + 1);
        assertThat(Files.size(log)).isLessThan(100_000);
    }

    @Test
    void it_is_durable_and_closed_to_strangers() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(data, CACHE)) {
            for (String guard : List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums")) {
                assertThat(show(postgres, guard)).as(guard).isEqualTo("on");
            }
            assertThat(show(postgres, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(show(postgres, "unix_socket_directories")).isEmpty();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("database.password"))))
                    .isEqualTo("rw-------");
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(
                            () -> DriverManager.getConnection(postgres.address().url(), Cluster.USER, "guess"))
                    .withMessageContaining("password authentication failed");
        }
    }

    @Test
    void after_its_main_process_is_killed_it_is_back_and_the_pool_finds_it() throws Exception {
        try (Database database =
                        Database.open(Settings.of("--data", data.toString(), "--cache", CACHE.toString()), false);
                HikariDataSource pool = database.pool()) {
            JdbcClient jdbc = JdbcClient.create(pool);
            jdbc.sql("create table kept (number int)").update();
            jdbc.sql("insert into kept values (1)").update();
            for (int round = 0; round < 3; round++) {
                ProcessHandle main = database.processes().findFirst().orElseThrow();
                main.destroyForcibly();
                main.onExit().get(5, TimeUnit.SECONDS);
                // The next statement may meet a connection that has just died; the one after it must not.
                awaitAnswer(jdbc);
                assertThat(jdbc.sql("select count(*) from kept")
                                .query(Integer.class)
                                .single())
                        .isEqualTo(1);
            }
        }
    }

    @Test
    void a_killed_server_loses_nothing_it_acknowledged() throws Exception {
        Process server = holder(List.of());
        int acknowledged = readUntil(server, 200);
        server.destroyForcibly().waitFor();

        try (EmbeddedPostgres next = EmbeddedPostgres.start(data, CACHE)) {
            assertThat(count(next.address())).isGreaterThanOrEqualTo(acknowledged);
        }
    }

    @Test
    void server_and_postgresql_killed_together_lose_nothing_they_acknowledged() throws Exception {
        Process server = holder(List.of());
        int acknowledged = readUntil(server, 200);
        ProcessHandle main =
                new Remains(data.toRealPath().resolve("database")).postmaster().orElseThrow();
        server.destroyForcibly();
        main.destroyForcibly();
        server.waitFor();

        try (EmbeddedPostgres next = EmbeddedPostgres.start(data, CACHE)) {
            assertThat(count(next.address())).isGreaterThanOrEqualTo(acknowledged);
        }
    }

    @Test
    void a_second_server_on_the_same_folder_is_refused_and_the_first_goes_on() throws Exception {
        Process first = holder(List.of());
        readUntil(first, 1);

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> EmbeddedPostgres.start(data, CACHE))
                .withMessageContaining(
                        data.toRealPath() + " is in use by another Fresh Eyes server (process " + first.pid())
                .withMessageContaining("Maybe stop that one first");

        Address joined = EmbeddedPostgres.runningIn(data).orElseThrow();
        assertThat(count(joined)).isPositive();
        first.destroyForcibly().waitFor();
        EmbeddedPostgres.start(data, CACHE).close(); // and nothing is left running
        assertThat(EmbeddedPostgres.runningIn(data)).isEmpty();
    }

    @Test
    void twice_in_one_process_is_refused_too() {
        try (EmbeddedPostgres first = EmbeddedPostgres.start(data, CACHE)) {
            assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> EmbeddedPostgres.start(data, CACHE));
            assertThat(first.processes()).isNotEmpty();
        }
    }

    @Test
    void a_process_number_that_now_belongs_to_a_stranger_does_not_hinder_the_start() throws Exception {
        EmbeddedPostgres.start(data, CACHE).close();
        Files.writeString(
                data.resolve("database/postmaster.pid"), ProcessHandle.current().pid() + "\n/elsewhere\n");

        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(data, CACHE)) {
            assertThat(show(postgres, "server_version")).startsWith("18");
        }
    }

    @Test
    void a_creation_that_was_interrupted_is_begun_again() throws Exception {
        Files.createDirectories(data.resolve("database.new/base"));
        Files.writeString(data.resolve("database.secret"), "half");

        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(data, CACHE)) {
            assertThat(show(postgres, "server_version")).startsWith("18");
        }
        assertThat(data.resolve("database.new")).doesNotExist();
        assertThat(data.resolve("database.secret")).doesNotExist();
    }

    @Test
    void a_port_that_somebody_took_meanwhile_is_exchanged() throws Exception {
        EmbeddedPostgres.start(data, CACHE).close();
        int before =
                Integer.parseInt(Files.readString(data.resolve("database.port")).strip());

        try (var taken = new ServerSocket(before, 1, InetAddress.getLoopbackAddress());
                EmbeddedPostgres postgres = EmbeddedPostgres.start(data, CACHE)) {
            assertThat(taken.isBound()).isTrue();
            assertThat(show(postgres, "port")).isNotEqualTo(String.valueOf(before));
        }
    }

    @Test
    void root_hands_postgresql_to_a_user_without_rights_where_that_user_may_enter() throws Exception {
        assumeTrue(Footing.isRoot(), "only root can hand it to another user; this test does not run as root");
        Path open = Files.createTempDirectory("fresheyes-open-");
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(open, CACHE)) {
            assertThat(Files.getAttribute(open.resolve("database"), "unix:uid")).isEqualTo(65534);
            assertThat(show(postgres, "server_version")).startsWith("18");
        } finally {
            Folders.delete(open);
        }
    }

    @Test
    void an_ordinary_user_runs_it_too() throws Exception {
        assumeTrue(Footing.isRoot(), "this test run is an ordinary user's already");
        assumeTrue(
                Commands.run(List.of("unshare", "--user", "--", "true"), data, "")
                        .well(),
                "user namespaces are turned off on this machine");
        // Nobody in a user namespace: neither root nor able to become another user, but the folders can be read.
        Process ordinary = holder(List.of("unshare", "--user", "--"));
        int acknowledged = readUntil(ordinary, 50);
        ordinary.destroyForcibly().waitFor();

        try (EmbeddedPostgres next = EmbeddedPostgres.start(data, CACHE)) {
            assertThat(count(next.address())).isGreaterThanOrEqualTo(acknowledged);
        }
    }

    private Process holder(List<String> prefix) throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                ClusterHolder.class.getName(),
                data.toString(),
                CACHE.toString()));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** The last number the process said before it had said so many, and it goes on. */
    private static int readUntil(Process process, int number) throws IOException {
        BufferedReader lines = process.inputReader();
        List<String> other = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.equals(String.valueOf(number))) {
                return number;
            }
            if (!line.matches("[0-9]+")) {
                other.add(line);
            }
        }
        throw new AssertionError("the process ended before it had written " + number + ": " + other);
    }

    private static void awaitAnswer(JdbcClient jdbc) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (true) {
            try {
                jdbc.sql("select 1").query(Integer.class).single();
                return;
            } catch (DataAccessException e) {
                if (System.nanoTime() > until) {
                    throw e;
                }
            }
        }
    }

    private static void execute(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        postgres.address().url(), postgres.address().properties());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int count(Address address) throws SQLException {
        return Integer.parseInt(ask(address, "select count(*) from kept"));
    }

    private static String show(EmbeddedPostgres postgres, String setting) throws SQLException {
        return ask(postgres.address(), "show " + setting);
    }

    private static String ask(Address address, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(address.url(), address.properties());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return String.valueOf(rows.getString(1));
        }
    }
}
