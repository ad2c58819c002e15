package org.fresheyes.server.access.matrix;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fresheyes.rules.identity.Actor;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.opinion.Approver;
import org.fresheyes.rules.opinion.Clocks;
import org.fresheyes.rules.opinion.HelpContacts;
import org.fresheyes.rules.opinion.LocalPolicy;
import org.fresheyes.rules.opinion.Opinion.Outcome;
import org.fresheyes.rules.opinion.Question;
import org.fresheyes.rules.opinion.Side;
import org.fresheyes.rules.opinion.Stage;
import org.fresheyes.rules.opinion.Step;
import org.fresheyes.rules.opinion.Step.CapacityRecorded;
import org.fresheyes.rules.opinion.Step.ConsentDecided;
import org.fresheyes.rules.opinion.Step.TransferAcknowledged;
import org.fresheyes.server.TestServer;
import org.fresheyes.server.access.Access;
import org.fresheyes.server.access.Act;
import org.fresheyes.server.access.Grant;
import org.fresheyes.server.opinion.Policies;
import org.fresheyes.server.opinion.Scene;
import org.fresheyes.server.opinion.Walk;
import org.fresheyes.server.opinion.draft.AboutIt;
import org.fresheyes.server.opinion.draft.Answers;
import org.fresheyes.server.opinion.draft.Draft;
import org.fresheyes.server.opinion.draft.Drafts;
import org.fresheyes.server.opinion.draft.FirstTeam;
import org.fresheyes.server.opinion.draft.Hope;
import org.fresheyes.server.opinion.draft.Hopes;
import org.fresheyes.server.records.CaseFiles;
import org.fresheyes.server.records.Checklist;
import org.fresheyes.server.records.ChecklistEntry;
import org.fresheyes.server.records.Fixtures;
import org.fresheyes.server.records.ItemRef;
import org.fresheyes.server.records.Pack;
import org.fresheyes.server.records.Packs;
import org.fresheyes.server.records.Records;
import org.fresheyes.server.records.Redaction;

/** Moira's cases, one at each stage, and the records that belong to them. */
final class MatrixCases {

    private final TestServer server;
    private final Scene scene;
    private final UUID moirasAccount;

    MatrixCases(TestServer server, Scene scene, UUID moirasAccount) {
        this.server = server;
        this.scene = scene;
        this.moirasAccount = moirasAccount;
    }

    /** A new case at a stage, or at one of the points between two stages that have a name here. */
    UUID at(String point) {
        Walk walk = new Walk(scene, scene.moiraHerself());
        return switch (point) {
            case "READY" -> {
                walk.to(Stage.ARRANGING);
                Scene.arranges().forEach(step -> walk.step(Scene.gp(), step));
                yield walk.id();
            }
            case "DIFFERS" -> walk.reported(Outcome.DIFFERS_ON_DIAGNOSIS);
            case "UNABLE" -> {
                walk.to(Stage.RECONCILING);
                walk.step(Scene.gp(), new CapacityRecorded(false, Words.of("Seen together with the daughter")));
                yield walk.id();
            }
            case "TAKEN_OVER" -> {
                walk.to(Stage.REPORTED);
                walk.step(Scene.secondConsultant(), new TransferAcknowledged(Side.RECEIVER, Scene.SECOND));
                yield walk.id();
            }
            case "UNSHARED" -> {
                walk.step(scene.moiraHerself(), new ConsentDecided(false, Words.of("")));
                yield walk.id();
            }
            case "TO_APPROVE" -> {
                setPolicy(new LocalPolicy(
                        Clocks.DEFAULT, Set.of(), false, true, EnumSet.of(Approver.ADMINISTRATOR), HelpContacts.NONE));
                yield walk.to(Stage.CHOOSING);
            }
            default -> walk.to(Stage.valueOf(point));
        };
    }

    private void setPolicy(LocalPolicy policy) {
        server.bean(Policies.class).set(Scene.HOLLYBANK, policy, Actor.CLOCK);
    }

