package org.fresheyes.server.presentations.hooks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.fresheyes.rules.identity.NhsNumber;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.identity.PersonName;
import org.fresheyes.server.TestServer;
import org.fresheyes.server.people.People;
import org.fresheyes.server.people.Person;
import org.fresheyes.server.postgres.TestPostgres;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.util.FileSystemUtils;

/**
 * One server for every test that calls it as a clinical system does, with the system's keys and the two servers that it may
 * and may not fetch records from. Tests keep apart by asking about people of their own.
 */
final class HookServer implements AutoCloseable {

    static final String REGISTERED = "9990000018";

    final HookClient client = new HookClient();
    final FarServer ehr = new FarServer();
    final FarServer elsewhere = new FarServer();
    final UUID nora = UUID.randomUUID();
    final DataSource database = TestPostgres.migrated();
    final TestServer server;
    final Path clients;

    private final Path folder;
    private final AtomicInteger people = new AtomicInteger();

    HookServer() {
        folder = folder();
        clients = client.registered(
                folder,
                """
                practice.north = P00456 North Surgery
                fhir-servers = %s/fhir
                origins = https://app.example.org

                [https://stu3.example.org]
                name = An older system
                practice = P00123
                keys = %s/keys
                fhir-version = STU3
                """
                        .formatted(ehr.url(), ehr.url()));
        server = TestServer.on(
                database,
                "--cds-hooks.clients",
                clients.toString(),
                "--cds-hooks.body-limit",
                "200K",
                "--cds-hooks.fetch-time",
                "2s",
                "--cds-hooks.fetch-pages",
                "5",
                "--cds-hooks.calls",
                "100000",
                "--public-tries",
                "100000");
        server.bean(People.class)
                .add(Person.of(
                        nora,
                        new NhsNumber(REGISTERED),
                        new PersonName("Nora", "Example"),
                        LocalDate.of(1990, 5, 1),
                        new OdsCode(HookClient.PRACTICE)));
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("clinical-system");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The id of a person nobody else asks about. */
    String somebody() {
        return "p%d".formatted(people.incrementAndGet());
    }

    @Override
    public void close() throws IOException {
        server.close();
        ehr.close();
        elsewhere.close();
        FileSystemUtils.deleteRecursively(folder);
    }

    /** Gives it to the tests, started when the first of them asks and closed after the last. */
    static final class Once implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == HookServer.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return test.getRoot()
                    .getStore(ExtensionContext.Namespace.create(HookServer.class))
                    .computeIfAbsent(HookServer.class, key -> new HookServer(), HookServer.class);
        }
    }
}
