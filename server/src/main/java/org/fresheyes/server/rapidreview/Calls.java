package org.fresheyes.server.rapidreview;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.fresheyes.rules.identity.Actor;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.lifecycle.Ruling;
import org.fresheyes.rules.rapidreview.call.Caller;
import org.fresheyes.rules.rapidreview.call.Condition;
import org.fresheyes.rules.rapidreview.call.Event;
import org.fresheyes.rules.rapidreview.call.Lifecycle;
import org.fresheyes.rules.rapidreview.call.Purpose;
import org.fresheyes.rules.rapidreview.call.Side;
import org.fresheyes.rules.rapidreview.call.Stage;
import org.fresheyes.rules.rapidreview.call.Taken;
import org.fresheyes.rules.rapidreview.call.Where;
import org.fresheyes.rules.rapidreview.rota.Person;
import org.fresheyes.server.access.Access;
import org.fresheyes.server.access.Act;
import org.fresheyes.server.access.Grant;
import org.fresheyes.server.access.Role;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.deadlines.Deadline;
import org.fresheyes.server.deadlines.DeadlineHandler;
import org.fresheyes.server.journal.History;
import org.fresheyes.server.journal.StaleVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one way for people to a call. Whoever calls needs no account and no proof; whoever answers is asked who they are. An
 * event, the ringing that follows from it, its messages and its deadline are one transaction.
 */
@Service
public class Calls implements DeadlineHandler {

    /** So many calls from one place in this time are many; the first is never one too many. */
    static final int MOST_FROM_A_PLACE = 6;

    private static final Duration REPEATS = Duration.ofDays(30);

    static final Duration IN = Duration.ofMinutes(10);

    /** Whoever calls without an account: the journal says so, and nothing more. */
    static final Actor CALLER = new Actor("caller", "Whoever called", Optional.empty(), Optional.empty());

    private static final Set<Role> RESPONDERS = EnumSet.of(Role.OUTREACH, Role.ON_CALL, Role.SITE_MANAGER);
    private static final Set<Role> STAFF = EnumSet.of(Role.CONSULTANT, Role.HOSPITAL_STAFF);
    private static final Set<Role> MANAGERS = EnumSet.of(Role.SITE_MANAGER, Role.ADMINISTRATOR);

