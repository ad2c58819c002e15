package org.fresheyes.server.opinion.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fresheyes.rules.opinion.Question;

/**
 * What the request is about.
 *
 * @param what the illness, symptom or treatment in the person's words
 * @param worry may be blank
 * @param questions at most {@link Question#MOST_QUESTIONS}
 * @param questionsDone the person went on from the page of their own questions, perhaps with none
 */
public record AboutIt(
        Optional<Question.Kind> kind,
        Optional<String> what,
        Optional<String> worry,
        List<String> questions,
        boolean questionsDone) {

    public static final AboutIt NONE =
            new AboutIt(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), false);

    public AboutIt {
        questions = List.copyOf(questions);
    }

    public AboutIt withKind(Question.Kind answer) {
        return new AboutIt(Optional.of(answer), what, worry, questions, questionsDone);
    }

    public AboutIt withWhat(String answer) {
        return new AboutIt(kind, Optional.of(answer), worry, questions, questionsDone);
    }

    public AboutIt withWorry(String answer) {
        return new AboutIt(kind, what, Optional.of(answer), questions, questionsDone);
    }

    public AboutIt withQuestions(List<String> answer, boolean done) {
        return new AboutIt(kind, what, worry, new ArrayList<>(answer), done);
    }
}
