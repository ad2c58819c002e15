package org.fresheyes.server.rapidreview.pages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fresheyes.rules.rapidreview.call.Call;
import org.fresheyes.rules.rapidreview.call.Event;
import org.fresheyes.rules.rapidreview.call.Stage;
import org.fresheyes.server.rapidreview.CallOnFile;
import org.fresheyes.server.wards.HospitalSite;

/**
 * Where a call has got to, as whoever called may see it: nothing of the patient, nothing of the review.
 *
 * @param urgentPhone whether the number of the hospital is what they need now
 */
public record Progress(
        HospitalSite hospital,
        String reference,
        String heading,
        String sentence,
        boolean urgentPhone,
        List<Step> steps) {

    /** Something that has happened. */
    public record Step(String what, Instant at) {}

    public Progress {
        steps = List.copyOf(steps);
    }

    static Progress of(CallOnFile file, HospitalSite hospital) {
        Call call = file.state();
        return new Progress(
                hospital,
                file.reference(),
                heading(call),
                sentence(call),
                call.stage() == Stage.UNANSWERED,
                steps(call));
    }

    private static String heading(Call call) {
        return switch (call.stage()) {
            case RAISED, ALERTING -> "We have your call";
            case UNANSWERED -> "Nobody has answered yet";
            case ACKNOWLEDGED -> "Somebody is looking at your call";
            case ON_THE_WAY -> "Somebody is on the way";
            case AT_THE_BEDSIDE -> "Somebody is with the patient";
            case ADVISING -> "The team is helping the ward by phone";
            case REVIEWED -> "The team has finished its review";
            case FED_BACK -> isReached(call) ? "We have told you what comes next" : "We could not reach you";
            case CLOSED -> "This call is closed";
        };
    }

    private static String sentence(Call call) {
        boolean again = call.last(Event.StoodDown.class).isPresent();
        return switch (call.stage()) {
            case RAISED, ALERTING ->
                again ? "We are looking for somebody else to come." : "We are telling the team now.";
            case UNANSWERED -> "Use the phone now. We go on calling the team as well.";
            case ACKNOWLEDGED -> "They do not work in the team that looks after the patient.";
            case ON_THE_WAY -> "A nurse or doctor from another team is on the way to the patient.";
            case AT_THE_BEDSIDE -> "A nurse or doctor from another team is there now.";
            case ADVISING -> "A nurse or doctor from another team is talking to the ward.";
            case REVIEWED -> "Somebody will come to you, or call you, to say what comes next.";
            case FED_BACK ->
                isReached(call)
                        ? "If something is not clear, ask them again."
                        : "Ask a nurse on the ward, or call the number below.";
            case CLOSED -> "If you are still worried, you can call again at any time.";
        };
    }

    private static boolean isReached(Call call) {
        return call.last(Event.FedBack.class)
                .filter(told -> told.event().way() != Event.FedBack.Way.NOT_REACHED)
                .isPresent();
    }

    private static List<Step> steps(Call call) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step("Received", call.raisedAt()));
        add(steps, call, "Being looked at", Event.Accepted.class);
        add(steps, call, "On the way", Event.SetOut.class);
        add(steps, call, "Helping by phone", Event.Advising.class);
        add(steps, call, "With the patient", Event.Arrived.class);
        add(steps, call, "Review finished", Event.Reviewed.class);
        add(steps, call, isReached(call) ? "Told you" : "Tried to reach you", Event.FedBack.class);
        return steps;
    }

    private static void add(List<Step> steps, Call call, String what, Class<? extends Event> kind) {
        Optional<Instant> at = call.all(kind).findFirst().map(taken -> taken.at());
        at.ifPresent(moment -> steps.add(new Step(what, moment)));
    }
}
