package org.fresheyes.server.opinion;

import java.util.List;
import java.util.UUID;
import org.fresheyes.rules.opinion.OpinionCase;
import org.fresheyes.rules.opinion.Step;
import org.fresheyes.rules.opinion.Taken;
import org.fresheyes.server.journal.History;

/** A case with its number in the journal. */
public record CaseOnFile(UUID id, OpinionCase state) {

    static CaseOnFile of(History<Step> history) {
        List<Taken<?>> steps = history.events().stream()
                .<Taken<?>>map(recorded -> new Taken<>(recorded.event(), recorded.by(), recorded.at()))
                .toList();
        return new CaseOnFile(history.stream(), OpinionCase.of(steps));
    }

    public UUID person() {
        return state.asked().person();
    }

    /** What people say on the telephone: the first eight characters of the number. */
    public String reference() {
        return id.toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
    }
}
