package org.fresheyes.server.opinion;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.fresheyes.rules.events.CaseMoved;
import org.fresheyes.rules.identity.Actor;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.lifecycle.Ruling;
import org.fresheyes.rules.opinion.Condition;
import org.fresheyes.rules.opinion.Lifecycle;
import org.fresheyes.rules.opinion.LocalPolicy;
import org.fresheyes.rules.opinion.Side;
import org.fresheyes.rules.opinion.Stage;
import org.fresheyes.rules.opinion.Step;
import org.fresheyes.rules.opinion.Step.Asked;
import org.fresheyes.rules.opinion.Step.ClockRanOut;
import org.fresheyes.rules.opinion.Step.PersonDied;
import org.fresheyes.rules.opinion.Step.ReferralSent;
import org.fresheyes.rules.opinion.Taken;
import org.fresheyes.server.access.Access;
import org.fresheyes.server.access.Act;
import org.fresheyes.server.access.Grant;
import org.fresheyes.server.access.Subject;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.deadlines.Deadline;
import org.fresheyes.server.deadlines.DeadlineHandler;
import org.fresheyes.server.journal.History;
import org.fresheyes.server.journal.Journal;
import org.fresheyes.server.journal.Outbox;
import org.fresheyes.server.journal.StaleVersion;
import org.fresheyes.server.people.People;
import org.fresheyes.server.people.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one way to a case: checks who asks, loads it, asks the rules what a step leads to, and records the step with its
 * deadlines, lists and messages in one transaction.
 */
@Service
public class OpinionCases implements DeadlineHandler {

    private final Journal journal;
    private final Outbox outbox;
    private final Access access;
    private final People people;
    private final CaseLists lists;
    private final CaseClocks clocks;
    private final Policies policies;
    private final TransactionTemplate transaction;

    OpinionCases(
            Journal journal,
            Outbox outbox,
            Access access,
            People people,
            CaseLists lists,
            CaseClocks clocks,
            Policies policies,
            PlatformTransactionManager transactions) {
        this.journal = journal;
        this.outbox = outbox;
        this.access = access;
        this.people = people;
        this.lists = lists;
        this.clocks = clocks;
        this.policies = policies;
        this.transaction = new TransactionTemplate(transactions);
    }

    // -------- reading

    /**
     * The case as this viewer may see it.
     *
     * @throws NoSuchCase when there is none
     * @throws org.fresheyes.server.access.Refused when the viewer has no part in it
     */
    public CaseView open(Viewer viewer, UUID id) {
        return open(viewer, id, Act.READ_CASE);
    }

    /** The same for another act on the case, such as reading the record. */
    public CaseView open(Viewer viewer, UUID id, Act act) {
        CaseOnFile file = load(id);
        Grant grant = access.require(viewer, act, Involvement.subject(file));
        return new CaseView(file, grant, Involvement.sides(file, grant), clocks.running(id), policyFor(file));
    }

    /** Whether to offer something; nothing is read and nothing recorded. */
    public boolean may(Viewer viewer, Act act, CaseOnFile file) {
        return access.may(viewer, act, Involvement.subject(file));
    }

    /** Every case of a person whose cases the viewer may see. */
    public List<CaseRow> of(Viewer viewer, Person person) {
        access.require(viewer, Act.READ_CASE, Subject.of(person));
        return lists.of(person.id());
    }

    /** Every case in which the organisation has a part; the people on the list are recorded. */
    public List<CaseRow> worklist(Viewer viewer, OdsCode organisation) {
        Grant grant = access.require(viewer, Act.READ_WORKLIST, organisation);
        List<CaseRow> rows = lists.with(organisation);
        Collection<UUID> people = rows.stream().map(CaseRow::person).distinct().toList();
        access.listed(grant, people);
        return rows;
    }

    /** The cases the organisation refers in which somebody has still to approve that the person goes outside. */
    public List<CaseOnFile> awaitingApproval(Viewer viewer, OdsCode organisation) {
        Grant grant = access.require(viewer, Act.APPROVE_OUTSIDE, organisation);
        LocalPolicy policy = policies.of(organisation);
        List<CaseOnFile> awaiting = lists.with(organisation).stream()
                .filter(row ->
                        row.referrer().equals(organisation) && row.stage().isBeforeSending())
                .map(row -> load(row.id()))
                .filter(file -> policy.needsApproval(file.state())
                        && file.state().approval().isEmpty())
                .toList();
        access.listed(
                grant, awaiting.stream().map(CaseOnFile::person).distinct().toList());
        return awaiting;
    }

    // -------- acting

    /** A new case for a person. */
    public CaseOnFile ask(Viewer viewer, Person person, Asked asked) {
        return ask(viewer, person, UUID.randomUUID(), asked, () -> {});
    }

    /**
     * A new case under a number that is known beforehand. However often it is asked, it is one case.
     *
     * @param alongside done in the same transaction, when the case is new
     */
    public CaseOnFile ask(Viewer viewer, Person person, UUID id, Asked asked, Runnable alongside) {
        Grant grant = access.require(viewer, Act.ASK, Subject.of(person));
        try {
            return in(() -> {
                alongside.run();
                return record(History.none(OpinionEvents.KIND, id), asked, grant.actor());
            });
        } catch (StaleVersion askedAlready) {
            CaseOnFile there = load(id);
            if (!there.person().equals(person.id())) {
                throw new NoSuchCase(id);
            }
            return there;
        }
    }

