package org.fresheyes.server.opinion.fhir;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.RequiredParam;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.server.IResourceProvider;
import java.util.List;
import org.fresheyes.server.fhir.FhirReading;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;

/** People, for themselves and the teams in their cases. */
final class PatientProvider implements IResourceProvider {

    private final Cases cases;

    PatientProvider(Cases cases) {
        this.cases = cases;
    }

    @Override
    public Class<Patient> getResourceType() {
        return Patient.class;
    }

    /** One by their id here. */
    @Read
    public Patient read(@IdParam IdType id) {
        return Patients.of(cases.person(FhirReading.uuid(id.getIdPart())));
    }

    /** The one with this id. */
    @Search
    public List<Patient> byId(@RequiredParam(name = Patient.SP_RES_ID) TokenParam id) {
        return FhirReading.oneOrNone(() -> read(new IdType(id.getValue())));
    }
}
