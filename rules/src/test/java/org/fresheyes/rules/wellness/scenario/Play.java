package org.fresheyes.rules.wellness.scenario;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fresheyes.rules.scenario.CatalogueLine;
import org.fresheyes.rules.scenario.Lines;
import org.fresheyes.rules.scenario.Worded;
import org.fresheyes.rules.wellness.Action;
import org.fresheyes.rules.wellness.Asked;
import org.fresheyes.rules.wellness.Asking;
import org.fresheyes.rules.wellness.Coverage;
import org.fresheyes.rules.wellness.Questionnaire;
import org.fresheyes.rules.wellness.QuestionnaireFile;
import org.fresheyes.rules.wellness.Rounds;
import org.fresheyes.rules.wellness.Stay;
import org.fresheyes.rules.wellness.WellnessRule;

/** What comes of a line of the catalogue, in its own words. */
public final class Play {

    private static final Questionnaire QUESTIONS =
            QuestionnaireFile.read("questions.txt", Lines.of(QuestionnaireFile.RESOURCE));
    private static final Rounds ROUNDS = new Rounds(QUESTIONS);

    private Play() {}

    public static Questionnaire questions() {
        return QUESTIONS;
    }

    public static String outcome(CatalogueLine scenario) {
        return switch (scenario.kind()) {
            case 'W' -> needed(scenario);
            case 'D' -> Worded.words(ROUNDS.asked(Told.stay(scenario.happens()), Told.day(scenario.about())));
            case 'B' ->
                ROUNDS.toAsk(List.of(Told.stay(scenario.happens())), Told.at(scenario.about()))
                                .isEmpty()
                        ? "not on the list"
                        : "to be asked";
            case 'C' -> coverage(scenario);
            case 'Q' -> problems(scenario);
            default -> throw new IllegalArgumentException("Scenario '%s': no such kind.".formatted(scenario));
        };
    }

    /** The asking told last is the one that is added. */
    private static String needed(CatalogueLine scenario) {
        Set<Action> open = Stream.of(scenario.about().split(", ", -1))
                .filter(word -> !word.equals("nothing open"))
                .map(word -> Worded.in(Action.class, word.replace(" open", "")))
                .collect(Collectors.toSet());
        List<Asking> askings = Told.askings(scenario.happens());
        Asking.Answered added = (Asking.Answered) askings.get(askings.size() - 1);
        String needed = new WellnessRule(QUESTIONS)
                .needed(added, askings.subList(0, askings.size() - 1), open).stream()
                        .map(each -> Worded.words(each.action()))
                        .collect(Collectors.joining(", "));
        return needed.isEmpty() ? "nothing" : needed;
    }

    private static String coverage(CatalogueLine scenario) {
        List<Stay> stays = Stream.of(scenario.happens().split(";", -1))
                .map(String::strip)
                .filter(text -> !text.equals("nobody"))
                .map(Told::stay)
                .toList();
        Coverage coverage = ROUNDS.coverage(stays, Told.day(scenario.about()));
        return "%d to be asked: %d answered, %d enough for today, %d ask again, %d not asked; %s"
                .formatted(
                        coverage.toBeAsked(),
                        coverage.of(Asked.ANSWERED),
                        coverage.of(Asked.ENOUGH_FOR_TODAY),
                        coverage.of(Asked.ASK_AGAIN),
                        coverage.of(Asked.NOT_ASKED),
                        coverage.percent().map(percent -> percent + " %").orElse("no share"));
    }

    private static String problems(CatalogueLine scenario) {
        List<String> problems =
                QUESTIONS.problems(Told.askings(scenario.happens()).get(0));
        return problems.isEmpty() ? "taken" : String.join(" ", problems);
    }
}
