package org.fresheyes.rules.opinion;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fresheyes.rules.lifecycle.Staged;
import org.fresheyes.rules.opinion.Step.*;

/**
 * One case: the steps that were taken, and what they add up to. Immutable; {@link #after} gives the next one.
 *
 * <p>A case can be answered more than once: after a return it is chosen and sent again, after reopening it is asked
 * again. What counts "now" is what was said since the last such turn.
 */
public final class OpinionCase implements Staged<Stage> {

    /** After these, a service is chosen anew. */
    private static final Set<Class<? extends Step>> NEW_WAY =
            Set.of(Agreed.class, Reopened.class, Returned.class, OpinionNotPossible.class, WayReconsidered.class);

    /** After these, it is another referral: whether waiting harms and how the wait counts is decided again. */
    private static final Set<Class<? extends Step>> NEW_REFERRAL = Set.of(
            Agreed.class,
            Reopened.class,
            Returned.class,
            OpinionNotPossible.class,
            WayReconsidered.class,
            TurnedIntoReferral.class);

    /** After these, the second team has said what it can. */
    private static final Set<Class<? extends Step>> ANSWERS_OF_SECOND_TEAM =
            Set.of(OpinionIssued.class, AdviceGiven.class, OpinionNotPossible.class, Returned.class);

    private final List<Taken<?>> steps;
    private final Stage stage;
    /** Index of the step that brought the case to where it is. */
    private final int arrival;
    /** Index of the step with which it last came to be asked. */
    private final int asking;

    private OpinionCase(List<Taken<?>> steps, Stage stage, int arrival, int asking) {
        this.steps = steps;
        this.stage = stage;
        this.arrival = arrival;
        this.asking = asking;
    }

    /** A new case. */
    public static OpinionCase opened(Taken<Asked> asked) {
        return new OpinionCase(List.of(asked), Stage.ASKED, 0, 0);
    }

    /**
     * The case that a history adds up to.
     *
     * @throws IllegalArgumentException when the history does not begin with a question
     */
    public static OpinionCase of(List<? extends Taken<?>> history) {
        if (history.isEmpty() || !(history.getFirst().step() instanceof Asked asked)) {
            throw new IllegalArgumentException(
                    "Case of %d steps: it does not begin with a question. Maybe the first step is missing."
                            .formatted(history.size()));
        }
        Taken<?> first = history.getFirst();
        OpinionCase opinionCase = opened(new Taken<>(asked, first.by(), first.at()));
        for (Taken<?> next : history.subList(1, history.size())) {
            opinionCase = opinionCase.after(next);
        }
        return opinionCase;
    }

    /**
     * The case after one more step.
     *
     * @throws IllegalStateException when the table has no such row
     */
    public OpinionCase after(Taken<?> taken) {
        Stage next = Lifecycle.TABLE.next(this, taken.step());
        List<Taken<?>> more = new ArrayList<>(steps.size() + 1);
        more.addAll(steps);
        more.add(taken);
        boolean arrives = next != stage || taken.step() instanceof SentOn;
        return new OpinionCase(
                List.copyOf(more),
                next,
                arrives ? steps.size() : arrival,
                arrives && next == Stage.ASKED ? steps.size() : asking);
    }

    @Override
    public Stage stage() {
        return stage;
    }

    /** How many steps were taken; two people who saw the same number saw the same case. */
    public int version() {
        return steps.size();
    }

    public List<Taken<?>> steps() {
        return steps;
    }

    // -------- what was asked

    public Asked asked() {
        return (Asked) steps.getFirst().step();
    }

    public Question question() {
        return asked().question();
    }

    /** The team that has to answer, and refers if it agrees: the last one it was sent to. */
    public Team referrer() {
        Team team = asked().to();
        for (Taken<?> taken : steps) {
            team = switch (taken.step()) {
                case SentOn on -> on.to();
                case AskedElsewhere elsewhere -> elsewhere.to();
                default -> team;
            };
        }
        return team;
    }

