package org.fresheyes.rules.rapidreview.call;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.rapidreview.escalation.Plan;
import org.fresheyes.rules.rapidreview.rota.Person;

/** Everything that can happen to a call. */
public sealed interface Event {

    /**
     * The first of every call. All four texts may be empty: a call is never refused for what is not said.
     *
     * @param name  who calls
     * @param about the ward and bed or the name of the patient
     * @param worry what worries them
     * @param reach how to reach them
     * @param plan  by which people are rung to the end, whatever the hospital changes meanwhile
     */
    record Raised(
            Where where, Caller caller, Words name, Words about, Words worry, Words reach, Purpose purpose, Plan plan)
            implements Event {}

    /**
     * People were rung, as a step of the plan.
     *
     * @param step   its place in the plan, from 0
     * @param people none when nobody was on duty
     * @param due    when it should have been; earlier than it was after an outage
     */
    record Rung(int step, List<Person> people, Instant due) implements Event {
        public Rung {
            people = List.copyOf(people);
        }
    }

    /** Everybody who had not answered was rung again. */
    record RungAgain(List<Person> people) implements Event {
        public RungAgain {
            people = List.copyOf(people);
        }
    }

    /** No message could be brought to somebody. */
    record NotReached(Person who) implements Event {}

    /** Every step was rung in vain: the number of the switchboard shows to whoever called and on the board. */
    record NobodyLeft() implements Event {}

    /** Somebody who does not treat the patient takes the call. It ends the ringing. */
    record Accepted() implements Event {}

    /** Somebody of the team that treats the patient comes too. It ends nothing: the ringing goes on. */
    record Attends() implements Event {}

    /** Somebody who was rung cannot come. */
    record Declined(Words reason) implements Event {

        /** @throws IllegalArgumentException when no reason is given. */
        public Declined {
            Needed.words("Declined: the reason", reason);
        }
    }

    /** Whoever had taken the call cannot go on. The ringing begins again with the next step. */
    record StoodDown(Words reason) implements Event {

        /** @throws IllegalArgumentException when no reason is given. */
        public StoodDown {
            Needed.words("Stood down: the reason", reason);
        }
    }

    /** Whoever had taken the call gave it to somebody who agreed. */
    record HandedOver(Person to) implements Event {}

    /** Somebody else of the team took it from whoever had it. */
    record TakenOver(Words reason) implements Event {

        /** @throws IllegalArgumentException when no reason is given. */
        public TakenOver {
            Needed.words("Taken over: the reason", reason);
        }
    }

    /** How soon somebody has to be there. */
    record Judged(Urgency urgency) implements Event {}

    /** The reviewer is on the way. */
    record SetOut() implements Event {}

    /** The reviewer is with the patient. */
    record Arrived() implements Event {}

    /** The reviewer advises by telephone instead of coming. */
    record Advising() implements Event {}

    /** The reviewer wrote a note. */
    record Noted(Sbar note) implements Event {}

    /** The independent review is done. Said again, it corrects what was said before. */
    record Reviewed(Outcome outcome) implements Event {}

    /** Whoever called was told what came of it, or could not be. */
    record FedBack(Way way, Words words) implements Event {

        /** How they were told. */
        public enum Way {
            IN_PERSON,
            TELEPHONE,
            /** They could not be found; the words say what was tried. */
            NOT_REACHED
        }

        /** @throws IllegalArgumentException when they were not reached, and nothing says what was tried. */
        public FedBack {
            if (way == Way.NOT_REACHED) {
                Needed.words("Told the caller: what was tried", words);
            }
        }
    }

    /** It is about the same person as an earlier call. Both stay calls of their own. */
    record Linked(UUID earlier) implements Event {}

    /** A test call is ended by whoever answers for it. */
    record TestEnded() implements Event {}

    /** Nothing more is waited for. */
    record Closed() implements Event {}
}
