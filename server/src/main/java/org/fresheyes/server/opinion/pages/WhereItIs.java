package org.fresheyes.server.opinion.pages;

import org.fresheyes.rules.opinion.OpinionCase;
import org.fresheyes.rules.opinion.Step.ReconcilingStarted;
import org.fresheyes.rules.opinion.Team;

/** Where a request is and what is to be done, said to the teams in it. */
public final class WhereItIs {

    private WhereItIs() {}

    /** One or two short sentences. */
    public static String of(OpinionCase c) {
        String asked = c.referrer().name();
        String second = c.receiver().map(Team::full).orElse("the second team");
        return switch (c.stage()) {
            case ASKED -> "%s was asked. The person waits for an answer.".formatted(asked);
            case EXPLAINING -> "The person was offered a talk. Write down how it went, or they can do it themselves.";
            case DECLINED -> "%s said no. The person decides what to do now.".formatted(asked);
            case CHOOSING -> "%s agreed. Choose a place together with the person.".formatted(asked);
            case ARRANGING -> "%s agreed. The referral can go when nothing is missing.".formatted(asked);
            case REFERRED -> "The referral is with %s. They have not answered yet.".formatted(second);
            case ACCEPTED -> "%s said yes. They set a time, or look at the records.".formatted(second);
            case BOOKED -> "The person has an appointment with %s.".formatted(second);
            case IN_REVIEW -> "%s is working on the second opinion.".formatted(second);
            case ADVISED -> "%s sent written advice. %s says if it is enough.".formatted(second, asked);
            case REPORTED -> "The second opinion is ready. The person and the first team read it.";
            case RECONCILING ->
                "The opinions differ. %s is bringing everyone together."
                        .formatted(c.last(ReconcilingStarted.class)
                                .map(started -> started.step().lead())
                                .orElse("A named person"));
            case SETTLED -> "This request is settled.";
            case WITHDRAWN -> "The person took this request back. Their care goes on as before.";
            case DIED -> "The person has died. No message is sent.";
        };
    }
}
