package org.fresheyes.server.rapidreview;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.fresheyes.rules.identity.Actor;
import org.fresheyes.rules.rapidreview.call.Alerting;
import org.fresheyes.rules.rapidreview.call.Call;
import org.fresheyes.rules.rapidreview.call.Event;
import org.fresheyes.rules.rapidreview.rota.Person;
import org.fresheyes.server.deadlines.Deadlines;
import org.fresheyes.server.journal.History;
import org.fresheyes.server.journal.Journal;
import org.springframework.stereotype.Component;

/**
 * Reads calls, and writes their events. Whatever was written, it then does what is due: rings whom the rule says, and sets
 * the one deadline at which the rule is asked again. Events, messages and deadline are one transaction, the caller's.
 */
@Component
class CallBook {

    /** The name of the only deadline a call has. */
    static final String RING = "RING";

    private final Journal journal;
    private final Deadlines deadlines;
    private final Rotas rotas;
    private final Bells bells;
    private final Boards boards;
    private final Clock clock;

    CallBook(Journal journal, Deadlines deadlines, Rotas rotas, Bells bells, Boards boards, Clock clock) {
        this.journal = journal;
        this.deadlines = deadlines;
        this.rotas = rotas;
        this.bells = bells;
        this.boards = boards;
        this.clock = clock;
    }

    /** @throws NoSuchCall when there is none */
    CallOnFile get(UUID id) {
        return CallOnFile.of(history(id));
    }

    /** @throws NoSuchCall when there is none */
    History<Event> history(UUID id) {
        History<Event> history = journal.read(CallEvents.KIND, id);
        if (history.isEmpty()) {
            throw new NoSuchCall(id);
        }
        return history;
    }

    /** Begins a call and rings at once. */
    CallOnFile begin(UUID id, Event.Raised raised, Actor by) {
        return write(History.none(CallEvents.KIND, id), by, List.of(raised));
    }

    /** Writes events, then what follows from them. @throws org.fresheyes.server.journal.StaleVersion when somebody was quicker */
    CallOnFile write(History<Event> history, Actor by, List<? extends Event> events) {
        return ring(journal.append(history, by, events));
    }

    /** Does what is due for a call now, and sets the deadline at which to look again. */
    CallOnFile ring(History<Event> history) {
        History<Event> now = history;
        Alerting alerting = new Alerting(rotas.of(CallOnFile.of(history).where().site()));
        Alerting.Due due = due(alerting, now);
        while (!due.now().isEmpty()) {
            now = journal.append(now, Actor.CLOCK, due.now());
            List<Event> failed = notReached(CallOnFile.of(now), due.now());
            now = journal.append(now, Bells.MESSENGER, failed);
            due = due(alerting, now);
        }
        CallOnFile file = CallOnFile.of(now);
        deadlines.replace(
                CallEvents.KIND.name(),
                file.id(),
                due.look().map(look -> Map.of(RING, look)).orElse(Map.of()));
        boards.changed(file.where().site());
        return file;
    }

    private Alerting.Due due(Alerting alerting, History<Event> history) {
        Instant written = history.last().at();
        Instant clocked = clock.instant();
        return alerting.due(CallOnFile.of(history).state(), clocked.isAfter(written) ? clocked : written);
    }

    /** Rings everybody these events name. Whoever has no address is not reached, which is said of them once a call. */
    private List<Event> notReached(CallOnFile file, List<Event> events) {
        Predicate<Person> known = said(file.state());
        List<Event> failed = new ArrayList<>();
        for (Person person : people(events)) {
            if (!bells.ring(file, person) && !known.test(person)) {
                failed.add(new Event.NotReached(person));
            }
        }
        return failed;
    }

    private static Predicate<Person> said(Call call) {
        List<Person> known = call.all(Event.NotReached.class)
                .map(taken -> taken.event().who())
                .toList();
        return known::contains;
    }

    private static List<Person> people(List<Event> events) {
        return events.stream()
                .flatMap(event -> switch (event) {
                    case Event.Rung rung -> rung.people().stream();
                    case Event.RungAgain again -> again.people().stream();
                    default -> java.util.stream.Stream.<Person>empty();
                })
                .distinct()
                .toList();
    }
}
