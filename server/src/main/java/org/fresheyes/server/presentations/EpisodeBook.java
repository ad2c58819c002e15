package org.fresheyes.server.presentations;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.rules.events.AnotherClinicianWanted;
import org.fresheyes.rules.identity.Actor;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.presentations.review.Event;
import org.fresheyes.rules.presentations.review.Event.Reviewed;
import org.fresheyes.rules.presentations.review.Outcome.AnotherClinician;
import org.fresheyes.server.journal.History;
import org.fresheyes.server.journal.Journal;
import org.fresheyes.server.journal.Outbox;
import org.springframework.stereotype.Component;

/** Reads episodes, and writes their events together with their deadlines and what other features should know. */
@Component
class EpisodeBook {

    private final Journal journal;
    private final Outbox outbox;
    private final EpisodeClocks clocks;
    private final EpisodeLists lists;
    private final PracticePeople people;

    EpisodeBook(Journal journal, Outbox outbox, EpisodeClocks clocks, EpisodeLists lists, PracticePeople people) {
        this.journal = journal;
        this.outbox = outbox;
        this.clocks = clocks;
        this.lists = lists;
        this.people = people;
    }

    /** @throws NoSuchEpisode when there is none */
    EpisodeOnFile get(UUID id) {
        return EpisodeOnFile.of(history(id));
    }

    /** @throws NoSuchEpisode when there is none */
    History<Event> history(UUID id) {
        History<Event> history = journal.read(EpisodeEvents.KIND, id);
        if (history.isEmpty()) {
            throw new NoSuchEpisode(id);
        }
        return history;
    }

    /** Every episode of a person at a practice, the newest presentation first. */
    List<EpisodeOnFile> of(OdsCode practice, UUID person) {
        return lists.of(practice, person).stream().map(this::get).toList();
    }

    /** Writes events in the caller's transaction. @throws org.fresheyes.server.journal.StaleVersion when somebody was quicker */
    EpisodeOnFile write(History<Event> history, Actor by, List<? extends Event> events) {
        EpisodeOnFile file = EpisodeOnFile.of(journal.append(history, by, events));
        clocks.set(file);
        events.forEach(event -> wanted(file, event).ifPresent(outbox::publish));
        return file;
    }

    private Optional<AnotherClinicianWanted> wanted(EpisodeOnFile file, Event event) {
        return event instanceof Reviewed reviewed && reviewed.outcome() instanceof AnotherClinician another
                ? people.get(file.practice(), file.person())
                        .registered()
                        .map(person -> new AnotherClinicianWanted(
                                another.opinion(),
                                person,
                                file.practice(),
                                file.state().events().getLast().by(),
                                file.reference()))
                : Optional.empty();
    }
}
