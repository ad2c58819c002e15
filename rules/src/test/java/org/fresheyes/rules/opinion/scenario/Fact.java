package org.fresheyes.rules.opinion.scenario;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fresheyes.rules.opinion.Clock;
import org.fresheyes.rules.opinion.Clocks;
import org.fresheyes.rules.opinion.OpinionCase;
import org.fresheyes.rules.opinion.RunningClocks;
import org.fresheyes.rules.opinion.Step.ClockRanOut;
import org.fresheyes.rules.opinion.Step.PrivateOpinionReceived;
import org.fresheyes.rules.opinion.Taken;
import org.fresheyes.rules.opinion.Waiting;
import org.fresheyes.rules.scenario.Worded;

/** What a scenario can claim about a case when everything has happened. */
public final class Fact {

    private static final Map<String, Function<OpinionCase, String>> FACTS = Map.ofEntries(
            Map.entry("overdue", c -> clocks(c.overdue())),
            Map.entry("running", c -> clocks(RunningClocks.of(c, Clocks.DEFAULT).keySet())),
            Map.entry("rang", Fact::rang),
            Map.entry("responsible", c -> Cast.nameOf(c.responsible())),
            Map.entry(
                    "open transfer",
                    c -> c.openTransfer().map(move -> Cast.nameOf(move.to())).orElse("none")),
            Map.entry("asked team", c -> Cast.nameOf(c.referrer())),
            Map.entry("receiver", c -> c.receiver().map(Cast::nameOf).orElse("none")),
            Map.entry("approved by", c -> c.approval()
                    .map(approval -> Worded.words(approval.step().as()))
                    .orElse("nobody")),
            Map.entry("route", c -> c.route().map(Worded::words).orElse("none")),
            Map.entry("priority", c -> c.delay()
                    .map(answer -> Worded.words(answer.priority()))
                    .orElse("none")),
            Map.entry("waiting time", c -> c.waitingTime().isPresent() ? "decided" : "none"),
            Map.entry("pack", c -> c.pack().isPresent() ? "ready" : "none"),
            Map.entry("first appointment", c -> c.keepsFirstAppointment() ? "kept" : "given up"),
            Map.entry("consent", c -> c.sharing().agreed() ? "given" : "missing"),
            Map.entry("record went to", Fact::recordWentTo),
            Map.entry(
                    "waits for", c -> Waiting.on(c).stream().map(Worded::words).collect(Collectors.joining(" and "))),
            Map.entry("first view", c -> c.firstView().isPresent() ? "noted" : "none"),
            Map.entry("independence", c -> c.independence().isPresent() ? "declared" : "none"),
            Map.entry("outcome", c -> c.opinion()
                    .map(opinion -> Worded.words(opinion.outcome()))
                    .orElse("none")),
            Map.entry("private", c -> c.last(PrivateOpinionReceived.class).isPresent() ? "kept apart" : "none"));

    private Fact() {}

    /**
     * What a fact comes to in this case, in the words of the scenarios.
     *
     * @throws IllegalArgumentException when no such fact is known
     */
    public static String of(String name, OpinionCase opinionCase) {
        Function<OpinionCase, String> fact = FACTS.get(name);
        if (fact == null) {
            throw new IllegalArgumentException("Fact '%s': unknown. Maybe one of %s.".formatted(name, FACTS.keySet()));
        }
        return fact.apply(opinionCase);
    }

    private static String recordWentTo(OpinionCase c) {
        List<String> teams = c.sharing().sent().stream()
                .map(sent -> Cast.nameOf(sent.step().to()))
                .toList();
        return teams.isEmpty() ? "nobody" : String.join(", ", teams);
    }

    private static String clocks(Collection<Clock> clocks) {
        return clocks.isEmpty() ? "none" : clocks.stream().map(Worded::words).collect(Collectors.joining(", "));
    }

    /** "chase 3, answer 1"; in the order of the list of clocks. */
    private static String rang(OpinionCase c) {
        Map<Clock, Integer> counts = new TreeMap<>();
        for (Taken<?> taken : c.steps()) {
            if (taken.step() instanceof ClockRanOut ran) {
                counts.merge(ran.clock(), 1, Integer::sum);
            }
        }
        return counts.isEmpty()
                ? "none"
                : counts.entrySet().stream()
                        .map(count -> Worded.words(count.getKey()) + " " + count.getValue())
                        .collect(Collectors.joining(", "));
    }
}
