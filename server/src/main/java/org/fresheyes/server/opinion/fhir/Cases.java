package org.fresheyes.server.opinion.fhir;

import ca.uhn.fhir.rest.param.ReferenceParam;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.fresheyes.server.access.Act;
import org.fresheyes.server.fhir.FhirReading;
import org.fresheyes.server.opinion.CaseView;
import org.fresheyes.server.opinion.NoSuchCase;
import org.fresheyes.server.opinion.OpinionCases;
import org.fresheyes.server.opinion.PersonsCases;
import org.fresheyes.server.people.NoSuchPerson;
import org.fresheyes.server.people.Person;
import org.springframework.stereotype.Component;

/** The cases and people that whoever is signed in may see, each reading recorded. */
@Component
class Cases {

    private final FhirReading reading;
    private final OpinionCases cases;
    private final PersonsCases persons;

    Cases(FhirReading reading, OpinionCases cases, PersonsCases persons) {
        this.reading = reading;
        this.cases = cases;
        this.persons = persons;
    }

    CaseView open(UUID id, Act act) {
        return known(() -> cases.open(reading.viewer(), id, act));
    }

    List<CaseView> of(ReferenceParam patient) {
        return known(() -> persons.of(reading.viewer(), FhirReading.uuid(patient.getIdPart())));
    }

    Person person(UUID id) {
        return known(() -> persons.person(reading.viewer(), id));
    }

    private static <T> T known(Supplier<T> read) {
        try {
            return read.get();
        } catch (NoSuchCase | NoSuchPerson none) {
            throw FhirReading.notKnown();
        }
    }
}
