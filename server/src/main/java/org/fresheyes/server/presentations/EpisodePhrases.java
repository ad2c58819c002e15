package org.fresheyes.server.presentations;

import org.fresheyes.intake.csv.Column;
import org.fresheyes.intake.csv.DayFormat;
import org.fresheyes.rules.presentations.DiagnosisShown;
import org.fresheyes.rules.presentations.Found;
import org.fresheyes.rules.presentations.Level;
import org.fresheyes.rules.presentations.Mode;
import org.fresheyes.rules.presentations.OfficialWord;
import org.fresheyes.rules.presentations.Setting;
import org.fresheyes.rules.presentations.review.Event.Dismissed;
import org.fresheyes.rules.presentations.review.Event.Ended;
import org.fresheyes.rules.presentations.review.Outcome.Over;
import org.fresheyes.rules.presentations.review.Reflect.FaceToFace;
import org.fresheyes.rules.presentations.review.Rethink.Next;
import org.fresheyes.rules.presentations.review.SafetyNet.Route;
import org.fresheyes.rules.presentations.review.Stage;

/** The names of things on pages: one short phrase for each, the same everywhere. */
public final class EpisodePhrases {

    private EpisodePhrases() {}

    /** For lists and tags. */
    public static String of(Stage stage) {
        return switch (stage) {
            case NEW -> "New";
            case SEEN -> "Seen";
            case IN_REVIEW -> "In review";
            case SAFETY_NET -> "Safety net running";
            case OVERDUE -> "Overdue";
            case RETURNED -> "Returned";
            case SETTLED -> "Settled";
            case DISMISSED -> "Put away for a time";
        };
    }

    /** Of the tag. */
    public static String colour(Stage stage) {
        return switch (stage) {
            case NEW -> "blue";
            case SEEN, IN_REVIEW -> "aqua-green";
            case SAFETY_NET -> "green";
            case OVERDUE -> "orange";
            case RETURNED -> "purple";
            case SETTLED, DISMISSED -> "grey";
        };
    }

    /** For tags. */
    public static String of(Level level) {
        return switch (level) {
            case REVIEW_DUE_RED_FLAG -> "Red flag";
            case RETURNED_AFTER_REVIEW -> "Back after a review";
            case UNRESOLVED_DESPITE_DIAGNOSIS -> "Not better after a diagnosis";
            case REVIEW_DUE -> "Review due";
            case KNOWN_CONDITION -> "Known condition";
            case SETTLED -> "Held by a review";
        };
    }

    /** Of the tag. */
    public static String colour(Level level) {
        return switch (level) {
            case REVIEW_DUE_RED_FLAG -> "red";
            case RETURNED_AFTER_REVIEW, UNRESOLVED_DESPITE_DIAGNOSIS -> "orange";
            case REVIEW_DUE -> "yellow";
            case KNOWN_CONDITION, SETTLED -> "grey";
        };
    }

    public static String of(Mode mode) {
        return switch (mode) {
            case UNKNOWN -> "not known how";
            case REMOTE -> "remote, not known how";
            case ONLINE_OR_TEXT -> "online or text";
            case TELEPHONE -> "telephone";
            case VIDEO -> "video";
            case FACE_TO_FACE -> "face to face";
            case HOME_VISIT -> "home visit";
        };
    }

    public static String of(Setting setting) {
        return switch (setting) {
            case PHARMACY -> "Pharmacy";
            case GP_PRACTICE -> "GP practice";
            case HOSPITAL_CLINIC -> "Hospital clinic";
            case NHS_111 -> "NHS 111";
            case URGENT_TREATMENT_CENTRE -> "Urgent treatment centre";
            case EMERGENCY_DEPARTMENT -> "Emergency department";
            case ADMITTED -> "Hospital ward";
        };
    }

