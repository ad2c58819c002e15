package org.fresheyes.server.presentations.burden;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fresheyes.rules.days.London;
import org.fresheyes.rules.presentations.Settings;
import org.fresheyes.rules.presentations.review.Episode;
import org.fresheyes.rules.presentations.review.Event;
import org.fresheyes.rules.presentations.review.Event.Noticed;
import org.fresheyes.rules.presentations.review.Event.Reviewed;
import org.fresheyes.rules.presentations.review.Outcome;
import org.fresheyes.rules.presentations.review.Rethink.Next;
import org.fresheyes.rules.presentations.review.Taken;
import org.fresheyes.rules.presentations.told.Told;
import org.fresheyes.rules.symptoms.AreaId;

/**
 * The prompts that an episode raised. One is raised when the rule says something due for an area for which nothing due
 * was open: the first time, after an answer, or when the last one was no longer current. News about an open prompt
 * raises none.
 */
public final class RaisedIn {

    private final UUID person;
    private final int current;
    private final List<RaisedPrompt> raised = new ArrayList<>();
    private final Set<AreaId> open = new HashSet<>();
    private LocalDate newest = LocalDate.MIN;

    private RaisedIn(UUID person, Settings settings) {
        this.person = person;
        this.current = settings.current();
    }

    /** Every prompt of an episode that was raised, oldest first. */
    public static List<RaisedPrompt> of(Episode episode, Settings settings) {
        RaisedIn reading = new RaisedIn(episode.begun().person(), settings);
        episode.events().forEach(reading::read);
        return List.copyOf(reading.raised);
    }

    private void read(Taken<?> taken) {
        switch (taken.event()) {
            case Noticed noticed -> noticed(noticed.told(), London.day(taken.at()));
            case Reviewed reviewed -> {
                open.clear();
                became(Became.REVIEWED, deeds(reviewed));
            }
            case Event.Dismissed dismissed -> {
                open.clear();
                became(Became.PUT_AWAY, Set.of());
            }
            case Event.Ended ended -> {
                open.clear();
                became(Became.ENDED, Set.of());
            }
            case Event.Seen seen -> became(Became.LOOKED_AT, Set.of());
            case Event.TakenOn takenOn -> became(Became.LOOKED_AT, Set.of());
            case Event.GivenTo given -> became(Became.LOOKED_AT, Set.of());
            case Event.Begun begun -> {}
            case Event.SaidAgain said -> {}
            case Event.Chased chased -> {}
            case Event.ClockRanOut ranOut -> {}
        }
    }

    private void noticed(Told told, LocalDate day) {
        if (!newest.equals(LocalDate.MIN) && newest.plusDays(current).isBefore(day)) {
            open.clear();
        }
        newest = told.newest();
        if (!told.current() || !told.level().isDue()) {
            open.clear();
        } else if (!open.containsAll(told.areas())) {
            open.addAll(told.areas());
            raised.add(new RaisedPrompt(person, day, told.level(), told.areas(), Became.NOTHING_YET, Set.of()));
        }
    }

    /** A stronger answer takes the place of a weaker one; what reviews set going adds up. */
    private void became(Became answer, Set<Deed> deeds) {
        if (!raised.isEmpty()) {
            RaisedPrompt last = raised.removeLast();
            Set<Deed> all = EnumSet.noneOf(Deed.class);
            all.addAll(last.deeds());
            all.addAll(deeds);
            Became now = answer.compareTo(last.became()) < 0 ? answer : last.became();
            raised.add(new RaisedPrompt(last.person(), last.day(), last.level(), last.areas(), now, all));
        }
    }

    private static Set<Deed> deeds(Reviewed reviewed) {
        Set<Deed> deeds = EnumSet.noneOf(Deed.class);
        reviewed.outcome().net().ifPresent(net -> deeds.add(Deed.SAFETY_NET));
        for (Next next : reviewed.rethink().next()) {
            deeds.add(
                    switch (next) {
                        case TEST -> Deed.TEST;
                        case ADVICE_AND_GUIDANCE -> Deed.ADVICE_AND_GUIDANCE;
                        case REFERRAL -> Deed.REFERRAL;
                    });
        }
        switch (reviewed.outcome()) {
            case Outcome.Watch watch -> {}
            case Outcome.AnotherClinician another -> deeds.add(Deed.ANOTHER_CLINICIAN);
            case Outcome.Over over -> deeds.add(Deed.OVER);
        }
        return deeds;
    }
}
