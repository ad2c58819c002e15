package org.fresheyes.server.load;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fresheyes.rules.identity.NhsNumber;
import org.fresheyes.rules.identity.PersonName;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.opinion.Opinion;
import org.fresheyes.rules.opinion.Route;
import org.fresheyes.rules.opinion.Side;
import org.fresheyes.rules.opinion.Step;
import org.fresheyes.rules.opinion.Step.Asked;
import org.fresheyes.rules.opinion.Step.ExplanationEnded;
import org.fresheyes.rules.opinion.Step.OpinionRead;
import org.fresheyes.rules.opinion.Step.PlanAgreed;
import org.fresheyes.rules.opinion.Step.ReconcilingStarted;
import org.fresheyes.rules.opinion.Step.Seen;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.opinion.Scene;
import org.fresheyes.server.people.Person;

/**
 * The same story for every case: who takes which step after which. Two cases in three are walked to the end; the third
 * stops somewhere, so that its clocks run out again and again.
 */
final class Script {

    private static final int PEOPLE = 30;

    /** One step of the story. */
    record Turn(Viewer by, Step step) {}

    private final Viewer gp = Scene.gp();
    private final Viewer first = Scene.firstConsultant();
    private final Viewer second = Scene.secondConsultant();

    List<Person> people() {
        List<Person> people = new ArrayList<>();
        for (int number = 0; number < PEOPLE; number++) {
            people.add(Person.of(
                    id("person", number),
                    nhsNumber(number),
                    new PersonName("Example", "Person " + number),
                    LocalDate.of(1960, 1, 1).plusDays(number),
                    Scene.HOLLYBANK));
        }
        return people;
    }

    UUID caseId(int number) {
        return id("case", number);
    }

    /** Whose case it is. */
    Viewer asker(int number) {
        int person = number % PEOPLE;
        return new Viewer(id("account", person), "Person " + person, Optional.of(id("person", person)), Set.of());
    }

    Asked asks(int number) {
        return Scene.asks(id("person", number % PEOPLE));
    }

    /** Everything after the question, in order. */
    List<Turn> turns(int number) {
        Viewer asker = asker(number);
        List<Turn> turns = new ArrayList<>(List.of(
                new Turn(gp, Scene.offersExplanation()),
                new Turn(asker, Scene.explanation(ExplanationEnded.Result.STILL_WANTED)),
                new Turn(gp, Scene.agrees(Route.ANOTHER_HOSPITAL)),
                new Turn(asker, Scene.choosesEstuary())));
        Scene.arranges().forEach(step -> turns.add(new Turn(gp, step)));
        turns.addAll(List.of(
                new Turn(gp, Scene.sends()),
                new Turn(second, Scene.accepts()),
                new Turn(second, Scene.books(Instant.parse("2027-01-11T09:30:00Z"))),
                new Turn(second, new Seen(LocalDate.of(2027, 1, 11))),
                new Turn(second, Scene.opines(Opinion.Outcome.DIFFERS_ON_DIAGNOSIS)),
                new Turn(asker, new OpinionRead(Side.ASKER, Words.of("Thank you"))),
                new Turn(first, new OpinionRead(Side.FIRST_TEAM, Words.of("Read"))),
                new Turn(gp, new ReconcilingStarted("Dr Adeyemi", Words.of("A call for all of us"))),
                new Turn(gp, new PlanAgreed(Words.of("Back clinic first"), Optional.empty()))));
        return number % 3 == 0 ? turns.subList(0, number % turns.size()) : turns;
    }

    private static UUID id(String what, int number) {
        return UUID.nameUUIDFromBytes("%s %d".formatted(what, number).getBytes(StandardCharsets.UTF_8));
    }

    /** Valid numbers of the range that is kept for tests. */
    static NhsNumber nhsNumber(int number) {
        for (int digits = 999_100_000 + 20 * number; ; digits++) {
            for (int check = 0; check < 10; check++) {
                String whole = "%d%d".formatted(digits, check);
                if (NhsNumber.isWellFormed(whole)) {
                    return NhsNumber.of(whole);
                }
            }
        }
    }
}
