package org.fresheyes.rules.symptoms.notes;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the cue words of a note can say; each kind is a line of the file of cues. */
enum CueKind {
    NO,
    NO_AFTER,
    NO_ALONE,
    YES_ALONE,
    NO_LONGER,
    NO_LONGER_AFTER,
    STOPPED,
    GONE,
    FAMILY,
    FAMILY_AFTER,
    RELATIVE,
    OTHER_PERSON,
    HAS,
    HAD,
    EXPOSED,
    SAYS,
    TOLD,
    HISTORY,
    HISTORY_LIST,
    HISTORY_AFTER,
    GIVES_HISTORY,
    IF,
    MAYBE,
    MAYBE_AFTER,
    BUT,
    BUT_NOT,
    EXCEPT,
    NO_SYMPTOM,
    NO_FINDING,
    SUBJECT,
    TIME,
    NEW_BEFORE,
    NEW_AFTER,
    PERSISTING_BEFORE,
    PERSISTING_AFTER,
    WORSE_BEFORE,
    WORSE_AFTER,
    BETTER_BEFORE,
    BETTER_AFTER,
    NEW_WITHIN,
    PERSISTING_WITHIN,
    WORSE_WITHIN,
    NOTHING,
    MILD_BEFORE,
    MILD_AFTER,
    MODERATE_BEFORE,
    MODERATE_AFTER,
    SEVERE_BEFORE,
    SEVERE_AFTER;

    /** As the file of cues writes it: "no longer". */
    String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static Optional<CueKind> of(String written) {
        return Stream.of(values())
                .filter(kind -> kind.written().equals(written))
                .findFirst();
    }
}
