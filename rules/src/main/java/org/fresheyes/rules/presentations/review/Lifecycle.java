package org.fresheyes.rules.presentations.review;

import static org.fresheyes.rules.lifecycle.Row.moves;
import static org.fresheyes.rules.lifecycle.Row.stays;
import static org.fresheyes.rules.presentations.review.Side.CLINICIAN;
import static org.fresheyes.rules.presentations.review.Side.CLOCK;
import static org.fresheyes.rules.presentations.review.Side.PERSON;
import static org.fresheyes.rules.presentations.review.Side.RECORD;
import static org.fresheyes.rules.presentations.review.Side.STAFF;
import static org.fresheyes.rules.presentations.review.Stage.DISMISSED;
import static org.fresheyes.rules.presentations.review.Stage.IN_REVIEW;
import static org.fresheyes.rules.presentations.review.Stage.NEW;
import static org.fresheyes.rules.presentations.review.Stage.OVERDUE;
import static org.fresheyes.rules.presentations.review.Stage.RETURNED;
import static org.fresheyes.rules.presentations.review.Stage.SAFETY_NET;
import static org.fresheyes.rules.presentations.review.Stage.SEEN;
import static org.fresheyes.rules.presentations.review.Stage.SETTLED;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.fresheyes.rules.lifecycle.Ruling;
import org.fresheyes.rules.lifecycle.Table;
import org.fresheyes.rules.presentations.review.Event.Chased;
import org.fresheyes.rules.presentations.review.Event.ClockRanOut;
import org.fresheyes.rules.presentations.review.Event.Dismissed;
import org.fresheyes.rules.presentations.review.Event.Ended;
import org.fresheyes.rules.presentations.review.Event.GivenTo;
import org.fresheyes.rules.presentations.review.Event.Noticed;
import org.fresheyes.rules.presentations.review.Event.Reviewed;
import org.fresheyes.rules.presentations.review.Event.SaidAgain;
import org.fresheyes.rules.presentations.review.Event.Seen;
import org.fresheyes.rules.presentations.review.Event.TakenOn;

/** The life of an episode as one table. What no row allows is refused, and nothing but this table moves an episode. */
public final class Lifecycle {

    private static final Set<Stage> ANY = EnumSet.allOf(Stage.class);

    /** In these stages · this event · by one of these sides · leads to. */
    static final Table<Episode, Stage, Event, Side> TABLE = Table.<Episode, Stage, Event, Side>of(
            // what comes in
            moves(ANY, Noticed.class, by(RECORD), in(NEW, RETURNED), Lifecycle::afterNotice),
            moves(ANY, SaidAgain.class, by(PERSON), in(NEW, RETURNED), (episode, said) -> afterNews(episode)),
            // looking
            moves(in(NEW), Seen.class, by(CLINICIAN, STAFF), SEEN),
            moves(ANY, TakenOn.class, by(CLINICIAN), IN_REVIEW),
            stays(ANY, GivenTo.class, by(CLINICIAN, STAFF)),
            // deciding
            moves(
                    in(NEW, SEEN, IN_REVIEW, SAFETY_NET, OVERDUE, RETURNED),
                    Reviewed.class,
                    by(CLINICIAN),
                    in(SAFETY_NET, SETTLED),
                    (episode, reviewed) -> reviewed.outcome().net().isPresent() ? SAFETY_NET : SETTLED),
            moves(in(NEW, SEEN, IN_REVIEW, RETURNED), Dismissed.class, by(CLINICIAN), DISMISSED),
            // following up
            moves(in(SAFETY_NET, OVERDUE), Chased.class, by(CLINICIAN, STAFF), SAFETY_NET),
            moves(
                    in(SAFETY_NET, DISMISSED),
                    ClockRanOut.class,
                    by(CLOCK),
                    in(OVERDUE, RETURNED),
                    (episode, ranOut) -> episode.stage() == SAFETY_NET ? OVERDUE : RETURNED),
            // nothing more to wait for
            moves(
                    in(NEW, SEEN, IN_REVIEW, SAFETY_NET, OVERDUE, RETURNED, DISMISSED),
                    Ended.class,
                    by(CLINICIAN, STAFF),
                    SETTLED));

    private Lifecycle() {}

    /** Whether one of these sides may do this today, and if not, why not. */
    public static Ruling<Stage, Event, Side, Condition> rule(
            Episode episode, Event event, Set<Side> sides, LocalDate today) {
        return TABLE.rule(episode, event, sides, () -> Condition.missing(episode, event, today));
    }

    /** What one of these sides could do in this stage. */
    public static Set<Class<? extends Event>> open(Stage stage, Set<Side> sides) {
        return TABLE.open(stage, sides);
    }

    /** What is told again, corrected, historical or held by a review moves nothing; something new that is due does. */
    private static Stage afterNotice(Episode episode, Noticed noticed) {
        boolean due = noticed.told().current() && noticed.told().level().isDue();
        boolean more = episode.told().map(noticed.told()::saysMoreThan).orElse(true);
        return due && more ? afterNews(episode) : episode.stage();
    }

    private static Stage afterNews(Episode episode) {
        return switch (episode.stage()) {
            case NEW, SEEN -> NEW;
            case IN_REVIEW -> IN_REVIEW;
            case SAFETY_NET, OVERDUE, RETURNED, SETTLED, DISMISSED -> RETURNED;
        };
    }

    private static Set<Stage> in(Stage first, Stage... more) {
        return EnumSet.of(first, more);
    }

    private static Set<Side> by(Side first, Side... more) {
        return EnumSet.of(first, more);
    }
}
