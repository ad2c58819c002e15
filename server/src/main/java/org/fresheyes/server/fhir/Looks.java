package org.fresheyes.server.fhir;

import java.util.Date;
import java.util.Set;
import java.util.UUID;
import org.fresheyes.server.access.Act;
import org.fresheyes.server.access.LookedAt;
import org.fresheyes.server.access.Relationship;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventAction;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventOutcome;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Reference;

/** A line of the record of who looked, as an AuditEvent. */
final class Looks {

    private static final String ACTS = "act";

    private static final Set<Act> ONLY_READ = Set.of(
            Act.READ_CASE, Act.READ_RECORD, Act.READ_PERSON, Act.READ_WORKLIST, Act.SEE_WHO_LOOKED, Act.FIND_PERSON);

    private Looks() {}

    static AuditEvent resource(UUID person, LookedAt look) {
        AuditEvent event = new AuditEvent();
        event.setId(look.id().toString());
        event.setType(new Coding("http://dicom.nema.org/resources/ontology/DCM", "110110", "Patient Record"));
        look.acts().forEach(act -> event.addSubtype(Fhir.own(ACTS, act, act.words())));
        event.setAction(ONLY_READ.containsAll(look.acts()) ? AuditEventAction.R : AuditEventAction.E);
        event.setRecorded(Date.from(look.at()));
        event.setOutcome(look.allowed() ? AuditEventOutcome._0 : AuditEventOutcome._4);
        look.why().ifPresent(event::setOutcomeDesc);
        event.addAgent(agent(person, look));
        event.getSource().setObserver(new Reference().setDisplay("Fresh Eyes"));
        event.addEntity()
                .setWhat(Fhir.patient(person))
                .setType(new Coding("http://terminology.hl7.org/CodeSystem/audit-entity-type", "1", "Person"))
                .setRole(new Coding("http://terminology.hl7.org/CodeSystem/object-role", "1", "Patient"));
        look.caseId().ifPresent(id -> event.addEntity().setWhat(new Reference("Task/" + id)));
        return event;
    }

    private static AuditEvent.AuditEventAgentComponent agent(UUID person, LookedAt look) {
        Reference who = look.as() == Relationship.SELF ? Fhir.patient(person) : new Reference();
        who.setDisplay(
                look.organisation().map(from -> look.name() + ", " + from).orElse(look.name()));
        var agent = new AuditEvent.AuditEventAgentComponent()
                .setWho(who)
                .setName(look.name())
                .setRequestor(true);
        look.account().ifPresent(account -> agent.setAltId(account.toString()));
        return agent.addRole(new CodeableConcept().setText(look.as().words()));
    }

    static CodeSystem acts() {
        CodeSystem system = Fhir.codeSystem(ACTS, "Acts in the record of who looked");
        for (Act act : Act.values()) {
            system.addConcept().setCode(Fhir.code(act)).setDisplay(act.words());
        }
        return system;
    }
}
