package org.fresheyes.server.presentations;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.presentations.review.Episode;
import org.fresheyes.rules.presentations.review.Event;
import org.fresheyes.rules.presentations.review.Taken;
import org.fresheyes.server.journal.History;

/** An episode with its number in the journal. */
public record EpisodeOnFile(UUID id, Episode state) {

    static EpisodeOnFile of(History<Event> history) {
        List<Taken<?>> events = history.events().stream()
                .<Taken<?>>map(recorded -> new Taken<>(recorded.event(), recorded.by(), recorded.at()))
                .toList();
        return new EpisodeOnFile(history.stream(), Episode.of(events));
    }

    public OdsCode practice() {
        return state.begun().practice();
    }

    /** As the practice's list of people numbers them. */
    public UUID person() {
        return state.begun().person();
    }

    /** What people say on the telephone: the first eight characters of the number. */
    public String reference() {
        return id.toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }
}
