package org.fresheyes.server.opinion.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fresheyes.rules.identity.NhsNumber;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.opinion.Route;
import org.fresheyes.rules.opinion.Step;
import org.fresheyes.server.TestServer;
import org.fresheyes.server.access.Access;
import org.fresheyes.server.access.AccessLog;
import org.fresheyes.server.access.Act;
import org.fresheyes.server.access.DemoSignIn;
import org.fresheyes.server.access.DemoSignIns;
import org.fresheyes.server.access.Grant;
import org.fresheyes.server.access.Membership;
import org.fresheyes.server.access.Role;
import org.fresheyes.server.access.TestBrowser;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.directory.DemoDirectory;
import org.fresheyes.server.fhir.Fhir;
import org.fresheyes.server.fhir.FhirContexts;
import org.fresheyes.server.opinion.OpinionCases;
import org.fresheyes.server.opinion.Scene;
import org.fresheyes.server.opinion.StepResult;
import org.fresheyes.server.postgres.TestPostgres;
import org.fresheyes.server.records.CaseFiles;
import org.fresheyes.server.records.Pack;
import org.fresheyes.server.records.Packs;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class FhirOfACaseTest {

    private static final FhirContext R4 = new FhirContexts().r4();
    private static final int SENT = 8;

    private static TestServer server;
    private static Scene scene;
    private static UUID id;
    private static UUID pack;
    private static UUID person;
    private static FhirValidator validator;

    @BeforeAll
    static void aReferralWasSentAndAccepted() {
        server = TestServer.on(TestPostgres.migrated(), "--signin.built-in");
        server.bean(DemoDirectory.class).load();
        scene = new Scene(server);
        person = scene.moira().id();
        signIns();
        id = server.bean(OpinionCases.class)
                .ask(scene.moiraHerself(), scene.moira(), scene.asks())
                .id();
        take(Scene.gp(), Scene.agrees(Route.ANOTHER_HOSPITAL));
        take(Scene.gp(), Scene.choosesEstuary());
        Scene.arranges().stream()
                .filter(step -> !(step instanceof Step.PackMadeReady))
                .forEach(step -> take(Scene.gp(), step));
        pack = packMade();
        take(Scene.gp(), Scene.sends());
        take(Scene.secondConsultant(), Scene.accepts());
        take(Scene.secondConsultant(), Scene.books(Instant.parse("2027-01-11T09:30:00Z")));
        validator = validator();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    // -------- who reads what

    @Test
    void the_person_reads_everything_about_their_case_and_all_of_it_is_valid() {
        TestBrowser moira = signedIn("moira");
        aboutThePerson().forEach(path -> valid(moira, path));
        aboutNobody().forEach(path -> valid(moira, path));
        valid(moira, "/fhir/AuditEvent?patient=Patient/" + person);
    }

    @Test
    void the_GP_and_the_second_team_read_it_too() {
        for (String who : List.of("adeyemi", "ostrander")) {
            TestBrowser staff = signedIn(who);
            aboutThePerson().forEach(path -> valid(staff, path));
            aboutNobody().forEach(path -> valid(staff, path));
        }
    }

    @Test
    void a_stranger_is_refused_each_of_them() {
        TestBrowser stranger = signedIn("quill");
        assertThat(aboutThePerson()).allSatisfy(path -> {
            OperationOutcome outcome = (OperationOutcome) read(stranger, path, 403);
            assertThat(outcome.getIssueFirstRep().getDiagnostics()).doesNotContain(person.toString());
        });
        assertThat(lines("Dr Quill")).hasSize(aboutThePerson().size()).noneMatch(allowed -> allowed);
        aboutNobody().forEach(path -> valid(stranger, path));
    }

    @Test
    void somebody_who_is_not_signed_in_reads_only_what_the_server_can_do() {
        TestBrowser nobody = new TestBrowser(server.url());
        assertThat(aboutThePerson()).allSatisfy(path -> assertThat(
                        nobody.once("GET", path, Map.of()).statusCode())
                .isEqualTo(401));
        assertThat(aboutNobody()).allSatisfy(path -> assertThat(
                        nobody.once("GET", path, Map.of()).statusCode())
                .isEqualTo(401));
        assertThat(valid(nobody, "/fhir/metadata")).isInstanceOf(CapabilityStatement.class);
    }

    @Test
    void what_is_not_there_is_not_found() {
        TestBrowser moira = signedIn("moira");
        UUID none = UUID.randomUUID();
        List<String> unknown = List.of(
                "ServiceRequest/" + none,
                "ServiceRequest/" + id + "-1",
                "ServiceRequest/" + id + "-999",
                "ServiceRequest/x",
                "Task/" + none,
                "Patient/" + none,
                "PractitionerRole/" + id + "-1",
                "Practitioner/" + id + "-999",
                "Organization/ZZZ99",
                "Organization/x",
                "Bundle/" + none,
                "AuditEvent/" + none,
                "CodeSystem/none");
        assertThat(unknown).allSatisfy(path -> read(moira, "/fhir/" + path, 404));
    }

    @Test
    void only_the_person_reads_who_looked() {
        TestBrowser gp = signedIn("adeyemi");
        valid(gp, "/fhir/Task/" + id);
        read(gp, "/fhir/AuditEvent?patient=Patient/" + person, 403);

        Bundle looks = (Bundle) valid(signedIn("moira"), "/fhir/AuditEvent?patient=Patient/" + person);
        List<AuditEvent> events = looks.getEntry().stream()
                .map(entry -> (AuditEvent) entry.getResource())
                .toList();
        AuditEvent refused = events.stream()
                .filter(event -> event.getOutcome() == AuditEvent.AuditEventOutcome._4)
                .filter(event -> event.getAgentFirstRep().getName().equals("Dr Adeyemi"))
                .findFirst()
                .orElseThrow();
        read(gp, "/fhir/AuditEvent/" + refused.getIdElement().getIdPart(), 403);
        AuditEvent again = (AuditEvent) valid(
                signedIn("moira"), "/fhir/AuditEvent/" + refused.getIdElement().getIdPart());
        assertThat(again.getSubtypeFirstRep().getCode()).isEqualTo("see-who-looked");
    }

    @Test
    void every_reading_is_one_line_of_who_looked() {
        TestBrowser moira = signedIn("moira");
        assertThat(aboutThePerson()).allSatisfy(path -> {
            int before = lines("Moira Lanyon").size();
            read(moira, path, 200);
            assertThat(lines("Moira Lanyon")).hasSize(before + 1);
        });
    }

    // -------- what it says

    @Test
    void what_was_asked_is_a_proposal_with_our_code_and_the_standard_one() {
        ServiceRequest asked = (ServiceRequest) valid(signedIn("moira"), "/fhir/ServiceRequest/" + id);
        assertThat(asked.getIntent()).isEqualTo(ServiceRequest.ServiceRequestIntent.PROPOSAL);
        assertThat(asked.getStatus()).isEqualTo(ServiceRequest.ServiceRequestStatus.ACTIVE);
        assertThat(asked.getReasonCodeFirstRep().getCoding())
                .extracting(coding -> coding.getSystem() + "|" + coding.getCode())
                .containsExactly(
                        Fhir.own("CodeSystem/second-opinion-type") + "|patient-request",
                        "http://terminology.hl7.org/CodeSystem/v2-0336|S");
        assertThat(asked.getReasonCodeFirstRep().getText()).isEqualTo("The pain in my hip");
        assertThat(asked.getRequester().getReference()).isEqualTo("Patient/" + person);
    }

    @Test
    void what_was_sent_is_an_order_based_on_it_by_the_GP_with_the_records() {
        TestBrowser consultant = signedIn("ostrander");
        ServiceRequest order = (ServiceRequest) valid(consultant, "/fhir/ServiceRequest/" + id + "-" + SENT);
        assertThat(order.getIntent()).isEqualTo(ServiceRequest.ServiceRequestIntent.ORDER);
        assertThat(order.getBasedOnFirstRep().getReference()).isEqualTo("ServiceRequest/" + id);
        assertThat(order.getPriority()).isEqualTo(ServiceRequest.ServiceRequestPriority.ROUTINE);
        assertThat(order.getPerformerFirstRep().getReference()).isEqualTo("Organization/ZZE01");
        Bundle records = (Bundle)
                valid(consultant, "/fhir/" + order.getSupportingInfoFirstRep().getReference());
        assertThat(records.getType()).isEqualTo(Bundle.BundleType.DOCUMENT);
        PractitionerRole gp = (PractitionerRole)
                valid(consultant, "/fhir/" + order.getRequester().getReference());
        assertThat(gp.getOrganization().getIdentifier().getValue()).isEqualTo("ZZA01");
        assertThat(gp.getPractitioner().getDisplay()).isEqualTo("Dr Adeyemi");
    }

    @Test
    void the_task_says_where_it_is_who_has_it_and_until_when() {
        Task task = (Task) valid(signedIn("moira"), "/fhir/Task/" + id);
        assertThat(task.getStatus()).isEqualTo(Task.TaskStatus.ACCEPTED);
        assertThat(task.getBusinessStatus().getCodingFirstRep().getCode()).isEqualTo("booked");
        assertThat(task.getFocus().getReference()).isEqualTo("ServiceRequest/" + id + "-" + SENT);
        assertThat(task.getFor().getReference()).isEqualTo("Patient/" + person);
        assertThat(task.getOwner().getReference()).isEqualTo("Organization/ZZE01");
        Instant due =
                scene.cases().open(scene.moiraHerself(), id).clocks().getFirst().due();
        assertThat(task.getRestriction().getPeriod().getEnd().toInstant().getEpochSecond())
                .isEqualTo(due.getEpochSecond());
    }

    @Test
    void a_search_by_person_finds_their_requests_and_tasks() {
        TestBrowser gp = signedIn("adeyemi");
        Bundle requests = (Bundle) valid(gp, "/fhir/ServiceRequest?patient=Patient/" + person);
        assertThat(requests.getEntry())
                .extracting(entry -> entry.getResource().getIdElement().getIdPart())
                .containsExactly(id.toString(), id + "-" + SENT);
        Bundle tasks = (Bundle) valid(gp, "/fhir/Task?patient=" + person);
        assertThat(tasks.getEntry()).hasSize(1);
        Bundle none = (Bundle) valid(gp, "/fhir/Patient?_id=" + UUID.randomUUID());
        assertThat(none.getEntry()).isEmpty();
    }

    @Test
    void a_patient_has_their_NHS_number() {
        Patient patient = (Patient) valid(signedIn("ostrander"), "/fhir/Patient/" + person);
        assertThat(patient.getIdentifierFirstRep().getSystem()).isEqualTo("https://fhir.nhs.uk/Id/nhs-number");
        assertThat(patient.getIdentifierFirstRep().getValue()).isEqualTo("9990000018");
    }

    // -------- the scene

    private static List<String> aboutThePerson() {
        return List.of(
                "/fhir/ServiceRequest/" + id,
                "/fhir/ServiceRequest/" + id + "-" + SENT,
                "/fhir/ServiceRequest?_id=" + id,
                "/fhir/ServiceRequest?patient=Patient/" + person,
                "/fhir/Task/" + id,
                "/fhir/Task?_id=" + id,
                "/fhir/Task?patient=Patient/" + person,
                "/fhir/Patient/" + person,
                "/fhir/Patient?_id=" + person,
                "/fhir/Practitioner/" + id + "-" + SENT,
                "/fhir/PractitionerRole/" + id + "-" + SENT,
                "/fhir/Bundle/" + pack);
    }

    private static List<String> aboutNobody() {
        return List.of(
                "/fhir/Organization/DEMOP1",
                "/fhir/CodeSystem/second-opinion-type",
                "/fhir/CodeSystem/second-opinion-stage",
                "/fhir/CodeSystem/act",
                "/fhir/CodeSystem",
                "/fhir/ConceptMap/second-opinion-type-to-v2-0336",
                "/fhir/ConceptMap?url=" + Fhir.own("ConceptMap/second-opinion-type-to-v2-0336"));
    }

    private static Resource valid(TestBrowser browser, String path) {
        String json = body(browser, path, 200);
        assertThat(validator.validateWithResult(json).getMessages())
                .filteredOn(message -> message.getSeverity() == ResultSeverityEnum.ERROR
                        || message.getSeverity() == ResultSeverityEnum.FATAL)
                .extracting(message -> path + " " + message.getLocationString() + ": " + message.getMessage())
                .isEmpty();
        return (Resource) R4.newJsonParser().parseResource(json);
    }

    private static Resource read(TestBrowser browser, String path, int status) {
        return (Resource) R4.newJsonParser().parseResource(body(browser, path, status));
    }

    private static String body(TestBrowser browser, String path, int status) {
        TestBrowser.Answer answer = browser.get(path);
        assertThat(answer.status()).as(path + ": " + answer.body()).isEqualTo(status);
        return answer.body();
    }

    private static TestBrowser signedIn(String who) {
        TestBrowser browser = new TestBrowser(server.url());
        browser.signIn(who);
        return browser;
    }

    /** Whether each line that this person left was allowed. */
    private static List<Boolean> lines(String name) {
        return server.bean(AccessLog.class).about(person, Integer.MAX_VALUE).stream()
                .filter(line -> line.name().equals(name))
                .map(line -> line.allowed())
                .toList();
    }

    private static void take(Viewer viewer, Step step) {
        int version = scene.cases().open(viewer, id).state().version();
        assertThat(scene.cases().take(viewer, id, version, step)).isInstanceOf(StepResult.Done.class);
    }

    private static UUID packMade() {
        CaseFiles files = server.bean(CaseFiles.class);
        Grant grant = server.bean(Access.class)
                .require(Scene.gp(), Act.REFER, files.subject(id).orElseThrow());
        Pack made = server.bean(Packs.class).freeze(grant, files.facts(id));
        files.packReady(grant, id, made);
        return made.id();
    }

    private static void signIns() {
        DemoSignIns signIns = server.bean(DemoSignIns.class);
        signIns.add(new DemoSignIn(
                "moira",
                "Moira Lanyon",
                "asked",
                Optional.empty(),
                Optional.of(new NhsNumber("9990000018")),
                Set.of()));
        staff(signIns, "adeyemi", "Dr Adeyemi", Scene.HOLLYBANK, Role.GP);
        staff(signIns, "ostrander", "Dr Ostrander", Scene.ESTUARY, Role.CONSULTANT);
        staff(signIns, "quill", "Dr Quill", Scene.OTHER_PRACTICE, Role.GP);
    }

    private static void staff(DemoSignIns signIns, String who, String name, OdsCode at, Role role) {
        signIns.add(new DemoSignIn(
                who,
                name,
                "staff",
                Optional.empty(),
                Optional.empty(),
                Set.of(new Membership(at, "Organisation " + at, role))));
    }

    private static FhirValidator validator() {
        PrePopulatedValidationSupport own = new PrePopulatedValidationSupport(R4);
        Bundle systems = (Bundle) read(signedIn("moira"), "/fhir/CodeSystem", 200);
        systems.getEntry().forEach(entry -> own.addCodeSystem((CodeSystem) entry.getResource()));
        ValidationSupportChain chain = new ValidationSupportChain(
                new DefaultProfileValidationSupport(R4),
                own,
                new InMemoryTerminologyServerValidationSupport(R4),
                new CommonCodeSystemsTerminologyService(R4));
        return R4.newValidator().registerValidatorModule(new FhirInstanceValidator(chain));
    }
}
