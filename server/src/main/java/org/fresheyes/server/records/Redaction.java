package org.fresheyes.server.records;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.rules.identity.Actor;

/** One entry that a clinician left out of what is sent, with the reason; it can be put back until the pack is made. */
public record Redaction(
        UUID id, UUID caseId, ItemRef item, Reason reason, Actor by, Instant at, Optional<Instant> undoneAt) {

    /** Why an entry is left out. The words finish the sentence "One item was left out by Dr Bello: …". */
    public enum Reason {
        ABOUT_SOMEBODY_ELSE("it is about another person"),
        PERSON_ASKED("the person asked for this"),
        SERIOUS_HARM("sharing it could cause serious harm"),
        NOT_NEEDED("it is not needed for this question"),
        NOT_ALLOWED("the law does not allow sharing it");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public boolean stands() {
        return undoneAt.isEmpty();
    }

    /** What the second team reads in its place: who and why, never what. */
    public String sentence() {
        return "One item was left out by " + by.name() + ": " + reason.words() + ".";
    }
}
