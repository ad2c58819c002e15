package org.fresheyes.server.rapidreview;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.fresheyes.rules.rapidreview.call.Call;
import org.fresheyes.rules.rapidreview.call.Event;
import org.fresheyes.rules.rapidreview.call.Taken;
import org.fresheyes.rules.rapidreview.call.Where;
import org.fresheyes.server.journal.History;

/** A call with its number in the journal. */
public record CallOnFile(UUID id, Call state) {

    static CallOnFile of(History<Event> history) {
        List<Taken<?>> events = history.events().stream()
                .<Taken<?>>map(recorded -> new Taken<>(recorded.event(), recorded.by(), recorded.at()))
                .toList();
        return new CallOnFile(history.stream(), Call.of(events));
    }

    public Where where() {
        return state.raised().where();
    }

    /** What people say on the telephone: the first six characters of the number. */
    public String reference() {
        return id.toString().substring(0, 6).toUpperCase(Locale.ROOT);
    }
}
