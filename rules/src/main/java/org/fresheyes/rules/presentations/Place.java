package org.fresheyes.rules.presentations;

import org.fresheyes.rules.symptoms.Assertion;

/** Where an entry of the input ended up (reading 13): each one is in exactly one place. */
public sealed interface Place {

    /** In a prompt. */
    record InPrompt() implements Place {}

    /** Counted, in no prompt. */
    record Counted() implements Place {}

    /** It names no symptom of the set. */
    record NotASymptom() implements Place {}

    /** A symptom that does not count. */
    record Excluded(Excluded.Why why) implements Place {

        /** Why it does not count, and by which reading. */
        public enum Why {
            ABSENT(1),
            RESOLVED(1),
            FAMILY_HISTORY(1),
            HISTORY_OF(1),
            HYPOTHETICAL(1),
            SOMEONE_ELSE(1),
            /** At a contact that was not about a symptom, and neither persisting, worse nor a new red flag. */
            ANOTHER_PURPOSE(1),
            ENDED_RUN(4);

            private final int reading;

            Why(int reading) {
                this.reading = reading;
            }

            public int reading() {
                return reading;
            }

            /** @throws IllegalArgumentException when the assertion counts as present. */
            static Why of(Assertion assertion) {
                return switch (assertion) {
                    case ABSENT -> ABSENT;
                    case RESOLVED -> RESOLVED;
                    case FAMILY_HISTORY -> FAMILY_HISTORY;
                    case HISTORY_OF -> HISTORY_OF;
                    case HYPOTHETICAL -> HYPOTHETICAL;
                    case SOMEONE_ELSE -> SOMEONE_ELSE;
                    case PRESENT, PROVISIONAL ->
                        throw new IllegalArgumentException("%s counts as present.".formatted(assertion));
                };
            }
        }
    }

    /** Nothing could be made of it. */
    record NotUsable(NotUsable.Why why) implements Place {

        /** What was in the way. */
        public enum Why {
            NO_DAY,
            /** After the as-of day. */
            FUTURE,
            UNKNOWN_CODE_SYSTEM,
            UNREAD_TEXT,
            /** It says only "the same as", of an entry that is not there or is later. */
            LINK_LEADS_NOWHERE
        }
    }
}
