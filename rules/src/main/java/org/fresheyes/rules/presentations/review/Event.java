package org.fresheyes.rules.presentations.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.presentations.told.Told;
import org.fresheyes.rules.symptoms.AreaId;

/** Everything that can happen to an episode. */
public sealed interface Event {

    /**
     * The first of every episode: where, and about whom.
     *
     * @param person as the practice's list of people numbers them
     */
    record Begun(OdsCode practice, UUID person) implements Event {}

    /** The rule says something new about it. */
    record Noticed(Told told) implements Event {}

    /**
     * The person says that it is the same problem again.
     *
     * @param contact the id of the contact that this is to the rule
     * @param sameAs  ids of the entries they mean
     * @param areas   the areas of those
     * @param words   what they wrote with it; may be empty
     */
    record SaidAgain(String contact, LocalDate day, List<String> sameAs, List<AreaId> areas, Words words)
            implements Event {

        /** @throws IllegalArgumentException when it is the same as nothing. */
        public SaidAgain {
            sameAs = List.copyOf(sameAs);
            areas = List.copyOf(areas);
            if (sameAs.isEmpty()) {
                throw new IllegalArgumentException("Said again on %s: the same as nothing.".formatted(day));
            }
        }
    }

    /** Somebody at the practice has looked. */
    record Seen() implements Event {}

    /** A clinician reviews it, by the name they are signed in with. */
    record TakenOn() implements Event {}

    /** Who sees the person about this from now on. */
    record GivenTo(String clinician) implements Event {

        /** @throws IllegalArgumentException when nobody is named. */
        public GivenTo {
            clinician = clinician.strip();
            if (clinician.isEmpty()) {
                throw new IllegalArgumentException("Given to: nobody is named. Maybe nobody was chosen.");
            }
        }
    }

    /** Reflect, review, rethink: what was thought, and what comes of it. */
    record Reviewed(Reflect reflect, LookAgain review, Rethink rethink, Outcome outcome) implements Event {}

    /** The owner of the safety net tried, and looks again on a later day. */
    record Chased(Words how, LocalDate until) implements Event {

        /** @throws IllegalArgumentException when nothing is written. */
        public Chased {
            Needed.words("Chased: what was tried", how);
        }
    }

    /**
     * Put away for a time.
     *
     * @param until the last day it holds
     */
    record Dismissed(Why why, Words words, LocalDate until) implements Event {

        /** The reason; always with words. */
        public enum Why {
            /** The entries do not belong together. */
            NOT_THE_SAME,
            /** The record is wrong. */
            RECORD_WRONG,
            /** A known condition explains it. */
            KNOWN_CONDITION,
            /** It is being looked after elsewhere. */
            LOOKED_AFTER_ELSEWHERE,
            OTHER
        }

        /** @throws IllegalArgumentException when nothing is written. */
        public Dismissed {
            Needed.words("Dismissed: why", words);
        }
    }

    /** A deadline passed. */
    record ClockRanOut(Clock clock, Instant due) implements Event {}

    /** The person has died or left the practice: nothing more is waited for. */
    record Ended(Cause why, LocalDate on) implements Event {

        /** What ended it. */
        public enum Cause {
            DIED,
            LEFT
        }
    }
}