    /**
     * A new case that another part of the server asks for, in its transaction. However often it is asked, it is one
     * case.
     */
    void askFor(UUID id, Asked asked, Actor by) {
        in(() -> {
            History<Step> there = journal.read(OpinionEvents.KIND, id);
            return there.isEmpty() ? record(there, asked, by) : CaseOnFile.of(there);
        });
    }

    /**
     * Tries to take a step.
     *
     * @param seen the version of the case that the viewer was looking at
     * @throws NoSuchCase when there is none
     * @throws org.fresheyes.server.access.Refused when this step is not the viewer's to take
     */
    public StepResult take(Viewer viewer, UUID id, int seen, Step step) {
        History<Step> history = existing(id);
        CaseOnFile file = CaseOnFile.of(history);
        Act act = NeededAct.of(step, asAsker(viewer, file));
        Grant grant = access.require(viewer, act, Involvement.subject(file));
        while (since(file, seen).isEmpty()) {
            Ruling<Stage, Step, Side, Condition> ruling = rule(file, step, Involvement.sides(file, grant));
            if (!ruling.isAllowed()) {
                return new StepResult.Refused(file, ruling);
            }
            try {
                History<Step> decidedOn = history;
                return new StepResult.Done(in(() -> recordFor(decidedOn, step, grant.actor())));
            } catch (StaleVersion somebodyWasQuicker) {
                // when that was only a clock, it takes nothing from what this person does: once more
                history = existing(id);
                file = CaseOnFile.of(history);
            }
        }
        return new StepResult.Changed(file, since(file, seen));
    }

    private CaseOnFile recordFor(History<Step> history, Step step, Actor by) {
        CaseOnFile now = record(history, step, by);
        if (step instanceof PersonDied died) {
            closeEverything(now.person(), died, by);
        }
        return now;
    }

    /**
     * Takes a step that another part of the server found to be due, in its transaction and with its permission.
     *
     * @throws TooLate when the case is not where this step can be taken
     */
    CaseOnFile takeWith(Grant grant, UUID id, Step step) {
        return in(() -> {
            History<Step> history = journal.read(OpinionEvents.KIND, id);
            CaseOnFile file = CaseOnFile.of(history);
            if (rule(file, step, Involvement.sides(file, grant)).isAllowed()) {
                return record(history, step, grant.actor());
            }
            throw new TooLate(id, step.getClass().getSimpleName(), file.state().stage());
        });
    }

    private Ruling<Stage, Step, Side, Condition> rule(CaseOnFile file, Step step, Set<Side> sides) {
        Ruling<Stage, Step, Side, Condition> ruling = Lifecycle.rule(file.state(), step, sides, policyFor(file));
        boolean untraced =
                step instanceof ReferralSent && !people.get(file.person()).traced();
        return ruling.isAllowed() && untraced ? new Ruling.NotReady<>(List.of(Condition.NHS_NUMBER_TRACED)) : ruling;
    }

    /** A death stops everything at once: the other cases of the person too, and so every message. */
    private void closeEverything(UUID person, PersonDied died, Actor by) {
        Person known = people.get(person);
        people.change(known.diedOn(died.on()));
        for (CaseRow row : lists.of(person)) {
            History<Step> history = journal.read(OpinionEvents.KIND, row.id());
            if (CaseOnFile.of(history).state().stage() != Stage.DIED) {
                record(history, died, by);
            }
        }
    }

    /** A clock of a case ran out, in the transaction that claimed it. */
    @Override
    public void passed(Deadline deadline) {
        History<Step> history = journal.read(OpinionEvents.KIND, deadline.stream());
        Step ranOut = CaseClocks.ranOut(deadline);
        CaseOnFile file = CaseOnFile.of(history);
        Ruling<Stage, Step, Side, Condition> ruling =
                Lifecycle.rule(file.state(), ranOut, Set.of(Side.CLOCK), policyFor(file));
        if (ruling.isAllowed()) {
            record(history, ranOut, Actor.CLOCK);
        }
    }

    @Override
    public String kind() {
        return OpinionEvents.KIND.name();
    }

    private CaseOnFile record(History<Step> history, Step step, Actor by) {
        History<Step> now = journal.append(history, by, List.of(step));
        CaseOnFile file = CaseOnFile.of(now);
        clocks.set(file);
        outbox.publish(new CaseMoved(
                file.id(),
                file.person(),
                OpinionEvents.KIND.nameOf(step),
                file.state().stage().name(),
                file.state().version(),
                now.last().at()));
        return file;
    }

    private <T> T in(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    private CaseOnFile load(UUID id) {
        return CaseOnFile.of(existing(id));
    }

    private History<Step> existing(UUID id) {
        History<Step> history = journal.read(OpinionEvents.KIND, id);
        if (history.isEmpty()) {
            throw new NoSuchCase(id);
        }
        return history;
    }

    /** What people did since; a clock that ran out takes nothing from what somebody is writing. */
    private static List<Taken<?>> since(CaseOnFile file, int seen) {
        return file.state().steps().stream()
                .skip(seen)
                .filter(taken -> !(taken.step() instanceof ClockRanOut))
                .toList();
    }

    private LocalPolicy policyFor(CaseOnFile file) {
        return policies.of(file.state().referrer().organisation());
    }

    /** The person, or somebody who acts for them: whoever is not in one of the teams. */
    private static boolean asAsker(Viewer viewer, CaseOnFile file) {
        boolean self = viewer.person().equals(Optional.of(file.person()));
        return self
                || Involvement.subject(file).teams().keySet().stream()
                        .allMatch(team -> viewer.rolesIn(team).isEmpty());
    }
}
