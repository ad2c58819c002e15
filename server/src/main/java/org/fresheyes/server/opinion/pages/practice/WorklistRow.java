package org.fresheyes.server.opinion.pages.practice;

import java.time.Instant;
import java.util.Optional;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.server.opinion.CaseRow;

/**
 * A line of the list of a team.
 *
 * @param due when the next local time limit runs out
 */
public record WorklistRow(CaseRow row, String person, Optional<Instant> due) {

    /** The part of the list a request stands in; each request stands in one. */
    public enum Group {
        NEW("new", "New", "There are no new requests."),
        WAITING("waiting", "Waiting on us", "Nothing waits for you."),
        OVERDUE("overdue", "Overdue", "Nothing is overdue."),
        OTHERS("others", "With others", "No request is with somebody else."),
        SETTLED("settled", "Settled lately", "Nothing was settled in the last 30 days.");

        private final String id;
        private final String words;
        private final String ifEmpty;

        Group(String id, String words, String ifEmpty) {
            this.id = id;
            this.words = words;
            this.ifEmpty = ifEmpty;
        }

        public String id() {
            return id;
        }

        public String words() {
            return words;
        }

        public String ifEmpty() {
            return ifEmpty;
        }

        static Group of(CaseRow row, OdsCode organisation) {
            if (!row.stage().isOpen()) {
                return SETTLED;
            }
            if (row.overdue()) {
                return OVERDUE;
            }
            if (!row.waitsFor(organisation)) {
                return OTHERS;
            }
            return row.isNew() ? NEW : WAITING;
        }
    }
}
