package org.fresheyes.server.opinion.fhir;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.server.IResourceProvider;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.PractitionerRole;

/** For which team somebody took a step in a case, by case and step. */
final class PractitionerRoleProvider implements IResourceProvider {

    private final Actors actors;

    PractitionerRoleProvider(Actors actors) {
        this.actors = actors;
    }

    @Override
    public Class<PractitionerRole> getResourceType() {
        return PractitionerRole.class;
    }

    /** One by case and step. */
    @Read
    public PractitionerRole read(@IdParam IdType id) {
        return actors.role(StepId.of(id.getIdPart()));
    }
}
