package org.fresheyes.server.rapidreview;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fresheyes.rules.rapidreview.call.Caller;
import org.fresheyes.rules.rapidreview.call.Concern;
import org.fresheyes.rules.rapidreview.call.Event;
import org.fresheyes.rules.rapidreview.call.Result;
import org.fresheyes.rules.rapidreview.call.Spot;
import org.fresheyes.rules.rapidreview.call.Stage;
import org.fresheyes.rules.rapidreview.call.Urgency;
import org.fresheyes.rules.rapidreview.call.Where;

/** What pages and messages say of the parts of a call. */
public final class Phrases {

    private Phrases() {}

    /** "Bed 4, Ward 6", or "Ward not known". */
    public static String place(Where where) {
        String place = Stream.of(where.bed(), where.ward())
                .flatMap(spot -> spot.map(Spot::name).stream())
                .collect(Collectors.joining(", "));
        return place.isEmpty() ? "Ward not known" : place;
    }

    public static String of(Stage stage) {
        return switch (stage) {
            case RAISED, ALERTING -> "Ringing";
            case UNANSWERED -> "Nobody has answered";
            case ACKNOWLEDGED -> "Taken";
            case ON_THE_WAY -> "On the way";
            case AT_THE_BEDSIDE -> "At the bedside";
            case ADVISING -> "Advising by phone";
            case REVIEWED -> "Reviewed, caller not told yet";
            case FED_BACK -> "Caller told";
            case CLOSED -> "Closed";
        };
    }

    public static String of(Caller caller) {
        return switch (caller) {
            case PATIENT -> "The patient";
            case FAMILY -> "Family, carer or friend";
            case STAFF -> "Somebody who works here";
            case NOT_SAID -> "They did not say who they are";
        };
    }

    public static String of(Urgency urgency) {
        return switch (urgency) {
            case NOW -> "Now";
            case SOON -> "Within half an hour";
            case TODAY -> "Today";
        };
    }

    public static String of(Concern concern) {
        return switch (concern) {
            case ACUTE_DETERIORATION -> "The patient was getting worse";
            case CLINICAL -> "Something else about illness or treatment";
            case COMMUNICATION -> "What was said or not said";
            case COORDINATION -> "How teams work together";
            case OTHER -> "Something else";
        };
    }

    public static String of(Result result) {
        return switch (result) {
            case Result.CareGoesOn goesOn -> "The care goes on as planned";
            case Result.TreatmentChanged changed -> "The treatment is changed on the ward";
            case Result.Moved moved -> "Moved to " + of(moved.to());
        };
    }

    /** "intensive care": follows "moved to". */
    public static String of(Result.Destination destination) {
        return switch (destination) {
            case INTENSIVE_CARE -> "intensive care";
            case HIGH_DEPENDENCY -> "high dependency";
            case CORONARY_CARE -> "coronary care";
            case THEATRE -> "theatre";
            case RADIOLOGY -> "radiology";
            case ANOTHER_HOSPITAL -> "another hospital";
            case ELSEWHERE -> "another place";
        };
    }

    public static String of(Event.FedBack.Way way) {
        return switch (way) {
            case IN_PERSON -> "In person";
            case TELEPHONE -> "By phone";
            case NOT_REACHED -> "They could not be reached";
        };
    }
}
