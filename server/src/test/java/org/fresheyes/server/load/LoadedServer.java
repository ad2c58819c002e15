package org.fresheyes.server.load;

import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.random.RandomGenerator;
import org.fresheyes.server.FreshEyes;
import org.fresheyes.server.people.People;
import org.fresheyes.server.people.Person;
import org.fresheyes.server.settings.Settings;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A whole server in a process of its own, in which people walk the script until the process is killed or told to rest.
 * Says {@code did CASE TURN} for each step that was acknowledged, and {@code strange ...} for what must not happen.
 * Told to rest it says {@code quiet} when nothing is left to do, and ends when it is told so.
 */
final class LoadedServer {

    private static final int WALKERS = 3;

    private LoadedServer() {}

    /** Arguments: when the load began, in milliseconds; how many times as fast its clock runs; options of the server. */
    public static void main(String[] arguments) throws Exception {
        Clock clock = new FastClock(Long.parseLong(arguments[0]), Long.parseLong(arguments[1]));
        List<String> options = new ArrayList<>(List.of(arguments).subList(2, arguments.length));
        options.addAll(List.of("--port", "0", "--no-demo"));
        ConfigurableApplicationContext server = FreshEyes.start(Settings.of(options.toArray(String[]::new)), parts -> {
            parts.registerBean(FastClock.class, () -> (FastClock) clock, bean -> bean.setPrimary(true));
            parts.registerBean(MovesHeard.class);
        });
        HikariDataSource database = server.getBean(HikariDataSource.class);
        System.out.printf(
                "database %s?user=%s&password=%s%n",
                database.getJdbcUrl(), database.getUsername(), database.getPassword());
        Script script = new Script();
        arrive(server.getBean(People.class), script.people());
        System.out.println("ready");

        CountDownLatch resting = new CountDownLatch(1);
        List<Thread> walkers = new ArrayList<>();
        for (int i = 0; i < WALKERS; i++) {
            Walker walker = new Walker(server, script, RandomGenerator.getDefault(), () -> resting.getCount() == 0);
            walkers.add(Thread.ofPlatform().name("walker " + i).start(walker));
        }
        BufferedReader told = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        told.readLine();
        resting.countDown();
        for (Thread walker : walkers) {
            walker.join();
        }
        awaitQuiet(server.getBean(JdbcClient.class), clock);
        System.out.println("quiet");
        told.readLine();
        server.close();
    }

    private static void arrive(People people, List<Person> all) {
        for (Person person : all) {
            if (people.find(person.id()).isEmpty()) {
                try {
                    people.add(person);
                } catch (DuplicateKeyException there) {
                    // the other server was quicker
                }
            }
        }
    }

    /** Until no message waits and no clock is late by more than a month, which is some seconds. */
    private static void awaitQuiet(JdbcClient sql, Clock clock) throws InterruptedException {
        while (sql.sql(
                        """
                        select exists (select from outbox where done_at is null)
                            or exists (select from deadline where due < ?::timestamptz)
                        """)
                .param(clock.instant().minusSeconds(30 * 86_400).toString())
                .query(Boolean.class)
                .single()) {
            Thread.sleep(50);
        }
    }
}
