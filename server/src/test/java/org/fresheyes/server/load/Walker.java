package org.fresheyes.server.load;

import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import org.fresheyes.rules.opinion.Step.ClockRanOut;
import org.fresheyes.server.opinion.CaseOnFile;
import org.fresheyes.server.opinion.NoSuchCase;
import org.fresheyes.server.opinion.OpinionCases;
import org.fresheyes.server.opinion.StepResult;
import org.fresheyes.server.people.People;
import org.fresheyes.server.people.Person;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Takes the next step of some case, again and again; after a failure looks again, as a person would. */
final class Walker implements Runnable {

    /** Cases under way at once. */
    private static final int WINDOW = 40;

    private final OpinionCases cases;
    private final People people;
    private final Script script;
    private final RandomGenerator random;
    private final BooleanSupplier resting;
    private final int[] underWay = new int[WINDOW];

    Walker(ApplicationContext server, Script script, RandomGenerator random, BooleanSupplier resting) {
        this.cases = server.getBean(OpinionCases.class);
        this.people = server.getBean(People.class);
        this.script = script;
        this.random = random;
        this.resting = resting;
        for (int place = 0; place < WINDOW; place++) {
            underWay[place] = place;
        }
    }

    @Override
    public void run() {
        while (!resting.getAsBoolean()) {
            try {
                advance(random.nextInt(WINDOW));
                Thread.sleep(random.nextInt(60));
            } catch (DataAccessException | TransactionException down) {
                pause();
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException strange) {
                System.out.println("strange " + strange);
            }
        }
    }

    private void advance(int place) {
        int number = underWay[place];
        UUID id = script.caseId(number);
        CaseOnFile file;
        try {
            file = cases.open(script.asker(number), id).file();
        } catch (NoSuchCase notYet) {
            Person person = people.get(script.asks(number).person());
            cases.ask(script.asker(number), person, id, script.asks(number), () -> {});
            System.out.printf("did %d 0%n", number);
            return;
        }
        List<Script.Turn> turns = script.turns(number);
        int taken = turnsIn(file);
        if (taken >= turns.size()) {
            underWay[place] += WINDOW;
            return;
        }
        Script.Turn next = turns.get(taken);
        switch (cases.take(next.by(), id, file.state().version(), next.step())) {
            case StepResult.Done done -> System.out.printf("did %d %d%n", number, taken + 1);
            case StepResult.Changed changed -> {} // another walker was quicker
            case StepResult.Refused refused ->
                System.out.printf("strange %d %d refused: %s%n", number, taken + 1, refused.why());
        }
    }

    /** Steps of people after the question. */
    private static int turnsIn(CaseOnFile file) {
        return (int) file.state().steps().stream()
                        .filter(taken -> !(taken.step() instanceof ClockRanOut))
                        .count()
                - 1;
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
