package org.fresheyes.server.opinion;

import java.util.Optional;
import org.fresheyes.rules.opinion.Approver;
import org.fresheyes.rules.opinion.Clock;
import org.fresheyes.rules.opinion.Condition;
import org.fresheyes.rules.opinion.Decline;
import org.fresheyes.rules.opinion.HelpContact;
import org.fresheyes.rules.opinion.HelpContacts;
import org.fresheyes.rules.opinion.Independence;
import org.fresheyes.rules.opinion.Opinion;
import org.fresheyes.rules.opinion.Question;
import org.fresheyes.rules.opinion.Route;
import org.fresheyes.rules.opinion.Stage;
import org.fresheyes.rules.opinion.WaitingTime;

/** The names of things on pages: one short phrase for each, the same everywhere. */
public final class Phrases {

    private Phrases() {}

    /** For lists and tags. */
    public static String of(Stage stage) {
        return switch (stage) {
            case ASKED -> "Asked";
            case EXPLAINING -> "Being explained";
            case DECLINED -> "Declined";
            case CHOOSING -> "Choosing where";
            case ARRANGING -> "Being arranged";
            case REFERRED -> "Sent";
            case ACCEPTED -> "Accepted";
            case BOOKED -> "Appointment booked";
            case IN_REVIEW -> "In review";
            case ADVISED -> "Advice received";
            case REPORTED -> "Opinion ready";
            case RECONCILING -> "Bringing opinions together";
            case SETTLED -> "Settled";
            case WITHDRAWN -> "Withdrawn";
            case DIED -> "Closed";
        };
    }

    public static String of(Question.Kind kind) {
        return switch (kind) {
            case DIAGNOSIS -> "The diagnosis";
            case TREATMENT_OFFERED -> "The treatment that was offered";
            case NO_TREATMENT_OFFERED -> "Being told there is no treatment";
            case OUTLOOK -> "What is likely to happen";
            case DIFFERENT_TREATMENT -> "Wanting a different treatment";
        };
    }

    public static String of(Question.Wish wish) {
        return switch (wish) {
            case OPINION_ONLY -> "An opinion only";
            case MOVE_CARE_IF_AGREED -> "To move care, if the second team agrees";
            case UNDECIDED -> "Not decided yet";
        };
    }

    public static String of(Question.YesNo answer) {
        return switch (answer) {
            case YES -> "Yes";
            case NO -> "No";
            case NOT_SURE -> "Not sure";
        };
    }

    public static String of(Route route) {
        return switch (route) {
            case ANOTHER_GP -> "Another GP in the practice";
            case COLLEAGUE -> "A colleague in the same hospital";
            case ANOTHER_HOSPITAL -> "Another hospital, through the GP";
            case CONSULTANT_TO_CONSULTANT -> "From one consultant to another";
            case SPECIALIST_CENTRE -> "A specialist centre";
            case MULTIDISCIPLINARY_TEAM -> "A team of different specialists";
            case ADVICE -> "Written advice, without a visit";
            case PRIVATE -> "A private doctor";
        };
    }

    public static String of(Opinion.Outcome outcome) {
        return switch (outcome) {
            case AGREES -> "Agrees with the first opinion";
            case REFINES -> "Agrees, and adds something";
            case DIFFERS_ON_DIAGNOSIS -> "Sees the diagnosis differently";
            case DIFFERS_ON_TREATMENT -> "Sees the treatment differently";
            case INCONCLUSIVE -> "No clear answer yet";
        };
    }

    public static String of(Decline.Reason reason) {
        return switch (reason) {
            case ALREADY_TWO_OPINIONS_AGREE -> "Two opinions already agree";
            case WOULD_DELAY_URGENT_TREATMENT -> "Waiting could delay urgent treatment";
            case NO_OTHER_SERVICE -> "No other service does this";
            case BETTER_HELPED_ANOTHER_WAY -> "There is a better way to help";
            case OTHER -> "Another reason";
        };
    }

    public static String of(Decline.Alternative alternative) {
        return switch (alternative) {
            case ANOTHER_GP -> "Ask another GP";
            case HOSPITAL_TEAM -> "Ask the hospital team";
            case PALS -> "Talk to the Patient Advice and Liaison Service (PALS)";
            case INTEGRATED_CARE_BOARD -> "Contact the integrated care board (ICB)";
            case ADVOCATE -> "Get help from an advocate";
        };
    }