    public Team firstTeam() {
        return asked().firstTeam();
    }

    /** True once the team that has it now said so, or did anything else with it. */
    public boolean isAcknowledged() {
        return stage != Stage.ASKED
                || thisTurn()
                        .map(Taken::step)
                        .anyMatch(step -> step instanceof Acknowledged
                                || step instanceof ExplanationOffered
                                || step instanceof Agreed);
    }

    // -------- the way to the second clinician

    /** The way that was agreed, until the case has to be answered anew. */
    public Optional<Route> route() {
        return agreement().map(Agreed::route);
    }

    /** The agreement itself. */
    public Optional<Agreed> agreement() {
        return steps.subList(asking, steps.size()).stream()
                .map(Taken::step)
                .flatMap(only(Agreed.class))
                .reduce((earlier, later) -> later);
    }

    /** Who approved that the person goes outside, this way. */
    public Optional<Taken<OutsideApproved>> approval() {
        return lastSince(OutsideApproved.class, NEW_WAY);
    }

    /** True when somebody inside has looked already, whether or not they could give an opinion. */
    public boolean wasTriedInside() {
        boolean inside = false;
        boolean tried = false;
        for (Taken<?> taken : steps) {
            inside = taken.step() instanceof Agreed agreed ? !agreed.route().goesOutside() : inside;
            tried |= inside && ANSWERS_OF_SECOND_TEAM.contains(taken.step().getClass());
        }
        return tried;
    }

    public boolean needsPack() {
        return route().filter(Route::needsPack).isPresent();
    }

    public Optional<Service> service() {
        return lastSince(ServiceChosen.class, NEW_WAY)
                .map(chosen -> chosen.step().service());
    }

    public Optional<DelayAnswer> delay() {
        return lastSince(DelayAnswered.class, NEW_REFERRAL)
                .map(answered -> answered.step().answer());
    }

    public Optional<WaitingTime> waitingTime() {
        return lastSince(WaitingTimeDecided.class, NEW_REFERRAL)
                .map(decided -> decided.step().decision());
    }

    /** The records as they were made ready since the receiving team last asked for more. */
    public Optional<PackMadeReady> pack() {
        return since(Set.of(MoreNeeded.class, Agreed.class))
                .map(Taken::step)
                .flatMap(only(PackMadeReady.class))
                .reduce((earlier, later) -> later);
    }

    public Optional<Taken<ReferralSent>> sent() {
        return lastSince(ReferralSent.class, NEW_WAY);
    }

    /** The team that has it, or had it, for a second opinion. */
    public Optional<Team> receiver() {
        return sent().map(sent -> sent.step().to());
    }

    // -------- the opinions

    public Optional<FirstOpinion> firstOpinion() {
        return last(FirstOpinionRecorded.class).map(recorded -> recorded.step().opinion());
    }

    public Optional<Taken<FirstViewNoted>> firstView() {
        return lastSince(FirstViewNoted.class, Set.of(ReferralSent.class));
    }

    /** What the second clinician declared, with a yes to the referral or with written advice. */
    public Optional<Independence> independence() {
        return since(Set.of(ReferralSent.class))
                .flatMap(taken -> switch (taken.step()) {
                    case ReferralAccepted accepted -> Stream.of(accepted.independence());
                    case AdviceGiven advice -> Stream.of(advice.independence());
                    default -> Stream.<Independence>empty();
                })
                .reduce((earlier, later) -> later);
    }

    /** The second opinion, given after a visit or as advice. */
    public Optional<Opinion> opinion() {
        return opinionGiven().map(given -> switch (given.step()) {
            case OpinionIssued issued -> issued.opinion();
            case AdviceGiven advice -> advice.advice();
            default -> throw new IllegalStateException("Not an opinion: " + given.step());
        });
    }

    /** Who gave the second opinion, and when. */
    public Optional<Taken<?>> opinionGiven() {
        return since(Set.of(ReferralSent.class))
                .filter(taken -> taken.step() instanceof OpinionIssued || taken.step() instanceof AdviceGiven)
                .reduce((earlier, later) -> later);
    }

