package org.fresheyes.server.fhir;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.RequiredParam;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.server.IResourceProvider;
import java.util.List;
import java.util.UUID;
import org.fresheyes.server.access.Access;
import org.fresheyes.server.access.AccessLog;
import org.fresheyes.server.access.Act;
import org.fresheyes.server.access.LookedAt;
import org.fresheyes.server.access.Subject;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.people.People;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.IdType;

/** Who looked, for the person themselves. Reading it is a line of it, too. */
final class AuditEventProvider implements IResourceProvider {

    /** The most lines one search answers with, newest first. */
    static final int MOST = 1000;

    private final FhirReading reading;
    private final Access access;
    private final AccessLog log;
    private final People people;

    AuditEventProvider(FhirReading reading, Access access, AccessLog log, People people) {
        this.reading = reading;
        this.access = access;
        this.log = log;
        this.people = people;
    }

    @Override
    public Class<AuditEvent> getResourceType() {
        return AuditEvent.class;
    }

    /** One line, of those about the person who reads. */
    @Read
    public AuditEvent read(@IdParam IdType id) {
        UUID entry = FhirReading.uuid(id.getIdPart());
        Viewer viewer = reading.viewer();
        UUID person = log.whose(entry).or(viewer::person).orElseThrow(FhirReading::notKnown);
        return about(viewer, person, Integer.MAX_VALUE).stream()
                .filter(look -> look.id().equals(entry))
                .findFirst()
                .map(look -> Looks.resource(person, look))
                .orElseThrow(FhirReading::notKnown);
    }

    /** The newest lines about a person. */
    @Search
    public List<AuditEvent> byPatient(@RequiredParam(name = AuditEvent.SP_PATIENT) ReferenceParam patient) {
        UUID person = FhirReading.uuid(patient.getIdPart());
        return about(reading.viewer(), person, MOST).stream()
                .map(look -> Looks.resource(person, look))
                .toList();
    }

    private List<LookedAt> about(Viewer viewer, UUID person, int most) {
        access.require(viewer, Act.SEE_WHO_LOOKED, Subject.of(people.get(person)));
        return log.about(person, most);
    }
}
