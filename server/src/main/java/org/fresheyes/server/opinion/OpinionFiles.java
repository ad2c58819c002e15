package org.fresheyes.server.opinion;

import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.opinion.FirstOpinion;
import org.fresheyes.rules.opinion.OpinionCase;
import org.fresheyes.rules.opinion.Question;
import org.fresheyes.rules.opinion.Question.YesNo;
import org.fresheyes.rules.opinion.Step;
import org.fresheyes.rules.opinion.Step.DelayAnswered;
import org.fresheyes.rules.opinion.Step.PackMadeReady;
import org.fresheyes.rules.opinion.Taken;
import org.fresheyes.rules.opinion.Team;
import org.fresheyes.server.access.Grant;
import org.fresheyes.server.access.Subject;
import org.fresheyes.server.directory.Directory;
import org.fresheyes.server.journal.History;
import org.fresheyes.server.journal.Journal;
import org.fresheyes.server.people.People;
import org.fresheyes.server.records.CaseFiles;
import org.fresheyes.server.records.Pack;
import org.fresheyes.server.records.PackCase;
import org.springframework.stereotype.Component;

/** What a case tells the records, and the records the case. */
@Component
class OpinionFiles implements CaseFiles {

    private final Journal journal;
    private final OpinionCases cases;
    private final People people;
    private final Directory directory;

    OpinionFiles(Journal journal, OpinionCases cases, People people, Directory directory) {
        this.journal = journal;
        this.cases = cases;
        this.people = people;
        this.directory = directory;
    }

    @Override
    public Optional<Subject> subject(UUID caseId) {
        return file(caseId).map(Involvement::subject);
    }

    @Override
    public PackCase facts(UUID caseId) {
        CaseOnFile file =
                file(caseId).orElseThrow(() -> new NoSuchElementException("Case %s: there is none.".formatted(caseId)));
        OpinionCase state = file.state();
        Question question = state.question();
        return new PackCase(
                caseId,
                file.reference(),
                people.get(file.person()),
                Phrases.of(question.kind()),
                Phrases.of(question.wish()),
                question.ownQuestions().stream().map(Words::toString).toList(),
                Optional.of(
                        "%s%n%s".formatted(question.about(), question.worry()).strip()),
                state.firstOpinion().map(OpinionFiles::firstOpinion).stream().toList(),
                question.decideBy(),
                question.treatment() == YesNo.NOT_SURE
                        ? Optional.empty()
                        : Optional.of(question.treatment() == YesNo.YES),
                state.delay().map(answer -> answer.couldHarm() ? "Urgent" : "Routine"),
                state.last(DelayAnswered.class).map(OpinionFiles::delay),
                team(state.referrer()),
                state.service().map(service -> team(service.team())),
                Optional.of(state.responsible().full()));
    }

    @Override
    public void packReady(Grant grant, UUID caseId, Pack pack) {
        int items = pack.contents().sources().stream()
                .mapToInt(source -> source.items().size())
                .sum();
        int missing = (int) pack.contents().checklist().stream()
                .filter(thing -> thing.state().equalsIgnoreCase("missing"))
                .count();
        cases.takeWith(
                grant,
                caseId,
                new PackMadeReady(pack.id(), items, pack.contents().leftOut().size(), missing));
    }

    private Optional<CaseOnFile> file(UUID caseId) {
        History<Step> history = journal.read(OpinionEvents.KIND, caseId);
        return history.isEmpty() ? Optional.empty() : Optional.of(CaseOnFile.of(history));
    }

    private static PackCase.FirstOpinion firstOpinion(FirstOpinion opinion) {
        String text = opinion.treatment().isBlank()
                ? opinion.view().toString()
                : "%s%n%s".formatted(opinion.view(), opinion.treatment());
        return new PackCase.FirstOpinion(
                opinion.author().clinician().orElse("Not named"),
                opinion.author().name(),
                opinion.given(),
                text);
    }

    private static PackCase.DelayAnswer delay(Taken<DelayAnswered> answered) {
        return new PackCase.DelayAnswer(
                answered.step().answer().couldHarm(),
                answered.by().name(),
                answered.at(),
                Optional.of(answered.step().answer().why().toString()));
    }

    private PackCase.Team team(Team team) {
        return new PackCase.Team(
                team.name(),
                Optional.of(team.organisation()),
                team.clinician(),
                directory.organisation(team.organisation()).flatMap(known -> known.phone()));
    }
}
