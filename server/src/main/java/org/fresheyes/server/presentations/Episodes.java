package org.fresheyes.server.presentations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.fresheyes.rules.identity.Actor;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.lifecycle.Ruling;
import org.fresheyes.rules.presentations.review.Condition;
import org.fresheyes.rules.presentations.review.Event;
import org.fresheyes.rules.presentations.review.Event.ClockRanOut;
import org.fresheyes.rules.presentations.review.Event.Reviewed;
import org.fresheyes.rules.presentations.review.Lifecycle;
import org.fresheyes.rules.presentations.review.Outcome.AnotherClinician;
import org.fresheyes.rules.presentations.review.Side;
import org.fresheyes.rules.presentations.review.Stage;
import org.fresheyes.rules.presentations.review.Taken;
import org.fresheyes.server.access.Access;
import org.fresheyes.server.access.Act;
import org.fresheyes.server.access.Grant;
import org.fresheyes.server.access.Role;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.deadlines.Deadline;
import org.fresheyes.server.deadlines.DeadlineHandler;
import org.fresheyes.server.deadlines.WorkingCalendar;
import org.fresheyes.server.journal.History;
import org.fresheyes.server.journal.StaleVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one way for people to an episode: checks who asks, loads it, asks the table what an event leads to, and records it
 * with its deadlines, lists and messages in one transaction.
 */
@Service
public class Episodes implements DeadlineHandler {

    private final EpisodeBook book;
    private final EpisodeLists lists;
    private final PracticePeople people;
    private final Access access;
    private final WorkingCalendar calendar;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Episodes(
            EpisodeBook book,
            EpisodeLists lists,
            PracticePeople people,
            Access access,
            WorkingCalendar calendar,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.book = book;
        this.lists = lists;
        this.people = people;
        this.access = access;
        this.calendar = calendar;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * The episode as this viewer may see it.
     *
     * @throws NoSuchEpisode when there is none
     * @throws org.fresheyes.server.access.Refused when the viewer has no part in it
     */
    public EpisodeView open(Viewer viewer, UUID id) {
        EpisodeOnFile file = book.get(id);
        KnownPerson person = people.get(file.practice(), file.person());
        Grant grant = access.require(viewer, Act.READ_EPISODE, person.subject(Optional.of(id)));
        return new EpisodeView(file, person, grant, sides(grant));
    }

    /** Every episode at a practice, with the people; everybody on the list is recorded. */
    public Map<EpisodeRow, KnownPerson> worklist(Viewer viewer, OdsCode practice) {
        Grant grant = access.require(viewer, Act.READ_REVIEW_LIST, practice);
        Map<UUID, KnownPerson> known = new HashMap<>();
        people.at(practice).forEach(person -> known.putIfAbsent(person.id(), person));
        Map<EpisodeRow, KnownPerson> rows = new LinkedHashMap<>();
        lists.at(practice)
                .forEach(row -> Optional.ofNullable(known.get(row.person())).ifPresent(it -> rows.put(row, it)));
        access.listed(
                grant,
                rows.values().stream()
                        .map(person -> person.subject(Optional.empty()).person())
                        .distinct()
                        .toList());
        return rows;
    }

    /**
     * Tries to do something.
     *
     * @param seen the version of the episode that the viewer was looking at
     * @throws NoSuchEpisode when there is none
     * @throws org.fresheyes.server.access.Refused when it is not the viewer's to do
     */
    public EventResult take(Viewer viewer, UUID id, int seen, Event event) {
        History<Event> history = book.history(id);
        EpisodeOnFile file = EpisodeOnFile.of(history);
        KnownPerson person = people.get(file.practice(), file.person());
        Grant grant = access.require(viewer, NeededAct.of(event), person.subject(Optional.of(id)));
        while (since(file, seen).isEmpty()) {
            Ruling<Stage, Event, Side, Condition> ruling = rule(file, person, event, sides(grant));
            if (!ruling.isAllowed()) {
                return new EventResult.Refused(file, ruling);
            }
            try {
                History<Event> decidedOn = history;
                return new EventResult.Done(in(() -> book.write(decidedOn, grant.actor(), List.of(event))));
            } catch (StaleVersion somebodyWasQuicker) {
                // when that was only a clock, it takes nothing from what this person does: once more
                history = book.history(id);
                file = EpisodeOnFile.of(history);
            }
        }
        return new EventResult.Changed(file, since(file, seen));
    }

    private Ruling<Stage, Event, Side, Condition> rule(
            EpisodeOnFile file, KnownPerson person, Event event, Set<Side> sides) {
        Ruling<Stage, Event, Side, Condition> ruling = Lifecycle.rule(file.state(), event, sides, today());
        boolean another = event instanceof Reviewed reviewed && reviewed.outcome() instanceof AnotherClinician;
        return ruling.isAllowed() && another && person.registered().isEmpty()
                ? new Ruling.NotReady<>(List.of(Condition.PERSON_KNOWN))
                : ruling;
    }

    /** A clock of an episode ran out, in the transaction that claimed it. */
    @Override
    public void passed(Deadline deadline) {
        History<Event> history = book.history(deadline.stream());
        Event ranOut = EpisodeClocks.ranOut(deadline);
        Ruling<Stage, Event, Side, Condition> ruling =
                Lifecycle.rule(EpisodeOnFile.of(history).state(), ranOut, Set.of(Side.CLOCK), today());
        if (ruling.isAllowed()) {
            book.write(history, Actor.CLOCK, List.of(ranOut));
        }
    }

    @Override
    public String kind() {
        return EpisodeEvents.KIND.name();
    }

    /** The day it is at the practice. */
    public LocalDate today() {
        return calendar.dayOf(clock.instant());
    }

    private static Set<Side> sides(Grant grant) {
        return switch (grant.as()) {
            case SELF, REPRESENTATIVE -> EnumSet.of(Side.PERSON);
            case REFERRING_TEAM ->
                grant.roles().contains(Role.GP) ? EnumSet.of(Side.CLINICIAN, Side.STAFF) : EnumSet.of(Side.STAFF);
            case FIRST_TEAM, RECEIVING_TEAM, OWN_ORGANISATION, NONE -> EnumSet.noneOf(Side.class);
        };
    }

    /** What happened since, the record included; a clock that ran out takes nothing from what somebody is writing. */
    private static List<Taken<?>> since(EpisodeOnFile file, int seen) {
        return file.state().events().stream()
                .skip(seen)
                .filter(taken -> !(taken.event() instanceof ClockRanOut))
                .toList();
    }

    private <T> T in(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
