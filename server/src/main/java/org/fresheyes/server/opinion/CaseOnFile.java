package org.fresheyes.server.opinion;

import java.util.List;
import java.util.UUID;
import org.fresheyes.rules.opinion.OpinionCase;
import org.fresheyes.rules.opinion.Step;
import org.fresheyes.rules.opinion.Taken;
import org.fresheyes.server.journal.Recorded;

/** A case with its number in the journal. */
public record CaseOnFile(UUID id, OpinionCase state) {

    static CaseOnFile of(UUID id, List<Recorded<Step>> history) {
        return new CaseOnFile(
                id, OpinionCase.of(history.stream().map(CaseOnFile::taken).toList()));
    }

    static Taken<?> taken(Recorded<Step> recorded) {
        return new Taken<>(recorded.event(), recorded.by(), recorded.at());
    }

    public UUID person() {
        return state.asked().person();
    }

    /** What people say on the telephone: the first eight characters of the number. */
    public String reference() {
        return id.toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
    }
}
