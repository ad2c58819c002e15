package org.fresheyes.rules.rapidreview.call;

import java.util.ArrayList;
import java.util.List;
import org.fresheyes.rules.identity.Actor;
import org.fresheyes.rules.rapidreview.rota.Person;

/** What must hold for an event beside its row of the table. */
public enum Condition {
    /** The independent review is never done by somebody who came with the team that treats the patient. */
    INDEPENDENT,
    /** Whoever has taken the call stands down or hands it over first. */
    STANDS_DOWN_FIRST,
    /** It goes to somebody else. */
    SOMEBODY_ELSE,
    /** Only a test call can be ended without a review. */
    TEST_CALL;

    /** Everything that does not hold. */
    static List<Condition> missing(Call call, Event event, Actor by) {
        Person who = new Person(by.account(), by.name());
        List<Condition> missing = new ArrayList<>();
        switch (event) {
            case Event.Accepted accepted -> needsIndependent(call, who, missing);
            case Event.TakenOver over -> {
                needsIndependent(call, who, missing);
                needsOther(call, who, missing);
            }
            case Event.HandedOver over -> {
                needsIndependent(call, over.to(), missing);
                needsOther(call, over.to(), missing);
            }
            case Event.Attends attends -> {
                if (call.isReviewer(who)) {
                    missing.add(STANDS_DOWN_FIRST);
                }
            }
            case Event.TestEnded ended -> {
                if (!call.isTest()) {
                    missing.add(TEST_CALL);
                }
            }
            case Event.Raised raised -> {}
            case Event.Rung rung -> {}
            case Event.RungAgain again -> {}
            case Event.NotReached failed -> {}
            case Event.NobodyLeft nobody -> {}
            case Event.Declined declined -> {}
            case Event.StoodDown down -> {}
            case Event.Judged judged -> {}
            case Event.SetOut out -> {}
            case Event.Arrived arrived -> {}
            case Event.Advising advising -> {}
            case Event.Noted noted -> {}
            case Event.Reviewed reviewed -> {}
            case Event.FedBack told -> {}
            case Event.Linked linked -> {}
            case Event.Closed closed -> {}
        }
        return missing;
    }

    private static void needsIndependent(Call call, Person who, List<Condition> missing) {
        if (call.treatingTeam().contains(who)) {
            missing.add(INDEPENDENT);
        }
    }

    private static void needsOther(Call call, Person who, List<Condition> missing) {
        if (call.isReviewer(who)) {
            missing.add(SOMEBODY_ELSE);
        }
    }
}
