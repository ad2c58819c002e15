package org.fresheyes.server.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.fresheyes.rules.opinion.Step;
import org.fresheyes.rules.opinion.Step.ClockRanOut;
import org.fresheyes.rules.opinion.Taken;
import org.fresheyes.server.journal.Verification;
import org.fresheyes.server.journal.Verified;
import org.fresheyes.server.load.ServerProcess.Turned;
import org.fresheyes.server.opinion.CaseOnFile;
import org.fresheyes.server.opinion.ClocksOnFile;
import org.fresheyes.server.opinion.NoSuchCase;
import org.fresheyes.server.opinion.OpinionCases;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks through everything that was left when the servers had come to rest. */
final class Survey {

    private final ApplicationContext server;
    private final OpinionCases cases;
    private final JdbcClient sql;
    private final Script script = new Script();
    private final Map<Turned, AtomicInteger> acknowledged;

    Survey(ApplicationContext server, Map<Turned, AtomicInteger> acknowledged) {
        this.server = server;
        this.cases = server.getBean(OpinionCases.class);
        this.sql = server.getBean(JdbcClient.class);
        this.acknowledged = acknowledged;
    }

    /** What there was. */
    record Sums(int acknowledged, int cases, int ranOut) {

        @Override
        public String toString() {
            return "%,d steps acknowledged in %,d cases, %,d clocks ran out".formatted(acknowledged, cases, ranOut);
        }
    }

    Sums requireWhole() {
        List<String> problems = new ArrayList<>();
        Verified verified =
                server.getBean(Verification.class).verify(difference -> problems.add(difference.toString()));
        assertThat(problems).as("what verify finds").isEmpty();
        assertThat(verified.isWhole()).isTrue();

        int count = 0;
        int ranOut = 0;
        ClocksOnFile clocks = new ClocksOnFile(server);
        for (int number = 0; number <= highest(); number++) {
            try {
                CaseOnFile file =
                        cases.open(script.asker(number), script.caseId(number)).file();
                requireScript(number, file);
                ranOut += requireEachClockOnce(file);
                clocks.requireWhatTheCaseSays(file);
                requireMessages(file);
                count++;
            } catch (NoSuchCase none) {
                assertThat(acknowledged).as("case %d", number).doesNotContainKey(new Turned(number, 0));
            }
        }
        assertThat(acknowledged)
                .as(
                        "steps acknowledged to two people; a question may be, because it is the same case however often it is asked")
                .allSatisfy((turned, times) -> assertThat(turned.turn() == 0 || times.get() == 1)
                        .as("case %d, turn %d", turned.number(), turned.turn())
                        .isTrue());
        assertThat(ranOut).as("clocks that ran out").isPositive();
        return new Sums(acknowledged.size(), count, ranOut);
    }

    private int highest() {
        return acknowledged.keySet().stream().mapToInt(Turned::number).max().orElseThrow() + 1;
    }

    /** What people did is the beginning of the script, each step once, and goes at least as far as was acknowledged. */
    private void requireScript(int number, CaseOnFile file) {
        List<Class<?>> did = file.state().steps().stream()
                .map(Taken::step)
                .filter(step -> !(step instanceof ClockRanOut))
                .<Class<?>>map(Step::getClass)
                .toList();
        List<Class<?>> told = new ArrayList<>(List.of(Step.Asked.class));
        script.turns(number).forEach(turn -> told.add(turn.step().getClass()));
        int last = acknowledged.keySet().stream()
                .filter(turned -> turned.number() == number)
                .mapToInt(Turned::turn)
                .max()
                .orElse(-1);
        assertThat(did).as("case %d", number).hasSizeGreaterThan(last).isEqualTo(told.subList(0, did.size()));
    }

    private static int requireEachClockOnce(CaseOnFile file) {
        List<Step> ranOut = file.state().steps().stream()
                .<Step>map(Taken::step)
                .filter(ClockRanOut.class::isInstance)
                .toList();
        assertThat(ranOut).as("case %s", file.id()).doesNotHaveDuplicates();
        return ranOut.size();
    }

    /** One message for each step, heard once, or still waiting when the servers stopped. */
    private void requireMessages(CaseOnFile file) {
        UUID id = file.id();
        assertThat(sql.sql(
                                """
                                select version from move_heard where case_id = :id
                                union all
                                select (payload::json ->> 'version')::int from outbox
                                where done_at is null and payload::json ->> 'caseId' = :id::text
                                order by version
                                """)
                        .param("id", id)
                        .query(Integer.class)
                        .list())
                .as("messages of case %s", id)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, file.state().version()).boxed().toList());
    }
}
