package org.fresheyes.server.opinion.pages.ask;

import java.util.List;
import java.util.Optional;
import org.fresheyes.rules.opinion.Team;
import org.fresheyes.server.directory.TreatmentFunction;
import org.fresheyes.server.opinion.Phrases;
import org.fresheyes.server.opinion.draft.Answers;
import org.fresheyes.server.opinion.draft.Hope;
import org.fresheyes.server.opinion.draft.Topic;
import org.fresheyes.server.web.Dates;

/** What the pages call each question, and how they repeat its answer. */
public final class TopicWords {

    private TopicWords() {}

    /** The question, as the heading of its page. */
    public static String title(Topic topic) {
        return switch (topic) {
            case KIND -> "What do you want looked at again?";
            case WHAT -> "What is it about?";
            case WORRY -> "What worries you most?";
            case QUESTIONS -> "What do you want to ask?";
            case TEAM -> "Who gave the first opinion?";
            case CLINICIAN -> "Who did you see?";
            case SPECIALTY -> "What kind of specialist is it?";
            case EXPLAINED -> "Has your team gone over it with you again?";
            case STARTED -> "Has the treatment started?";
            case DECIDE_BY -> "Is there a date by which you need to decide?";
            case HOPE -> "Who would you like to look at it?";
            case WISH -> "What should come of it?";
            case NEEDS -> "Help you need and how to reach you";
            case SHARING -> "Can we share your records for this?";
        };
    }

    /** The question in a few words, for lists. */
    public static String shortly(Topic topic) {
        return switch (topic) {
            case KIND -> "What is in doubt";
            case WHAT -> "What it is about";
            case WORRY -> "What worries you";
            case QUESTIONS -> "Your questions";
            case TEAM -> "First opinion from";
            case CLINICIAN -> "Who you saw";
            case SPECIALTY -> "Kind of specialist";
            case EXPLAINED -> "Explained again";
            case STARTED -> "Treatment has started";
            case DECIDE_BY -> "Decide by";
            case HOPE -> "Who should look at it";
            case WISH -> "What should come of it";
            case NEEDS -> "Help you need";
            case SHARING -> "Share your records";
        };
    }

    public static String of(Hope hope) {
        return hope.route().map(Phrases::of).orElse("I am not sure");
    }

    /** The answer in words; empty for questions that were not answered, and for the two that are shown as lists. */
    public static Optional<String> answer(Topic topic, Answers answers, List<TreatmentFunction> functions) {
        return switch (topic) {
            case KIND -> answers.about().kind().map(Phrases::of);
            case WHAT -> answers.about().what();
            case WORRY -> answers.about().worry().map(TopicWords::orNothing);
            case TEAM -> answers.first().team().map(Team::name);
            case CLINICIAN -> answers.first().clinician().map(TopicWords::orNothing);
            case SPECIALTY ->
                answers.first().specialty().map(code -> functions.stream()
                        .filter(function -> function.code().equals(code))
                        .map(TreatmentFunction::plainName)
                        .findFirst()
                        .orElse("Not sure"));
            case EXPLAINED -> answers.first().explained().map(Phrases::of);
            case STARTED -> answers.first().started().map(Phrases::of);
            case DECIDE_BY ->
                answers.first()
                        .decideBy()
                        .map(given -> given.day().map(Dates::day).orElse("No date"));
            case HOPE -> answers.hopes().hope().map(TopicWords::of);
            case WISH -> answers.hopes().wish().map(Phrases::of);
            case SHARING -> answers.sharing().map(agreed -> agreed ? "Yes" : "No");
            case QUESTIONS, NEEDS -> Optional.empty();
        };
    }

    private static String orNothing(String answer) {
        return answer.isBlank() ? "Nothing written" : answer;
    }
}