    private final CallBook book;
    private final CallLists lists;
    private final Links links;
    private final Rotas rotas;
    private final Access access;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Calls(
            CallBook book,
            CallLists lists,
            Links links,
            Rotas rotas,
            Access access,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.book = book;
        this.lists = lists;
        this.links = links;
        this.rotas = rotas;
        this.access = access;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What somebody said who calls. Anything can be left out. */
    public record Said(Caller caller, Words name, Words about, Words worry, Words reach) {}

    /**
     * Somebody calls who is not signed in. Sent again with the same form it is the same call.
     *
     * @param formKey made with the form, so that nobody else has it
     */
    public Placed call(Where where, Said said, String formKey) {
        if (links.sentWith(formKey).isEmpty()
                && lists.from(where, clock.instant().minus(IN)) >= MOST_FROM_A_PLACE) {
            return new Placed.TooMany();
        }
        return place(where, said, Purpose.REAL, formKey, CALLER);
    }

    /**
     * Somebody who works here calls, for themselves or for somebody else.
     *
     * @throws org.fresheyes.server.access.Refused when they do not work there
     */
    public Placed.AsCall callAs(Viewer viewer, Where where, Said said, String formKey) {
        Grant grant = access.require(viewer, Act.RAISE_CALL, where.organisation());
        return place(where, said, Purpose.REAL, formKey, grant.actor());
    }

    /** Whether the viewer works there, before the form is shown. @throws org.fresheyes.server.access.Refused when not */
    public void mayCall(Viewer viewer, OdsCode organisation) {
        access.require(viewer, Act.RAISE_CALL, organisation);
    }

    /**
     * A test call that nobody was told of.
     *
     * @throws org.fresheyes.server.access.Refused when the viewer does not answer for the rota
     */
    public UUID test(Viewer viewer, Where where) {
        Grant grant = access.require(viewer, Act.MANAGE_ROTA, where.organisation());
        Words nothing = Words.of("");
        Said said = new Said(Caller.NOT_SAID, nothing, nothing, nothing, nothing);
        return place(where, said, Purpose.TEST, UUID.randomUUID().toString(), grant.actor())
                .call();
    }

    /** The call of a link, for whoever called; it is for the page to show nothing but where it has got to. */
    public Optional<CallOnFile> byLink(String secret) {
        return links.call(secret).map(book::get);
    }

    /**
     * Whether the viewer may see the board of a hospital, before it is shown.
     *
     * @throws org.fresheyes.server.access.Refused when the viewer does not answer calls there
     */
    public void mayWatch(Viewer viewer, OdsCode organisation) {
        access.require(viewer, Act.READ_CALLS, organisation);
    }

    /**
     * The call as this viewer may see it.
     *
     * @throws NoSuchCall when there is none
     * @throws org.fresheyes.server.access.Refused when the viewer does not answer calls there
     */
    public CallView open(Viewer viewer, UUID id) {
        CallOnFile file = book.get(id);
        Grant grant = access.require(viewer, Act.READ_CALLS, file.where().organisation());
        return new CallView(file, grant, sides(file, grant));
    }

    /** The calls from the same place in the 30 days before, the newest first: perhaps about the same person. */
    public List<CallRow> before(CallView view) {
        return lists.repeats(view.file(), REPEATS);
    }

    /**
     * Tries to do something.
     *
     * @param seen the version of the call that the viewer was looking at
     * @throws NoSuchCall when there is none
     * @throws org.fresheyes.server.access.Refused when it is not the viewer's to do
     */
    public CallResult take(Viewer viewer, UUID id, int seen, Event event) {
        History<Event> history = book.history(id);
        CallOnFile file = CallOnFile.of(history);
        Grant grant = access.require(viewer, NeededAct.of(event), file.where().organisation());
        while (since(file, seen).isEmpty()) {
            Ruling<Stage, Event, Side, Condition> ruling =
                    Lifecycle.rule(file.state(), event, sides(file, grant), grant.actor());
            if (!ruling.isAllowed()) {
                return new CallResult.Refused(file, ruling);
            }
            try {
                History<Event> decidedOn = history;
                return new CallResult.Done(in(() -> book.write(decidedOn, grant.actor(), List.of(event))));
            } catch (StaleVersion somebodyWasQuicker) {
                // when that was only the ringing, it takes nothing from what this person does: once more
                history = book.history(id);
                file = CallOnFile.of(history);
            }
        }
        return new CallResult.Changed(file, since(file, seen));
    }

    /** Somebody could not be reached: the next step is rung at once. Said twice, it is said once. */
    void notReached(UUID id, Person who) {
        History<Event> history = book.history(id);
        boolean known = CallOnFile.of(history)
                .state()
                .all(Event.NotReached.class)
                .anyMatch(taken -> taken.event().who().equals(who));
        if (!known) {
            in(() -> book.write(history, Bells.MESSENGER, List.of(new Event.NotReached(who))));
        }
    }

    /** The next look at a call is due, in the transaction that claimed it. */
    @Override
    public void passed(Deadline deadline) {
        book.ring(book.history(deadline.stream()));
    }

    @Override
    public String kind() {
        return CallEvents.KIND.name();
    }

    private Placed.AsCall place(Where where, Said said, Purpose purpose, String formKey, Actor by) {
        return in(() -> {
            UUID fresh = UUID.randomUUID();
            Links.Link link = links.keep(formKey, fresh);
            if (link.call().equals(fresh)) {
                Event.Raised raised = new Event.Raised(
                        where,
                        said.caller(),
                        said.name(),
                        said.about(),
                        said.worry(),
                        said.reach(),
                        purpose,
                        rotas.plan(where.site()));
                book.begin(fresh, raised, by);
            }
            return new Placed.AsCall(link.call(), link.secret());
        });
    }

    private static Set<Side> sides(CallOnFile file, Grant grant) {
        Person who = new Person(grant.actor().account(), grant.actor().name());
        Set<Side> sides = EnumSet.noneOf(Side.class);
        if (file.state().isReviewer(who)) {
            sides.add(Side.REVIEWER);
        }
        if (grant.roles().stream().anyMatch(RESPONDERS::contains)) {
            sides.add(Side.RESPONDER);
        }
        if (grant.roles().stream().anyMatch(STAFF::contains)) {
            sides.add(Side.STAFF);
        }
        if (grant.roles().stream().anyMatch(MANAGERS::contains)) {
            sides.add(Side.MANAGER);
        }
        return sides;
    }

    /** What people did since; ringing takes nothing from what somebody is writing. */
    private static List<Taken<?>> since(CallOnFile file, int seen) {
        return file.state().events().stream()
                .skip(seen)
                .filter(taken -> !isRinging(taken.event()))
                .toList();
    }

    private static boolean isRinging(Event event) {
        return event instanceof Event.Rung
                || event instanceof Event.RungAgain
                || event instanceof Event.NotReached
                || event instanceof Event.NobodyLeft;
    }

    private <T> T in(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
