package org.fresheyes.server.presentations.fhir;

import ca.uhn.fhir.rest.server.IResourceProvider;
import java.util.List;
import org.fresheyes.server.fhir.Fhir;
import org.fresheyes.server.fhir.FhirSource;
import org.fresheyes.server.presentations.hooks.OverrideReason;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.MetadataResource;
import org.springframework.stereotype.Component;

/** The reasons to put a card aside, so that whoever gets a code can look it up. */
@Component
class CardCodes implements FhirSource {

    @Override
    public List<IResourceProvider> providers() {
        return List.of();
    }

    @Override
    public List<MetadataResource> terminology() {
        CodeSystem system = Fhir.codeSystem(OverrideReason.ID, "Reasons to put a card of Jess's Rule aside");
        for (OverrideReason reason : OverrideReason.values()) {
            system.addConcept().setCode(reason.code()).setDisplay(reason.display());
        }
        return List.of(system);
    }
}
