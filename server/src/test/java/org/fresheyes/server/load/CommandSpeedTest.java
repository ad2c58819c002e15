package org.fresheyes.server.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.fresheyes.server.FreshEyes;
import org.fresheyes.server.SoakReport;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.opinion.OpinionCases;
import org.fresheyes.server.opinion.StepResult;
import org.fresheyes.server.people.People;
import org.fresheyes.server.people.Person;
import org.fresheyes.server.postgres.TestPostgres;
import org.fresheyes.server.settings.Settings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Commands on cases committed per second by the service (access, rules, journal, lists, clocks, messages), against the
 * very same statements sent again by hand in JDBC with values that are ready, on a second database in the same state. The
 * two take turns, so that whatever else the machine does slows both. PostgreSQL does not wait for the disk here, which
 * makes the comparison harder for the service.
 */
@Tag("soak")
@Tag("speed")
class CommandSpeedTest {

    private static final int CASES_TO_WARM = 120;
    private static final int ROUNDS = 12;
    private static final int CASES = 15;

    private final Script script = new Script();
    private final RecordedSql recorder = new RecordedSql();
    private final List<Double> shares = new ArrayList<>();
    private int cases = 1;
    private double service;
    private double hand;

    @Test
    void theServiceIsAtLeastSevenTenthsAsFastAsTheSameStatementsByHand() throws Exception {
        DataSource own = TestPostgres.migrated();
        DataSource other = TestPostgres.migrated();
        script.people().forEach(new People(JdbcClient.create(own))::add);
        script.people().forEach(new People(JdbcClient.create(other))::add);
        Settings settings = Settings.of("--port", "0", "--no-demo", "--db", TestPostgres.jdbcUrl(own));
        try (ConfigurableApplicationContext server =
                        FreshEyes.start(settings, parts -> parts.registerBean(RecordedSql.class, () -> recorder));
                Connection connection = other.getConnection()) {
            connection.setAutoCommit(false);
            for (int warm = 0; warm < CASES_TO_WARM / CASES; warm++) {
                round(server, connection);
            }
            shares.clear();
            service = 0;
            hand = 0;
            for (int round = 0; round < ROUNDS; round++) {
                round(server, connection);
            }
        }
        double median = shares.stream().sorted().skip(ROUNDS / 2).findFirst().orElseThrow();
        SoakReport.line(
                "command-speed",
                "Commands on cases, one after the other: the service commits %.0f a second, the same SQL statements by hand in JDBC %.0f; median share of %d rounds: %.2f."
                        .formatted(service / ROUNDS, hand / ROUNDS, ROUNDS, median));
        assertThat(median).as("share of the hand-written speed").isGreaterThan(0.7);
    }

    private void round(ConfigurableApplicationContext server, Connection connection) throws Exception {
        int commands = 0;
        long begin = System.nanoTime();
        List<RecordedSql.Sent> sent = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            int number = cases;
            cases += number % 3 == 1 ? 1 : 2; // those that are walked to the end
            commands += script.turns(number).size() + 1;
            sent.addAll(recorder.of(() -> walk(server, number)));
        }
        double byService = commands * 1e9 / (System.nanoTime() - begin);

        begin = System.nanoTime();
        for (RecordedSql.Sent one : sent) {
            one.again(connection);
        }
        connection.commit();
        double byHand = commands * 1e9 / (System.nanoTime() - begin);
        service += byService;
        hand += byHand;
        shares.add(byService / byHand);
    }

    private void walk(ConfigurableApplicationContext server, int number) {
        OpinionCases service = server.getBean(OpinionCases.class);
        UUID id = script.caseId(number);
        Viewer asker = script.asker(number);
        Person person = server.getBean(People.class).get(script.asks(number).person());
        int seen = service.ask(asker, person, id, script.asks(number), () -> {})
                .state()
                .version();
        for (Script.Turn turn : script.turns(number)) {
            StepResult result = service.take(turn.by(), id, seen, turn.step());
            seen = ((StepResult.Done) result).file().state().version();
        }
    }
}
