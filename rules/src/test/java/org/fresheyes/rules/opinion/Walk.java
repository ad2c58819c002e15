package org.fresheyes.rules.opinion;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.fresheyes.rules.identity.Actor;
import org.fresheyes.rules.lifecycle.Ruling;
import org.fresheyes.rules.opinion.Step.*;

/**
 * A random case: random sides try random steps, one after the other. Most tries follow the table, or no walk would get
 * past the first stages; the others are steps that nobody should be able to take.
 *
 * @param tries what was tried, in order, with the case before and after
 */
record Walk(List<Tried> tries) {

    private static final int LENGTH = 60;
    private static final int SAMPLES_EACH = 12;
    private static final StepSamples SAMPLES = new StepSamples();
    private static final List<Class<? extends Step>> TYPES = StepSamples.types().stream()
            .sorted(Comparator.comparing(Class::getSimpleName))
            .toList();
    /** Steps that close a case would end nearly every walk at once. */
    private static final Set<Class<? extends Step>> CLOSING = Set.of(Withdrawn.class, PersonDied.class);

    /** Steps of nearly every stage, and a step back, would crowd out those that lead on. */
    private static final Set<Class<? extends Step>> LEADING_NOWHERE = Set.of(
            FirstAppointmentDecided.class,
            FirstOpinionRecorded.class,
            CapacityRecorded.class,
            ConsentDecided.class,
            WayReconsidered.class,
            PrivateOpinionReceived.class,
            ClockRanOut.class);

    /** One try. */
    record Tried(
            OpinionCase before,
            Step step,
            Set<Side> sides,
            Ruling<Stage, Step, Side, Condition> ruling,
            OpinionCase after) {
        boolean allowed() {
            return ruling.isAllowed();
        }

        @Override
        public String toString() {
            return "%s by %s: %s".formatted(step.getClass().getSimpleName(), sides, ruling);
        }
    }

    static Walk of(Random random) {
        Instant time = Instant.parse("2026-03-02T09:00:00Z");
        Step asked = sample(Asked.class, random);
        OpinionCase now = OpinionCase.opened(new Taken<>((Asked) asked, Actor.person("a", "A"), time));
        List<Tried> tries = new ArrayList<>();
        for (int i = 0; i < LENGTH; i++) {
            time = time.plusSeconds(random.nextInt(200_000));
            Tried tried = attempt(now, random, time);
            tries.add(tried);
            now = tried.after();
        }
        return new Walk(List.copyOf(tries));
    }

    OpinionCase end() {
        return tries.getLast().after();
    }

    /** Everything the case has been through, the beginning included. */
    List<OpinionCase> cases() {
        List<OpinionCase> cases = new ArrayList<>(List.of(tries.getFirst().before()));
        tries.forEach(tried -> cases.add(tried.after()));
        return cases;
    }

    /** Of several samples of the same step the first that is allowed, if one is. */
    private static Tried attempt(OpinionCase now, Random random, Instant time) {
        Class<? extends Step> type = type(now.stage(), random);
        Set<Side> sides = sides(random);
        Step step = sample(type, random);
        Ruling<Stage, Step, Side, Condition> ruling = Lifecycle.rule(now, step, sides, LocalPolicy.DEFAULT);
        for (int i = 1; i < SAMPLES_EACH && ruling instanceof Ruling.NotReady; i++) {
            step = sample(type, random);
            ruling = Lifecycle.rule(now, step, sides, LocalPolicy.DEFAULT);
        }
        OpinionCase after = ruling.isAllowed() ? now.after(new Taken<>(step, Actor.person("a", "A"), time)) : now;
        return new Tried(now, step, sides, ruling, after);
    }

    private static Class<? extends Step> type(Stage stage, Random random) {
        List<Class<? extends Step>> open = TYPES.stream()
                .filter(Lifecycle.open(stage, EnumSet.allOf(Side.class))::contains)
                .filter(type -> !CLOSING.contains(type) || random.nextInt(20) == 0)
                .filter(type -> !LEADING_NOWHERE.contains(type) || random.nextInt(4) == 0)
                .toList();
        List<Class<? extends Step>> from = open.isEmpty() || random.nextInt(6) == 0 ? TYPES : open;
        return from.get(random.nextInt(from.size()));
    }

    /** Usually all sides together, sometimes only some, sometimes nobody. */
    private static Set<Side> sides(Random random) {
        Set<Side> sides = EnumSet.allOf(Side.class);
        if (random.nextInt(3) == 0) {
            sides.removeIf(side -> random.nextBoolean());
        }
        return sides;
    }

    private static Step sample(Class<? extends Step> type, Random random) {
        return SAMPLES.next(type, random);
    }
}
