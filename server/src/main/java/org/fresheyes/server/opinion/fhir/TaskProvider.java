package org.fresheyes.server.opinion.fhir;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.RequiredParam;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.server.IResourceProvider;
import java.util.List;
import org.fresheyes.server.access.Act;
import org.fresheyes.server.fhir.FhirReading;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Task;

/** Where each case stands. */
final class TaskProvider implements IResourceProvider {

    private final Cases cases;

    TaskProvider(Cases cases) {
        this.cases = cases;
    }

    @Override
    public Class<Task> getResourceType() {
        return Task.class;
    }

    /** One by the number of its case. */
    @Read
    public Task read(@IdParam IdType id) {
        return Tasks.of(cases.open(FhirReading.uuid(id.getIdPart()), Act.READ_CASE));
    }

    /** The one with this id. */
    @Search
    public List<Task> byId(@RequiredParam(name = Task.SP_RES_ID) TokenParam id) {
        return FhirReading.oneOrNone(() -> read(new IdType(id.getValue())));
    }

    /** All tasks about a person. */
    @Search
    public List<Task> byPatient(@RequiredParam(name = Task.SP_PATIENT) ReferenceParam patient) {
        return cases.of(patient).stream().map(Tasks::of).toList();
    }
}
