package org.fresheyes.server.opinion.fhir;

import java.util.Optional;
import org.fresheyes.rules.identity.Actor;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.opinion.Taken;
import org.fresheyes.server.access.Act;
import org.fresheyes.server.directory.Directory;
import org.fresheyes.server.fhir.Fhir;
import org.fresheyes.server.fhir.FhirReading;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;

/** Staff who took a step in a case. They are read as part of the case, by whoever may read it. */
final class Actors {

    private final Cases cases;
    private final Directory directory;

    Actors(Cases cases, Directory directory) {
        this.cases = cases;
        this.directory = directory;
    }

    /** A reference to whoever took a step of a case. */
    static Reference role(Actor by, StepId id) {
        return by.organisation().isPresent()
                ? new Reference("PractitionerRole/" + id).setDisplay(by.name())
                : new Reference().setDisplay(by.name());
    }

    Practitioner practitioner(StepId id) {
        Actor by = by(id);
        Practitioner practitioner = new Practitioner();
        practitioner.setId(id.toString());
        practitioner.addIdentifier(account(by));
        practitioner.addName().setText(by.name());
        return practitioner;
    }

    PractitionerRole role(StepId id) {
        Actor by = by(id);
        PractitionerRole role = new PractitionerRole();
        role.setId(id.toString());
        role.setPractitioner(
                new Reference("Practitioner/" + id).setIdentifier(account(by)).setDisplay(by.name()));
        by.organisation().ifPresent(code -> role.setOrganization(Fhir.organisation(code, name(code))));
        return role;
    }

    private Actor by(StepId id) {
        var steps = cases.open(id.caseId(), Act.READ_CASE).state().steps();
        return Optional.of(id.step())
                .filter(step -> step <= steps.size())
                .map(step -> steps.get(step - 1))
                .map(Taken::by)
                .filter(by -> by.organisation().isPresent())
                .orElseThrow(FhirReading::notKnown);
    }

    private Optional<String> name(OdsCode code) {
        return directory.organisation(code).map(organisation -> organisation.name());
    }

    /** The same in every case, so that one can tell that it is the same person. */
    private static Identifier account(Actor by) {
        return new Identifier().setSystem(Fhir.own("Id/account")).setValue(by.account());
    }
}