    /** How an entry came to count. */
    public static String of(Found found) {
        return switch (found) {
            case BY_CODE -> "by its code";
            case BY_LABEL -> "by what the diagnosis stands for";
            case BY_WORDS -> "by its words";
            case BY_LINK -> "linked to an earlier entry";
        };
    }

    /** What one of the three words asks for. */
    public static String of(OfficialWord word) {
        return switch (word) {
            case REFLECT -> "Reflect: no face-to-face examination is recorded yet.";
            case REVIEW -> "Review: no second clinician is recorded yet.";
            case RETHINK -> "Rethink: no test or referral is recorded since the first visit.";
        };
    }

    public static String of(DiagnosisShown.Standing standing) {
        return switch (standing) {
            case WITH_A_BASIS -> "on a test, an examination or a specialist";
            case WITHOUT_A_BASIS -> "nothing recorded that it rests on";
            case WORKING_LABEL -> "a working label";
        };
    }

    public static String of(FaceToFace seen) {
        return switch (seen) {
            case EXAMINED -> "Seen face to face and examined";
            case ARRANGED -> "A face-to-face visit is arranged";
            case NOT_NOW -> "Not seen face to face now";
        };
    }

    public static String of(Next next) {
        return switch (next) {
            case TEST -> "A test";
            case ADVICE_AND_GUIDANCE -> "Advice and guidance";
            case REFERRAL -> "A referral";
        };
    }

    /** How the owner of a safety net looks again. */
    public static String of(Route route) {
        return switch (route) {
            case FACE_TO_FACE -> "See the person face to face";
            case TELEPHONE -> "Call the person";
            case TEXT_OR_ONLINE -> "Send the person a message";
            case RESULT -> "Check that the result or the answer is there";
        };
    }

    public static String of(Over.Why why) {
        return switch (why) {
            case GONE -> "The person says it has gone";
            case CAUSE_FOUND -> "A cause is found, and what it rests on is recorded";
            case WITH_ANOTHER_TEAM -> "Another team has taken over";
        };
    }

    public static String of(Dismissed.Why why) {
        return switch (why) {
            case NOT_THE_SAME -> "These visits are not about one problem";
            case RECORD_WRONG -> "The record is wrong";
            case KNOWN_CONDITION -> "A known condition explains it";
            case LOOKED_AFTER_ELSEWHERE -> "Somebody else looks after it";
            case OTHER -> "Another reason";
        };
    }

    /** What a column of a file holds. */
    public static String of(Column column) {
        return switch (column) {
            case PERSON -> "Your number for the person";
            case NHS_NUMBER -> "NHS number";
            case NAME -> "Name";
            case DAY -> "Day";
            case CODE -> "Code";
            case TERM -> "Words of the code";
            case TEXT -> "Free text";
            case MODE -> "How they met: face to face, telephone, online";
            case TYPE -> "Type of visit";
            case CLINICIAN -> "Clinician";
            case PRACTICE -> "Practice or place";
            case CONTACT -> "Number of the visit";
            case BORN -> "Date of birth, for counting only";
            case SEX -> "Sex, for counting only";
            case ETHNICITY -> "Ethnicity, for counting only";
            case DEPRIVATION -> "Deprivation decile, 1 to 10, for counting only";
        };
    }

    /** How a file writes its days. */
    public static String of(DayFormat days) {
        return switch (days) {
            case YEAR_MONTH_DAY -> "Year, month, day: 2026-03-01";
            case DAY_MONTH_YEAR -> "Day, month, year: 01/03/2026";
            case DAY_NAMED_MONTH_YEAR -> "Day, name of the month, year: 01-Mar-2026";
            case MONTH_DAY_YEAR -> "Month, day, year: 03/01/2026 for 1 March";
            case DIGITS -> "Digits only: 20260301";
        };
    }

    public static String of(Ended.Cause why) {
        return switch (why) {
            case DIED -> "The person has died";
            case LEFT -> "The person has left the practice";
        };
    }
}
