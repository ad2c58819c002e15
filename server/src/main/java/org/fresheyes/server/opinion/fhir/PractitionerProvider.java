package org.fresheyes.server.opinion.fhir;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.server.IResourceProvider;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Practitioner;

/** Staff who took a step in a case, by case and step. */
final class PractitionerProvider implements IResourceProvider {

    private final Actors actors;

    PractitionerProvider(Actors actors) {
        this.actors = actors;
    }

    @Override
    public Class<Practitioner> getResourceType() {
        return Practitioner.class;
    }

    /** One by case and step. */
    @Read
    public Practitioner read(@IdParam IdType id) {
        return actors.practitioner(StepId.of(id.getIdPart()));
    }
}
