package org.fresheyes.server.opinion.fhir;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.fresheyes.rules.opinion.OpinionCase;
import org.fresheyes.rules.opinion.Side;
import org.fresheyes.rules.opinion.Stage;
import org.fresheyes.rules.opinion.Step;
import org.fresheyes.rules.opinion.Team;
import org.fresheyes.rules.opinion.Waiting;
import org.fresheyes.server.fhir.Fhir;
import org.fresheyes.server.opinion.CaseDeadline;
import org.fresheyes.server.opinion.CaseOnFile;
import org.fresheyes.server.opinion.CaseView;
import org.fresheyes.server.opinion.Phrases;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskIntent;
import org.hl7.fhir.r4.model.Task.TaskStatus;

/** A case as one task: where it is, who holds it and until when. */
final class Tasks {

    private static final String STAGES = "second-opinion-stage";

    private Tasks() {}

    static Task of(CaseView view) {
        CaseOnFile file = view.file();
        OpinionCase state = file.state();
        Task task = new Task();
        task.setId(file.id().toString());
        task.addIdentifier(Requests.identifier(file));
        task.setStatus(status(state));
        task.setBusinessStatus(new CodeableConcept(Fhir.own(STAGES, state.stage(), Phrases.of(state.stage()))));
        Optional<StepId> order = order(file);
        task.setIntent(order.isPresent() ? TaskIntent.ORDER : TaskIntent.PROPOSAL);
        task.setFocus(new Reference(
                "ServiceRequest/" + order.map(StepId::toString).orElse(file.id().toString())));
        task.setFor(Fhir.patient(file.person()));
        task.setAuthoredOnElement(Fhir.time(state.steps().getFirst().at()));
        task.setLastModifiedElement(Fhir.time(state.steps().getLast().at()));
        task.setRequester(Requests.asker(file));
        owner(file).ifPresent(task::setOwner);
        next(view.clocks()).ifPresent(clock -> task.getRestriction()
                .setPeriod(new Period().setEndElement(Fhir.time(clock.due()))));
        return task;
    }

    private static TaskStatus status(OpinionCase state) {
        return switch (state.stage()) {
            case ASKED -> state.isAcknowledged() ? TaskStatus.RECEIVED : TaskStatus.REQUESTED;
            case EXPLAINING -> TaskStatus.ONHOLD;
            case DECLINED -> TaskStatus.REJECTED;
            case CHOOSING, ARRANGING, ACCEPTED, BOOKED -> TaskStatus.ACCEPTED;
            case REFERRED -> TaskStatus.REQUESTED;
            case IN_REVIEW, ADVISED, REPORTED, RECONCILING -> TaskStatus.INPROGRESS;
            case SETTLED -> TaskStatus.COMPLETED;
            case WITHDRAWN, DIED -> TaskStatus.CANCELLED;
        };
    }

    /** The order that stands now, once a referral was sent. */
    private static Optional<StepId> order(CaseOnFile file) {
        OpinionCase state = file.state();
        return state.sent()
                .flatMap(sent -> IntStream.rangeClosed(1, state.version())
                        .filter(step -> state.steps().get(step - 1).step() instanceof Step.ReferralSent)
                        .boxed()
                        .max(Comparator.naturalOrder()))
                .map(step -> new StepId(file.id(), step));
    }

    /** A team whose move it is, before the person; nobody once the case is closed. */
    private static Optional<Reference> owner(CaseOnFile file) {
        OpinionCase state = file.state();
        Set<Side> sides = Waiting.on(state);
        if (sides.contains(Side.RECEIVER) && state.receiver().isPresent()) {
            return state.receiver().map(Tasks::team);
        }
        if (sides.contains(Side.REFERRER)) {
            return Optional.of(team(state.referrer()));
        }
        if (sides.contains(Side.FIRST_TEAM)) {
            return Optional.of(team(state.firstTeam()));
        }
        return sides.contains(Side.ASKER) ? Optional.of(Fhir.patient(file.person())) : Optional.empty();
    }

    private static Reference team(Team team) {
        return Fhir.organisation(team.organisation(), Optional.of(team.name()));
    }

    private static Optional<CaseDeadline> next(List<CaseDeadline> clocks) {
        return clocks.stream().min(Comparator.naturalOrder());
    }

    static CodeSystem stages() {
        CodeSystem system = Fhir.codeSystem(STAGES, "Second opinion stages");
        for (Stage stage : Stage.values()) {
            system.addConcept().setCode(Fhir.code(stage)).setDisplay(Phrases.of(stage));
        }
        return system;
    }
}