    /** How to reach them; empty for the ways that need no contact here. */
    public static String contact(Decline.Alternative alternative, HelpContacts help) {
        return switch (alternative) {
            case ANOTHER_GP, HOSPITAL_TEAM, INTEGRATED_CARE_BOARD -> "";
            case PALS -> contact(help.pals());
            case ADVOCATE -> contact(help.advocacy());
        };
    }

    private static String contact(Optional<HelpContact> contact) {
        return contact.map(known -> "%s, %s".formatted(known.name(), known.reach()))
                .orElse("No contact recorded.");
    }

    public static String of(Independence.Point point) {
        return switch (point) {
            case OTHER_ORGANISATION -> "Works for a different organisation";
            case AT_LEAST_EQUAL_SENIORITY -> "Is at least as senior as the first clinician";
            case NEVER_TRAINER_OR_TRAINEE -> "Never trained, or was trained by, the first clinician";
            case NOT_CONSULTED_BEFORE -> "Has not discussed this with the first clinician before";
            case NOT_IN_FIRST_TEAM -> "Is not in the first team";
        };
    }

    public static String of(Approver approver) {
        return switch (approver) {
            case CLINICIAN -> "A clinician";
            case ADMINISTRATOR -> "An administrator";
        };
    }

    public static String of(WaitingTime.Situation situation) {
        return switch (situation) {
            case SAME_CONDITION_BETWEEN_CONSULTANTS -> "Same condition, from consultant to consultant";
            case NEW_REFERRAL_BY_GP -> "New referral by the GP to another provider";
            case OTHER_CONDITION -> "A different condition";
            case TREATMENT_COMPLETED -> "First treatment has been given";
            case ADVICE_ONLY -> "Advice only, no referral";
            case WITHIN_THE_PRACTICE -> "Within the practice";
        };
    }

    public static String of(WaitingTime.Effect effect) {
        return switch (effect) {
            case KEEPS_RUNNING -> "The waiting time so far still counts";
            case NEW_CLOCK -> "A new waiting time starts";
            case NO_CLOCK -> "No waiting time is counted";
        };
    }

    /** What has to happen before a clock runs out. */
    public static String of(Clock clock) {
        return switch (clock) {
            case ACKNOWLEDGE -> "say that the request has arrived";
            case ANSWER -> "answer the request";
            case EXPLAIN -> "go over it again";
            case CHOOSE -> "choose where to go";
            case ARRANGE -> "send the referral";
            case CHASE -> "check that the second team has answered";
            case APPOINTMENT -> "go to the appointment";
            case REPORT -> "give the opinion";
            case ADVISE -> "say if the advice is enough";
            case ACKNOWLEDGE_REPORT -> "read the opinion";
            case RECONCILE -> "agree a plan";
            case FEEDBACK -> "say how it went";
        };
    }

    /** What is missing, as something to do. */
    public static String of(Condition condition) {
        return switch (condition) {
            case DELAY_ANSWERED -> "Answer the question: could waiting for this cause harm?";
            case WAITING_TIME_DECIDED -> "Decide what happens to the waiting time";
            case PACK_READY -> "Make the records ready";
            case FIRST_OPINION_RECORDED -> "Write down the first opinion";
            case INSIDE_FIRST -> "Say why nobody inside your organisation can help";
            case OUTSIDE_APPROVED -> "Get approval to go to another organisation";
            case MAY_APPROVE -> "Local policy names somebody else to approve this";
            case CONSENT_GIVEN -> "Get the person's agreement to show their records";
            case NHS_NUMBER_TRACED -> "Check the NHS number against the national record";
            case SENT_WHERE_CHOSEN -> "Send it to the service that was chosen";
            case PLACE_CHOSEN -> "No place is chosen yet, so there is no other to choose";
            case INDEPENDENT_ENOUGH -> "Declare the points of independence that local policy needs";
            case QUESTIONS_ANSWERED -> "Answer each of the person's questions";
            case NEXT_STEP_WRITTEN -> "Write what happens next";
            case FIRST_VIEW_NOT_YET_NOTED -> "A first view was already noted and is locked";
            case OPINION_DIFFERS -> "The opinions do not differ, so there is nothing to bring together";
            case LEGAL_STEP_CONSIDERED -> "Record that a legal step was considered";
            case OWN_SIDE -> "This is for the other team to say";
            case NOT_YET_DONE -> "This was already done";
        };
    }
}
