package org.fresheyes.rules.earlywarning.scenario;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fresheyes.rules.earlywarning.BackEntry;
import org.fresheyes.rules.earlywarning.Disagreement;
import org.fresheyes.rules.earlywarning.Parameter;
import org.fresheyes.rules.earlywarning.Part;
import org.fresheyes.rules.earlywarning.Patient;
import org.fresheyes.rules.earlywarning.Reading;
import org.fresheyes.rules.earlywarning.Score;
import org.fresheyes.rules.earlywarning.Stated;
import org.fresheyes.rules.earlywarning.Vital;
import org.fresheyes.rules.earlywarning.news2.News2;
import org.fresheyes.rules.earlywarning.news2.News2Parameter;
import org.fresheyes.rules.earlywarning.pews.Pews;
import org.fresheyes.rules.earlywarning.pews.PewsChart;
import org.fresheyes.rules.earlywarning.pews.PewsParameter;
import org.fresheyes.rules.earlywarning.pews.PewsResult;
import org.fresheyes.rules.scenario.CatalogueLine;
import org.fresheyes.rules.scenario.Worded;

/** What comes of a line of the catalogue, in its own words. */
public final class Play {

    private static final News2 NEWS2 = ProductTables.news2();
    private static final Pews PEWS = ProductTables.pews();
    private static final List<String> AGES = List.of("6 months", "3 years", "8 years", "14 years");

    private static final List<News2Parameter> PARAMETERS = List.of(News2Parameter.values());

    private Play() {}

    public static String outcome(CatalogueLine scenario) {
        return switch (scenario.kind()) {
            case 'N' -> news2(scenario);
            case 'B' -> bands(scenario);
            case 'P' -> pews(scenario);
            case 'Q' -> pewsBands(scenario);
            case 'S' -> stated(scenario);
            case 'R' -> reading(scenario);
            case 'T' -> Worded.words(BackEntry.of(at(scenario.about()), at(scenario.happens())));
            default -> throw new IllegalArgumentException("CatalogueLine '%s': no such kind.".formatted(scenario));
        };
    }

    private static String news2(CatalogueLine scenario) {
        return words(NEWS2.score(Who.of(scenario.about()), Who.DAY, News2Told.read(scenario.happens())));
    }

    private static String words(Score score) {
        return switch (score) {
            case Score.Complete complete ->
                "%s = %d, %s%s"
                        .formatted(
                                sum(complete.parts()),
                                complete.total(),
                                complete.byTotal().term(),
                                singles(complete.singles(), complete.bySingle().isPresent()));
            case Score.Incomplete incomplete ->
                incomplete + singles(incomplete.singles(), incomplete.bySingle().isPresent());
            case Score.NotApplicable not -> not.toString();
        };
    }

    private static String sum(List<Part> parts) {
        return parts.stream().map(part -> Integer.toString(part.score())).collect(Collectors.joining("+"));
    }

    private static String singles(List<Part> singles, boolean said) {
        if (said == singles.isEmpty()) {
            throw new IllegalStateException(
                    "Singles %s, and the response for one is there: %s".formatted(singles, said));
        }
        return singles.isEmpty()
                ? ""
                : singles.stream()
                        .map(part -> part.parameter().label())
                        .collect(Collectors.joining(", ", "; single 3: ", ""));
    }

    /** "respiration rate" with "8→3 9→1": the rest is normal, so the total is the score of the one. */
    private static String bands(CatalogueLine scenario) {
        String[] about = scenario.about().split(",", 2);
        String others = "normal" + (about.length > 1 ? "," + about[1] : "");
        return eachOf(scenario.happens(), value -> {
            Score score = NEWS2.score(
                    Who.of("70 years"), Who.DAY, News2Told.read("%s, %s %s".formatted(others, about[0], value)));
            return part(score, parameter(about[0]));
        });
    }

    private static Parameter parameter(String word) {
        return switch (word) {
            case "rr" -> News2Parameter.RESPIRATION_RATE;
            case "sat" -> News2Parameter.SATURATION;
            case "bp" -> News2Parameter.SYSTOLIC_PRESSURE;
            case "pulse" -> News2Parameter.PULSE;
            case "acvpu" -> News2Parameter.CONSCIOUSNESS;
            default -> News2Parameter.TEMPERATURE;
        };
    }

    private static String pewsBands(CatalogueLine scenario) {
        String[] about = scenario.about().split(", ", 2);
        PewsChart chart = chart(about[1]).orElse(PewsChart.FROM_5);
        PewsParameter parameter =
                switch (about[0]) {
                    case "rr" -> PewsParameter.RESPIRATORY_RATE;
                    case "hr" -> PewsParameter.HEART_RATE;
                    case "bp" -> PewsParameter.SYSTOLIC_PRESSURE;
                    case "sat" -> PewsParameter.SATURATION;
                    case "crt" -> PewsParameter.CAPILLARY_REFILL;
                    default -> PewsParameter.OXYGEN;
                };
        Patient patient = Who.of(AGES.get(List.of(PewsChart.values()).indexOf(chart)));
        return eachOf(scenario.happens(), value -> {
            String said = parameter == PewsParameter.OXYGEN
                    ? "by nasal prongs %s %s".formatted(value, about[0].substring(about[0].length() - 1))
                    : "%s %s".formatted(about[0], value);
            return part(
                    PEWS.assess(patient, Who.DAY, PewsTold.read("normal, " + said, chart))
                            .score(),
                    parameter);
        });
    }

