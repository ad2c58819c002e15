package org.fresheyes.rules.rapidreview.call;

import static org.fresheyes.rules.lifecycle.Row.moves;
import static org.fresheyes.rules.lifecycle.Row.stays;
import static org.fresheyes.rules.rapidreview.call.Side.CLOCK;
import static org.fresheyes.rules.rapidreview.call.Side.MANAGER;
import static org.fresheyes.rules.rapidreview.call.Side.MESSENGER;
import static org.fresheyes.rules.rapidreview.call.Side.RESPONDER;
import static org.fresheyes.rules.rapidreview.call.Side.REVIEWER;
import static org.fresheyes.rules.rapidreview.call.Side.STAFF;
import static org.fresheyes.rules.rapidreview.call.Stage.ACKNOWLEDGED;
import static org.fresheyes.rules.rapidreview.call.Stage.ADVISING;
import static org.fresheyes.rules.rapidreview.call.Stage.ALERTING;
import static org.fresheyes.rules.rapidreview.call.Stage.AT_THE_BEDSIDE;
import static org.fresheyes.rules.rapidreview.call.Stage.CLOSED;
import static org.fresheyes.rules.rapidreview.call.Stage.FED_BACK;
import static org.fresheyes.rules.rapidreview.call.Stage.ON_THE_WAY;
import static org.fresheyes.rules.rapidreview.call.Stage.RAISED;
import static org.fresheyes.rules.rapidreview.call.Stage.REVIEWED;
import static org.fresheyes.rules.rapidreview.call.Stage.RINGING;
import static org.fresheyes.rules.rapidreview.call.Stage.TAKEN;
import static org.fresheyes.rules.rapidreview.call.Stage.UNANSWERED;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiFunction;
import org.fresheyes.rules.identity.Actor;
import org.fresheyes.rules.lifecycle.Ruling;
import org.fresheyes.rules.lifecycle.Table;
import org.fresheyes.rules.rapidreview.call.Event.Accepted;
import org.fresheyes.rules.rapidreview.call.Event.Advising;
import org.fresheyes.rules.rapidreview.call.Event.Arrived;
import org.fresheyes.rules.rapidreview.call.Event.Attends;
import org.fresheyes.rules.rapidreview.call.Event.Closed;
import org.fresheyes.rules.rapidreview.call.Event.Declined;
import org.fresheyes.rules.rapidreview.call.Event.FedBack;
import org.fresheyes.rules.rapidreview.call.Event.HandedOver;
import org.fresheyes.rules.rapidreview.call.Event.Judged;
import org.fresheyes.rules.rapidreview.call.Event.Linked;
import org.fresheyes.rules.rapidreview.call.Event.NobodyLeft;
import org.fresheyes.rules.rapidreview.call.Event.NotReached;
import org.fresheyes.rules.rapidreview.call.Event.Noted;
import org.fresheyes.rules.rapidreview.call.Event.Reviewed;
import org.fresheyes.rules.rapidreview.call.Event.Rung;
import org.fresheyes.rules.rapidreview.call.Event.RungAgain;
import org.fresheyes.rules.rapidreview.call.Event.SetOut;
import org.fresheyes.rules.rapidreview.call.Event.StoodDown;
import org.fresheyes.rules.rapidreview.call.Event.TakenOver;
import org.fresheyes.rules.rapidreview.call.Event.TestEnded;

/**
 * The life of a call as one table. What no row allows is refused, and nothing but this table moves a call. No row cancels a
 * real call: only a review ends it.
 */
public final class Lifecycle {

    private static final Set<Stage> ANY = EnumSet.allOf(Stage.class);
    private static final Set<Stage> OPEN = EnumSet.complementOf(EnumSet.of(CLOSED));

    /** In these stages · this event · by one of these sides · leads to. */
    static final Table<Call, Stage, Event, Side> TABLE = Table.<Call, Stage, Event, Side>of(
            // ringing
            moves(in(RAISED, ALERTING), Rung.class, by(CLOCK), ALERTING),
            stays(RINGING, RungAgain.class, by(CLOCK)),
            moves(in(ALERTING), NobodyLeft.class, by(CLOCK), in(UNANSWERED, CLOSED), unlessTest(UNANSWERED)),
            stays(ANY, NotReached.class, by(MESSENGER)),
            // answering
            moves(RINGING, Accepted.class, by(RESPONDER), in(ACKNOWLEDGED, CLOSED), unlessTest(ACKNOWLEDGED)),
            stays(RINGING, Declined.class, by(RESPONDER)),
            stays(OPEN, Attends.class, by(RESPONDER, STAFF)),
            moves(TAKEN, StoodDown.class, by(REVIEWER), ALERTING),
            moves(TAKEN, HandedOver.class, by(REVIEWER), ACKNOWLEDGED),
            moves(TAKEN, TakenOver.class, by(RESPONDER), ACKNOWLEDGED),
            // looking after it
            stays(TAKEN, Judged.class, by(REVIEWER)),
            moves(in(ACKNOWLEDGED, ADVISING), SetOut.class, by(REVIEWER), ON_THE_WAY),
            moves(in(ACKNOWLEDGED, ON_THE_WAY, ADVISING), Arrived.class, by(REVIEWER), AT_THE_BEDSIDE),
            moves(in(ACKNOWLEDGED, ON_THE_WAY), Advising.class, by(REVIEWER), ADVISING),
            stays(
                    in(ACKNOWLEDGED, ON_THE_WAY, AT_THE_BEDSIDE, ADVISING, REVIEWED, FED_BACK),
                    Noted.class,
                    by(REVIEWER)),
            moves(
                    in(AT_THE_BEDSIDE, ADVISING, REVIEWED, FED_BACK),
                    Reviewed.class,
                    by(REVIEWER),
                    in(REVIEWED),
                    (call, reviewed) -> call.stage() == FED_BACK ? FED_BACK : REVIEWED),
            // ending
            moves(in(REVIEWED), FedBack.class, by(REVIEWER, RESPONDER), FED_BACK),
            moves(in(FED_BACK), Closed.class, by(REVIEWER, RESPONDER), CLOSED),
            stays(ANY, Linked.class, by(REVIEWER, RESPONDER)),
            moves(RINGING, TestEnded.class, by(MANAGER), CLOSED));

    private Lifecycle() {}

    /** Whether this actor, who has these sides, may do this now, and if not, why not. */
    public static Ruling<Stage, Event, Side, Condition> rule(Call call, Event event, Set<Side> sides, Actor by) {
        return TABLE.rule(call, event, sides, () -> Condition.missing(call, event, by));
    }

    /** What one of these sides could do in this stage. */
    public static Set<Class<? extends Event>> open(Stage stage, Set<Side> sides) {
        return TABLE.open(stage, sides);
    }

    /** A test is over as soon as it has shown what it was for. */
    private static <E extends Event> BiFunction<Call, E, Stage> unlessTest(Stage stage) {
        return (call, event) -> call.isTest() ? CLOSED : stage;
    }

    private static Set<Stage> in(Stage first, Stage... more) {
        return EnumSet.of(first, more);
    }

    private static Set<Side> by(Side first, Side... more) {
        return EnumSet.of(first, more);
    }
}
