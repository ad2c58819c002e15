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
import org.hl7.fhir.r4.model.ServiceRequest;

/** What was asked, and what was ordered. */
final class ServiceRequestProvider implements IResourceProvider {

    private final Cases cases;

    ServiceRequestProvider(Cases cases) {
        this.cases = cases;
    }

    @Override
    public Class<ServiceRequest> getResourceType() {
        return ServiceRequest.class;
    }

    /** The proposal by the number of its case, an order by its own. */
    @Read
    public ServiceRequest read(@IdParam IdType id) {
        String written = id.getIdPart();
        if (StepId.isOne(written)) {
            StepId step = StepId.of(written);
            return Requests.order(cases.open(step.caseId(), Act.READ_CASE).file(), step.step())
                    .orElseThrow(FhirReading::notKnown);
        }
        return Requests.proposal(
                cases.open(FhirReading.uuid(written), Act.READ_CASE).file());
    }

    /** The one with this id. */
    @Search
    public List<ServiceRequest> byId(@RequiredParam(name = ServiceRequest.SP_RES_ID) TokenParam id) {
        return FhirReading.oneOrNone(() -> read(new IdType(id.getValue())));
    }

    /** All requests about a person. */
    @Search
    public List<ServiceRequest> byPatient(@RequiredParam(name = ServiceRequest.SP_PATIENT) ReferenceParam patient) {
        return cases.of(patient).stream()
                .flatMap(view -> Requests.of(view.file()).stream())
                .toList();
    }
}