    private static String eachOf(String values, Function<String, Integer> score) {
        return Stream.of(Phrases.words(values))
                .map(value -> "%s→%d".formatted(value, score.apply(value)))
                .collect(Collectors.joining(" "));
    }

    private static int part(Score score, Parameter parameter) {
        return ((Score.Complete) score)
                .parts().stream()
                        .filter(part -> part.parameter() == parameter)
                        .findFirst()
                        .orElseThrow()
                        .score();
    }

    private static Optional<PewsChart> chart(String label) {
        return Stream.of(PewsChart.values())
                .filter(chart -> chart.label().equals(label))
                .findFirst();
    }

    private static String pews(CatalogueLine scenario) {
        String[] about = scenario.about().split(", on the chart ", 2);
        Patient patient = Who.of(about[0]);
        int age = patient.age(Who.DAY).orElse(0);
        Optional<PewsChart> chosen = about.length > 1 ? chart(about[1]) : Optional.empty();
        var set = PewsTold.read(scenario.happens(), chosen.orElse(PewsChart.ofAge(age)));
        try {
            return words(chosen.map(chart -> PEWS.assess(patient, Who.DAY, chart, set))
                    .orElseGet(() -> PEWS.assess(patient, Who.DAY, set)));
        } catch (IllegalArgumentException refused) {
            return "refused";
        }
    }

    private static String words(PewsResult result) {
        if (result.score() instanceof Score.NotApplicable not) {
            return not.toString();
        }
        List<String> words = new ArrayList<>();
        words.add("%s, %s"
                .formatted(
                        result.score() instanceof Score.Complete complete
                                ? "%s = %d".formatted(sum(complete.parts()), complete.total())
                                : result.score().toString(),
                        Worded.words(result.level())));
        result.triggers().stream()
                .filter(trigger -> !trigger.what().startsWith("PEWS"))
                .map(trigger -> "%s %s: %s".formatted(trigger.code(), Worded.words(trigger.level()), trigger.what()))
                .forEach(words::add);
        if (!result.undecided().isEmpty()) {
            words.add("a clinician has yet to set a level");
        }
        words.addAll(result.thinkSepsis());
        return String.join("; ", words);
    }

    /** "stated 6 = 2+2+0+0+1+0+1" or "stated 6", with the observations of somebody of 70 years. */
    private static String stated(CatalogueLine scenario) {
        String[] totalAndParts = scenario.about()
                .substring(scenario.about().indexOf("stated ") + 7)
                .split(" = ", 2);
        Map<Parameter, Integer> parts = new HashMap<>();
        if (totalAndParts.length > 1) {
            String[] scores = totalAndParts[1].split("\\+", -1);
            for (int at = 0; at < PARAMETERS.size(); at++) {
                parts.put(PARAMETERS.get(at), Integer.valueOf(scores[at]));
            }
        }
        Optional<Integer> total =
                totalAndParts[0].equals("no total") ? Optional.empty() : Optional.of(Integer.valueOf(totalAndParts[0]));
        String who = scenario.about().contains("; ") ? scenario.about().split("; ")[0] : "70 years";
        Score worked = NEWS2.score(Who.of(who), Who.DAY, News2Told.read(scenario.happens()));
        List<Disagreement> found = new Stated(total, parts).against(worked);
        return found.isEmpty()
                ? "agrees"
                : found.stream().map(Disagreement::sentence).collect(Collectors.joining(" "));
    }

    private static String reading(CatalogueLine scenario) {
        int space = scenario.happens().lastIndexOf(' ');
        String label = scenario.happens().substring(0, space);
        Vital vital = Stream.of(Vital.values())
                .filter(each -> each.label().equals(label))
                .findFirst()
                .orElseThrow();
        BigDecimal value = new BigDecimal(scenario.happens().substring(space + 1));
        Reading reading = chart(scenario.about())
                .map(chart -> PEWS.read(chart, vital, value))
                .orElseGet(() -> NEWS2.read(vital, value));
        return switch (reading) {
            case Reading.Usual usual -> "taken";
            case Reading.Confirm confirm -> "look again";
            case Reading.Refused refused -> "refused: " + refused.why();
        };
    }

    private static Instant at(String text) {
        return Instant.parse("2026-11-22T%sZ".formatted(text.substring(text.lastIndexOf(' ') + 1)));
    }
}
