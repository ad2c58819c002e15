package org.fresheyes.server.opinion;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.rules.events.AnotherClinicianWanted;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.opinion.Question;
import org.fresheyes.rules.opinion.Step.Asked;
import org.fresheyes.rules.opinion.Team;
import org.fresheyes.server.directory.Directory;
import org.fresheyes.server.journal.Subscriber;
import org.springframework.stereotype.Component;

/**
 * A practice that reviewed a problem wants another clinician to look: that is a second opinion, asked for by the
 * practice. The person sees it on their pages, and nothing of their record is shown before they agree.
 */
@Component
class AskedByPractice implements Subscriber<AnotherClinicianWanted> {

    private final OpinionCases cases;
    private final Directory directory;

    AskedByPractice(OpinionCases cases, Directory directory) {
        this.cases = cases;
        this.directory = directory;
    }

    @Override
    public Class<AnotherClinicianWanted> listensTo() {
        return AnotherClinicianWanted.class;
    }

    @Override
    public void receive(UUID messageId, AnotherClinicianWanted wanted) {
        Team practice = Team.of(wanted.practice(), directory.named(wanted.practice()));
        Team reviewer = new Team(
                practice.organisation(),
                practice.name(),
                Optional.of(wanted.by().name()));
        Question question = new Question(
                Question.Kind.DIAGNOSIS,
                Words.of("A problem that keeps coming back"),
                Words.of("My GP reviewed it and wants another clinician to look. Their review has the reference %s."
                        .formatted(wanted.reference())),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Question.YesNo.NOT_SURE,
                Question.Wish.UNDECIDED,
                Question.YesNo.NOT_SURE);
        cases.askFor(
                wanted.caseId(),
                new Asked(
                        wanted.person(),
                        question,
                        practice,
                        reviewer,
                        Optional.empty(),
                        Optional.of("their GP practice, after a review"),
                        false),
                wanted.by());
    }
}