    /** The first step at which a referral was sent, as FHIR names it. */
    String order(UUID caseId) {
        List<? extends Step> steps = scene.cases().open(Scene.gp(), caseId).state().steps().stream()
                .map(taken -> taken.step())
                .toList();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i) instanceof Step.ReferralSent) {
                return caseId + "-" + (i + 1);
            }
        }
        throw new AssertionError("Case %s: nothing was sent.".formatted(caseId));
    }

    /** A draft of Moira's, empty or ready to send. */
    UUID draft(boolean full) {
        Drafts drafts = server.bean(Drafts.class);
        Draft draft = drafts.begin(moirasAccount, scene.moira().id());
        drafts.keep(draft, full ? answers() : Answers.NONE);
        return draft.id();
    }

    private static Answers answers() {
        Question question = Scene.question();
        AboutIt about = AboutIt.NONE
                .withKind(question.kind())
                .withWhat("The pain in my hip")
                .withWorry("It is worse")
                .withQuestions(List.of("Could it be something else?"), true);
        FirstTeam first = FirstTeam.NONE
                .withTeam(Scene.FIRST)
                .withClinician("Dr Fenwick")
                .withSpecialty("C_110")
                .withExplained(Question.YesNo.NO)
                .withStarted(Question.YesNo.NO)
                .withDecideBy(Optional.empty());
        return Answers.NONE
                .with(about)
                .with(first)
                .with(Hopes.NONE.with(Hope.ANOTHER_HOSPITAL).with(Question.Wish.OPINION_ONLY))
                .withNeedsChecked()
                .withSharing(true);
    }

    // -------- records

    /** A record of Moira's. */
    String record() {
        return numbered("999 000 0018");
    }

    /** The same with a template where the number should be, which proves nothing. */
    String template() {
        return numbered("{{number}}");
    }

    private static String numbered(String number) {
        return new String(Fixtures.stu3(), StandardCharsets.UTF_8)
                .replace("Ann", "Moira")
                .replace(" Fictional", "")
                .replace("Testperson", "Lanyon")
                .replace("1961-02-03", "1968-04-02")
                .replace("999 123 4004", number);
    }

    UUID file(UUID caseId, String record) {
        return server.bean(Records.class)
                .add(
                        grant(caseId, Act.UPLOAD_RECORD),
                        caseId,
                        scene.moira(),
                        "record.json",
                        "application/fhir+json",
                        record.getBytes(StandardCharsets.UTF_8))
                .id();
    }

    int firstEntry(UUID file) {
        return server.bean(Records.class)
                .file(file)
                .orElseThrow()
                .record()
                .orElseThrow()
                .items()
                .getFirst()
                .entry()
                .number();
    }

    UUID redaction(UUID caseId, UUID file) {
        Records records = server.bean(Records.class);
        records.leaveOut(
                grant(caseId, Act.REDACT),
                caseId,
                List.of(new ItemRef(file, firstEntry(file))),
                Redaction.Reason.NOT_NEEDED);
        return records.redactionsOf(caseId).getLast().id();
    }

    UUID checklistEntry(UUID caseId) {
        return server.bean(Checklist.class)
                .add(
                        grant(caseId, Act.UPLOAD_RECORD),
                        caseId,
                        "The scan",
                        ChecklistEntry.State.MISSING,
                        Optional.empty())
                .id();
    }

    UUID pack(UUID caseId) {
        CaseFiles files = server.bean(CaseFiles.class);
        Grant grant = grant(caseId, Act.REFER);
        Pack made = server.bean(Packs.class).freeze(grant, files.facts(caseId));
        files.packReady(grant, caseId, made);
        return made.id();
    }

    private Grant grant(UUID caseId, Act act) {
        return server.bean(Access.class)
                .require(
                        Scene.gp(),
                        act,
                        server.bean(CaseFiles.class).subject(caseId).orElseThrow());
    }
}
