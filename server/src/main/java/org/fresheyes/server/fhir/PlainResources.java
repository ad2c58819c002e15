package org.fresheyes.server.fhir;

import ca.uhn.fhir.rest.server.IResourceProvider;
import java.util.List;
import org.fresheyes.server.access.Access;
import org.fresheyes.server.access.AccessLog;
import org.fresheyes.server.directory.Directory;
import org.fresheyes.server.people.People;
import org.hl7.fhir.r4.model.MetadataResource;
import org.springframework.stereotype.Component;

/** What is shown under /fhir and belongs to no feature. */
@Component
class PlainResources implements FhirSource {

    private final FhirReading reading;
    private final Access access;
    private final AccessLog log;
    private final People people;
    private final Directory directory;

    PlainResources(FhirReading reading, Access access, AccessLog log, People people, Directory directory) {
        this.reading = reading;
        this.access = access;
        this.log = log;
        this.people = people;
        this.directory = directory;
    }

    @Override
    public List<IResourceProvider> providers() {
        return List.of(new OrganizationProvider(directory), new AuditEventProvider(reading, access, log, people));
    }

    @Override
    public List<MetadataResource> terminology() {
        return List.of(Looks.acts());
    }
}
