package org.fresheyes.server;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.fresheyes.server.polling.MovableClock;
import org.fresheyes.server.postgres.TestPostgres;
import org.fresheyes.server.settings.Settings;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole server, started as {@code serve} starts it, on a free port and a database of its own. */
public final class TestServer implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private TestServer(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts it without demo data; options as on the command line, such as {@code --demo}. */
    public static TestServer start(String... options) {
        return on(TestPostgres.migrated(), options);
    }

    /** The same on a given database, so that several servers can share one. */
    public static TestServer on(DataSource database, String... options) {
        List<String> all = new ArrayList<>(List.of("--port", "0", "--no-demo", "--db", TestPostgres.jdbcUrl(database)));
        all.addAll(List.of(options));
        return new TestServer(FreshEyes.start(Settings.of(all.toArray(String[]::new))));
    }

    /** The same on a database of its own and with another clock. */
    public static TestServer at(MovableClock clock, String... options) {
        List<String> all = new ArrayList<>(
                List.of("--port", "0", "--no-demo", "--db", TestPostgres.jdbcUrl(TestPostgres.migrated())));
        all.addAll(List.of(options));
        return new TestServer(FreshEyes.start(
                Settings.of(all.toArray(String[]::new)),
                parts -> parts.registerBean(MovableClock.class, () -> clock, bean -> bean.setPrimary(true))));
    }

    /** Its address, without a slash at the end. */
    public String url() {
        return "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Everything in it, for tests that look for parts by what they are. */
    public ApplicationContext context() {
        return context;
    }

    @Override
    public void close() {
        context.close();
    }
}
