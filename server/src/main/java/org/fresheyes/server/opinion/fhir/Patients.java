package org.fresheyes.server.opinion.fhir;

import java.util.Optional;
import org.fresheyes.server.fhir.Fhir;
import org.fresheyes.server.people.Person;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Patient;

/** A person as a Patient: name, NHS number and how to reach them. */
final class Patients {

    private Patients() {}

    static Patient of(Person person) {
        Patient patient = new Patient();
        patient.setId(person.id().toString());
        patient.addIdentifier(Fhir.identifier(person.nhsNumber()));
        var name = patient.addName().setText(person.name().full());
        if (!person.name().family().isEmpty()) {
            name.setFamily(person.name().family());
        }
        if (!person.name().given().isEmpty()) {
            name.addGiven(person.name().given());
        }
        patient.setBirthDateElement(new DateType(person.born().toString()));
        person.died().ifPresent(day -> patient.setDeceased(new DateTimeType(day.toString())));
        person.contact().phone().ifPresent(phone -> telecom(patient, ContactPointSystem.PHONE, phone));
        person.contact().email().ifPresent(email -> telecom(patient, ContactPointSystem.EMAIL, email));
        if (!person.address().isEmpty()) {
            var address = patient.addAddress();
            person.address().forEach(address::addLine);
        }
        patient.addGeneralPractitioner(Fhir.organisation(person.practice(), Optional.empty()));
        return patient;
    }

    private static void telecom(Patient patient, ContactPointSystem system, String value) {
        patient.addTelecom().setSystem(system).setValue(value);
    }
}
