package org.fresheyes.server.presentations;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.lifecycle.Ruling;
import org.fresheyes.rules.presentations.review.Clock;
import org.fresheyes.rules.presentations.review.Condition;
import org.fresheyes.rules.presentations.review.Episode;
import org.fresheyes.rules.presentations.review.Event;
import org.fresheyes.rules.presentations.review.Outcome;
import org.fresheyes.rules.presentations.review.SafetyNet;
import org.fresheyes.rules.presentations.review.Side;
import org.fresheyes.rules.presentations.review.Stage;
import org.fresheyes.server.web.Dates;

/** What happened, where it stands and why something cannot be done, each in one sentence. */
public final class EpisodeSentences {

    private EpisodeSentences() {}

    /** A line of the history. */
    public static String whatHappened(Event event) {
        return switch (event) {
            case Event.Begun begun -> "This was begun";
            case Event.Noticed noticed ->
                "The record shows %d visits"
                        .formatted(noticed.told().presentations().size());
            case Event.SaidAgain said -> "The person said that it is the same problem again";
            case Event.Seen seen -> "Looked at";
            case Event.TakenOn takenOn -> "Taken on for a review";
            case Event.GivenTo given -> "Given to " + given.clinician();
            case Event.Reviewed reviewed -> reviewed(reviewed.outcome());
            case Event.Chased chased -> "Tried again. The safety net now runs until " + Dates.day(chased.until());
            case Event.Dismissed dismissed ->
                "Put away until %s: %s"
                        .formatted(Dates.day(dismissed.until()), lower(EpisodePhrases.of(dismissed.why())));
            case Event.ClockRanOut ranOut ->
                ranOut.clock() == Clock.SAFETY_NET
                        ? "The safety net is overdue"
                        : "The time it was put away for is over";
            case Event.Ended ended -> EpisodePhrases.of(ended.why());
        };
    }

    /** What whoever did it wrote, where the page has no other place for it. */
    public static Optional<Words> said(Event event) {
        return switch (event) {
            case Event.SaidAgain said -> Optional.of(said.words());
            case Event.Chased chased -> Optional.of(chased.how());
            case Event.Dismissed dismissed -> Optional.of(dismissed.words());
            case Event.Begun begun -> Optional.empty();
            case Event.Noticed noticed -> Optional.empty();
            case Event.Seen seen -> Optional.empty();
            case Event.TakenOn takenOn -> Optional.empty();
            case Event.GivenTo given -> Optional.empty();
            case Event.Reviewed reviewed -> Optional.empty();
            case Event.ClockRanOut ranOut -> Optional.empty();
            case Event.Ended ended -> Optional.empty();
        };
    }

    /** Where it stands, and so what has to be done. */
    public static String where(Episode episode) {
        return switch (episode.stage()) {
            case NEW -> "Nobody has looked at this yet.";
            case SEEN -> "Somebody has looked. A clinician has to take it on.";
            case IN_REVIEW ->
                episode.last(Event.TakenOn.class)
                        .map(taken -> taken.by().name() + " reviews it.")
                        .orElse("It is being reviewed.");
            case SAFETY_NET ->
                episode.safetyNet().map(EpisodeSentences::watches).orElse("");
            case OVERDUE ->
                episode.safetyNet()
                        .map(net -> "%s was to look again by %s. Nothing is written about it."
                                .formatted(net.owner(), Dates.day(net.due())))
                        .orElse("");
            case RETURNED -> "It has come back. It needs a new review.";
            case SETTLED -> "Nothing more is waited for. It comes back if the person does.";
            case DISMISSED ->
                episode.dismissal()
                        .map(dismissed -> "It comes back on %s, or before if there is a new red flag or it gets worse."
                                .formatted(Dates.day(dismissed.event().until().plusDays(1))))
                        .orElse("");
        };
    }

    /** Why something cannot be done. */
    public static String whyNot(Ruling<Stage, Event, Side, Condition> why) {
        return switch (why) {
            case Ruling.Allowed(var next) -> "";
            case Ruling.NotNow(var stage, var event) ->
                "This cannot be done now. It is: %s".formatted(lower(EpisodePhrases.of(stage)));
            case Ruling.NotYours(var whose) ->
                whose.contains(Side.CLINICIAN) && whose.size() == 1
                        ? "A GP of the practice has to do this"
                        : "Somebody else has to do this";
            case Ruling.NotReady(var missing) ->
                missing.stream().map(EpisodeSentences::missing).collect(Collectors.joining(". "));
        };
    }

    private static String missing(Condition condition) {
        return switch (condition) {
            case SAFETY_NET_WITHIN_A_YEAR -> "The day to look again must be after today, and within a year";
            case DISMISSED_WITHIN_A_YEAR -> "The last day must be after today, and within a year";
            case RED_FLAG_FOUR_WEEKS -> "There is a red flag. Choose a last day within 4 weeks";
            case PERSON_KNOWN ->
                "This person is not registered here with an NHS number. Ask for the second opinion in another way";
        };
    }

    private static String reviewed(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Watch watch -> "Reviewed. " + watches(watch.safetyNet());
            case Outcome.AnotherClinician another ->
                "Reviewed. Another clinician is asked to look. " + watches(another.safetyNet());
            case Outcome.Over over -> "Reviewed and settled: " + lower(EpisodePhrases.of(over.why()));
        };
    }

    private static String watches(SafetyNet net) {
        return "%s looks again by %s.".formatted(net.owner(), Dates.day(net.due()));
    }

    /** Everything that happened since somebody last looked, as lines. */
    public static List<String> lines(EventResult.Changed changed) {
        return changed.since().stream()
                .map(taken -> "%s (%s, %s)"
                        .formatted(whatHappened(taken.event()), taken.by().name(), Dates.moment(taken.at())))
                .toList();
    }

    private static String lower(String phrase) {
        return phrase.substring(0, 1).toLowerCase(Locale.UK) + phrase.substring(1);
    }
}