    /** The sides that have read the opinion that is there now. */
    public Set<Side> readBy() {
        Set<Side> sides = EnumSet.noneOf(Side.class);
        since(Set.of(OpinionIssued.class, AdviceIsEnough.class))
                .map(Taken::step)
                .flatMap(only(OpinionRead.class))
                .forEach(read -> sides.add(read.side()));
        return sides;
    }

    /** The asker reads as the asker; the referrer may pass on that a first team without Fresh Eyes has read it. */
    boolean mayReadAs(Side reader, Set<Side> sides) {
        return sides.contains(reader) || (reader == Side.FIRST_TEAM && sides.contains(Side.REFERRER));
    }

    // -------- what holds throughout

    /** Whether the record may be shown to the second team, and to whom it was. */
    public Sharing sharing() {
        return Sharing.in(this);
    }

    /** The one team that is responsible for care. A second opinion alone never changes it. */
    public Team responsible() {
        return Responsibility.in(this).holder();
    }

    /** A move of care that one team has acknowledged and the other has not. */
    public Optional<TransferAcknowledged> openTransfer() {
        return Responsibility.in(this).open();
    }

    /** True unless it is recorded that the person cannot decide this for themselves (presumed, MCA 2005 s.1). */
    public boolean canDecide() {
        return last(CapacityRecorded.class)
                .map(recorded -> recorded.step().canDecide())
                .orElse(true);
    }

    /** Keep is the default. */
    public boolean keepsFirstAppointment() {
        return last(FirstAppointmentDecided.class)
                .map(decided -> decided.step().keep())
                .orElse(true);
    }

    /** Clocks that ran out while the case was where it is now. */
    public Set<Clock> overdue() {
        Set<Clock> overdue = EnumSet.noneOf(Clock.class);
        sinceArrival().map(Taken::step).flatMap(only(ClockRanOut.class)).forEach(ran -> overdue.add(ran.clock()));
        return overdue;
    }

    // -------- looking back

    /** The last step of this type. */
    public <S extends Step> Optional<Taken<S>> last(Class<S> type) {
        return steps.stream().flatMap(typed(type)).reduce((earlier, later) -> later);
    }

    /** The last step of this type since the last step of any of the others. */
    public <S extends Step> Optional<Taken<S>> lastSince(Class<S> type, Set<Class<? extends Step>> turns) {
        return since(turns).flatMap(typed(type)).reduce((earlier, later) -> later);
    }

    /** The step that brought the case to where it is now. */
    public Taken<?> arrival() {
        return steps.get(arrival);
    }

    private Stream<Taken<?>> sinceArrival() {
        return steps.subList(arrival, steps.size()).stream();
    }

    private Stream<Taken<?>> thisTurn() {
        return since(Set.of(Asked.class, SentOn.class, AskedElsewhere.class, Reopened.class));
    }

    private Stream<Taken<?>> since(Set<Class<? extends Step>> turns) {
        int from = 0;
        for (int i = steps.size() - 1; i >= 0 && from == 0; i--) {
            if (turns.contains(steps.get(i).step().getClass())) {
                from = i;
            }
        }
        return steps.subList(from, steps.size()).stream();
    }

    private static <S> Function<Step, Stream<S>> only(Class<S> type) {
        return step -> type.isInstance(step) ? Stream.of(type.cast(step)) : Stream.empty();
    }

    private static <S extends Step> Function<Taken<?>, Stream<Taken<S>>> typed(Class<S> type) {
        return taken -> type.isInstance(taken.step())
                ? Stream.of(new Taken<>(type.cast(taken.step()), taken.by(), taken.at()))
                : Stream.empty();
    }

    @Override
    public String toString() {
        return stage + ": "
                + steps.stream()
                        .map(taken -> taken.step().getClass().getSimpleName())
                        .collect(Collectors.joining(" · "));
    }
}
