package org.fresheyes.server.opinion.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.fresheyes.rules.identity.Actor;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.opinion.DelayAnswer;
import org.fresheyes.rules.opinion.OpinionCase;
import org.fresheyes.rules.opinion.Route;
import org.fresheyes.rules.opinion.Stage;
import org.fresheyes.rules.opinion.Step;
import org.fresheyes.rules.opinion.Taken;
import org.fresheyes.server.fhir.Fhir;
import org.fresheyes.server.opinion.CaseOnFile;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestPriority;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;

/**
 * A case as requests: what the person asked is a proposal, which obliges nobody; each referral that was sent is an
 * order based on it.
 */
final class Requests {

    private Requests() {}

    /** The proposal, then the orders in the order in which they were sent. */
    static List<ServiceRequest> of(CaseOnFile file) {
        List<ServiceRequest> requests = new ArrayList<>(List.of(proposal(file)));
        IntStream.rangeClosed(1, file.state().version())
                .mapToObj(step -> order(file, step))
                .flatMap(Optional::stream)
                .forEach(requests::add);
        return requests;
    }

    static ServiceRequest proposal(CaseOnFile file) {
        OpinionCase state = file.state();
        ServiceRequest request = request(file, file.id().toString(), SecondOpinionType.PATIENT_REQUEST);
        request.setStatus(proposalStatus(state.stage()));
        request.setIntent(ServiceRequestIntent.PROPOSAL);
        request.setAuthoredOnElement(Fhir.time(state.steps().getFirst().at()));
        request.setRequester(asker(file));
        request.addPerformer(Fhir.organisation(
                state.referrer().organisation(), Optional.of(state.referrer().name())));
        note(request, state.question().worry());
        state.question().ownQuestions().forEach(question -> note(request, question));
        return request;
    }

    /** The order that this step made; empty when it sent no referral. */
    static Optional<ServiceRequest> order(CaseOnFile file, int step) {
        List<Taken<?>> steps = file.state().steps();
        if (step > steps.size() || !(steps.get(step - 1).step() instanceof Step.ReferralSent sent)) {
            return Optional.empty();
        }
        Taken<?> taken = steps.get(step - 1);
        List<Taken<?>> before = steps.subList(0, step - 1);
        Optional<Route> route = last(before, Step.Agreed.class).map(Step.Agreed::route);
        StepId id = new StepId(file.id(), step);
        ServiceRequest request =
                request(file, id.toString(), route.map(SecondOpinionType::of).orElse(SecondOpinionType.GP_REREFERRAL));
        request.addBasedOn(new Reference("ServiceRequest/" + file.id()));
        request.setStatus(orderStatus(file.state(), step));
        request.setIntent(ServiceRequestIntent.ORDER);
        request.addCategory(category(route));
        request.setAuthoredOnElement(Fhir.time(taken.at()));
        request.setRequester(Actors.role(taken.by(), id));
        request.addPerformer(Fhir.organisation(
                sent.to().organisation(), Optional.of(sent.to().full())));
        last(before, Step.DelayAnswered.class)
                .map(answered -> priority(answered.answer()))
                .ifPresent(request::setPriority);
        last(before, Step.PackMadeReady.class)
                .ifPresent(pack -> request.addSupportingInfo(new Reference("Bundle/" + pack.pack())));
        note(request, sent.letter());
        return Optional.of(request);
    }

    /** Whoever asked: the person, or by name somebody who acts for them. */
    static Reference asker(CaseOnFile file) {
        Actor by = file.state().steps().getFirst().by();
        return by.insteadOf().isPresent()
                ? new Reference().setDisplay(by.name())
                : Fhir.patient(file.person()).setDisplay(by.name());
    }

    static Identifier identifier(CaseOnFile file) {
        return new Identifier()
                .setSystem(Fhir.own("Id/case"))
                .setValue(file.id().toString());
    }

    private static ServiceRequest request(CaseOnFile file, String id, SecondOpinionType type) {
        ServiceRequest request = new ServiceRequest();
        request.setId(id);
        request.addIdentifier(identifier(file));
        request.setSubject(Fhir.patient(file.person()));
        CodeableConcept reason = type.concept();
        written(file.state().question().about(), reason::setText);
        return request.addReasonCode(reason);
    }

    private static ServiceRequestStatus proposalStatus(Stage stage) {
        return switch (stage) {
            case WITHDRAWN, DIED -> ServiceRequestStatus.REVOKED;
            case SETTLED -> ServiceRequestStatus.COMPLETED;
            default -> ServiceRequestStatus.ACTIVE;
        };
    }

    /** Completed by an answer; revoked when it came back without one, or the case ended. */
    private static ServiceRequestStatus orderStatus(OpinionCase state, int step) {
        return state.steps().subList(step, state.version()).stream()
                .map(Taken::step)
                .flatMap(later -> ended(later).stream())
                .findFirst()
                .orElse(ServiceRequestStatus.ACTIVE);
    }

    private static Optional<ServiceRequestStatus> ended(Step step) {
        return switch (step) {
            case Step.OpinionIssued issued -> Optional.of(ServiceRequestStatus.COMPLETED);
            case Step.AdviceGiven advice -> Optional.of(ServiceRequestStatus.COMPLETED);
            case Step.Returned returned -> Optional.of(ServiceRequestStatus.REVOKED);
            case Step.WayReconsidered back -> Optional.of(ServiceRequestStatus.REVOKED);
            case Step.OpinionNotPossible notPossible -> Optional.of(ServiceRequestStatus.REVOKED);
            case Step.Withdrawn withdrawn -> Optional.of(ServiceRequestStatus.REVOKED);
            case Step.PersonDied died -> Optional.of(ServiceRequestStatus.REVOKED);
            default -> Optional.empty();
        };
    }

    private static CodeableConcept category(Optional<Route> route) {
        String code = route.filter(Route.ADVICE::equals).isPresent() ? "request" : "referral";
        return new CodeableConcept(new Coding()
                .setSystem("https://fhir.nhs.uk/CodeSystem/message-category-servicerequest")
                .setCode(code));
    }

    private static ServiceRequestPriority priority(DelayAnswer answer) {
        return switch (answer.priority()) {
            case ROUTINE -> ServiceRequestPriority.ROUTINE;
            case URGENT -> ServiceRequestPriority.URGENT;
        };
    }

    private static void note(ServiceRequest request, Words words) {
        written(words, text -> request.addNote().setText(text));
    }

    /** Words that are there; what was removed or never written leaves no element. */
    private static void written(Words words, Consumer<String> then) {
        if (!words.isBlank()) {
            then.accept(words.text());
        }
    }

    private static <S extends Step> Optional<S> last(List<Taken<?>> steps, Class<S> type) {
        return steps.stream()
                .map(Taken::step)
                .filter(type::isInstance)
                .map(type::cast)
                .reduce((earlier, later) -> later);
    }
}
