package org.fresheyes.server.fhir;

import ca.uhn.fhir.rest.server.IResourceProvider;
import java.util.List;
import org.hl7.fhir.r4.model.MetadataResource;

/** What one feature shows under /fhir. Asked once, when the first FHIR request comes. */
public interface FhirSource {

    /** One for each type of resource; no two sources answer for the same type. */
    List<IResourceProvider> providers();

    /** Code systems and concept maps of the feature. */
    List<MetadataResource> terminology();
}
