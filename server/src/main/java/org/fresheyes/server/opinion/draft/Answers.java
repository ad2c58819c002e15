package org.fresheyes.server.opinion.draft;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.opinion.Question;
import org.fresheyes.rules.opinion.Step.Asked;
import org.fresheyes.rules.opinion.Team;

/**
 * What was answered so far, in the four parts of the journey. An empty answer was not given yet; an answer that may
 * be left out is given as blank.
 *
 * @param needsChecked the help the person needs was shown to them, and is right
 * @param sharing whether the records may be shown to the second team
 */
public record Answers(AboutIt about, FirstTeam first, Hopes hopes, boolean needsChecked, Optional<Boolean> sharing) {

    /** Nothing is answered. */
    public static final Answers NONE = new Answers(AboutIt.NONE, FirstTeam.NONE, Hopes.NONE, false, Optional.empty());

    public Answers with(AboutIt answer) {
        return new Answers(answer, first, hopes, needsChecked, sharing);
    }

    public Answers with(FirstTeam answer) {
        return new Answers(about, answer, hopes, needsChecked, sharing);
    }

    public Answers with(Hopes answer) {
        return new Answers(about, first, answer, needsChecked, sharing);
    }

    public Answers withNeedsChecked() {
        return new Answers(about, first, hopes, true, sharing);
    }

    public Answers withSharing(boolean agreed) {
        return new Answers(about, first, hopes, needsChecked, Optional.of(agreed));
    }

    /** True for a hope that can be met without showing the records to anybody new. */
    public boolean needsNoSharing() {
        return hopes.hope()
                .flatMap(Hope::route)
                .filter(route -> !route.needsPack())
                .isPresent();
    }

    /** The topics that still have to be answered, in the order of the journey. */
    public List<Topic> missing() {
        return Arrays.stream(Topic.values())
                .filter(topic -> !topic.isAnswered(this))
                .toList();
    }

    /**
     * The request these answers make.
     *
     * @param to the team that is asked
     * @param asker the words of the authority on which somebody else asks for the person
     * @throws IllegalStateException when something is not answered
     */
    public Asked asked(UUID person, Team to, Optional<String> asker) {
        if (!missing().isEmpty()) {
            throw new IllegalStateException(
                    "Draft: not answered: %s. Maybe it was changed in another window.".formatted(missing()));
        }
        Question question = new Question(
                about.kind().orElseThrow(),
                Words.of(about.what().orElseThrow()),
                Words.of(about.worry().orElseThrow()),
                about.questions().stream().map(Words::of).toList(),
                first.specialty().filter(code -> !code.isBlank()),
                first.decideBy().orElseThrow().day(),
                first.started().orElseThrow(),
                hopes.wish().orElseThrow(),
                first.explained().orElseThrow());
        return new Asked(
                person, question, to, first.named(), hopes.hope().orElseThrow().route(), asker, sharing.orElseThrow());
    }
}
