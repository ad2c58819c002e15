package org.fresheyes.rules.presentations.review;

import java.util.Optional;
import java.util.UUID;
import org.fresheyes.rules.identity.Words;

/** What a review comes to. Only one that says it is over goes without a safety net. */
public sealed interface Outcome {

    /** The safety net it sets; none when it is over. */
    Optional<SafetyNet> net();

    /** Somebody by name looks again. */
    record Watch(SafetyNet safetyNet) implements Outcome {
        @Override
        public Optional<SafetyNet> net() {
            return Optional.of(safetyNet);
        }
    }

    /**
     * Another clinician should look: a second opinion is asked for, and somebody looks again meanwhile.
     *
     * @param opinion the number of the second-opinion case
     */
    record AnotherClinician(UUID opinion, SafetyNet safetyNet) implements Outcome {
        @Override
        public Optional<SafetyNet> net() {
            return Optional.of(safetyNet);
        }
    }

    /** Nothing more is waited for. */
    record Over(Why why, Words words) implements Outcome {

        /** In which way it is over. A normal test result alone is none (NICE NG12: false reassurance). */
        public enum Why {
            /** The person says that it has gone. */
            GONE,
            /** A cause is found, and on what it rests is recorded. */
            CAUSE_FOUND,
            /** Another team has taken over, and has said so. */
            WITH_ANOTHER_TEAM
        }

        public Over {
            Needed.words("Outcome: why it is over", words);
        }

        @Override
        public Optional<SafetyNet> net() {
            return Optional.empty();
        }
    }
}
