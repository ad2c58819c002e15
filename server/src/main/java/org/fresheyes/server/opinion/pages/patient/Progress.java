package org.fresheyes.server.opinion.pages.patient;

import java.util.ArrayList;
import java.util.List;
import org.fresheyes.rules.opinion.OpinionCase;
import org.fresheyes.rules.opinion.Route;
import org.fresheyes.rules.opinion.Stage;

/** How far a request has come, as a list of the steps of its route. */
public final class Progress {

    private Progress() {}

    /** One step of the way. */
    public record Mark(String what, State state) {}

    /** Where a step stands. */
    public enum State {
        DONE("Done"),
        NOW("Now"),
        LATER("To come");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** The stations of a way, and from which stage on each is the current one. */
    private enum Station {
        ANSWER("Your request is answered"),
        CHOOSE("You choose where to go"),
        SEND("It is sent with your questions"),
        ACCEPT("The second team says yes"),
        SEE("They see you, or look at your records"),
        OPINION("They give their opinion"),
        SETTLE("You and your first team read it and agree what happens next"),
        END("It is settled");

        private final String what;

        Station(String what) {
            this.what = what;
        }
    }

    /** Every step of the way; empty for a request that was taken back or closed. */
    public static List<Mark> of(OpinionCase state) {
        if (state.stage() == Stage.WITHDRAWN || state.stage() == Stage.DIED) {
            return List.of();
        }
        Station now = station(state.stage());
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark("You asked for a second opinion", State.DONE));
        for (Station station : Station.values()) {
            if (isOnTheWay(station, state)) {
                marks.add(new Mark(station.what, state(station, now)));
            }
        }
        return List.copyOf(marks);
    }

    private static State state(Station station, Station now) {
        int order = station.compareTo(now);
        return now == Station.END || order < 0 ? State.DONE : order == 0 ? State.NOW : State.LATER;
    }

    private static boolean isOnTheWay(Station station, OpinionCase state) {
        return station != Station.CHOOSE
                || state.route()
                        .or(() -> state.asked().hopedRoute())
                        .map(Route::needsChoice)
                        .orElse(true);
    }

    private static Station station(Stage stage) {
        return switch (stage) {
            case ASKED, EXPLAINING, DECLINED -> Station.ANSWER;
            case CHOOSING -> Station.CHOOSE;
            case ARRANGING -> Station.SEND;
            case REFERRED -> Station.ACCEPT;
            case ACCEPTED, BOOKED -> Station.SEE;
            case IN_REVIEW, ADVISED -> Station.OPINION;
            case REPORTED, RECONCILING -> Station.SETTLE;
            case SETTLED, WITHDRAWN, DIED -> Station.END;
        };
    }
}
