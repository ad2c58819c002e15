package org.fresheyes.server.opinion.fhir;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.server.IResourceProvider;
import java.nio.charset.StandardCharsets;
import org.fresheyes.server.access.Act;
import org.fresheyes.server.fhir.FhirContexts;
import org.fresheyes.server.fhir.FhirReading;
import org.fresheyes.server.records.Pack;
import org.fresheyes.server.records.Packs;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;

/** The records that were made ready for a second team, as the document that was frozen. */
final class PackProvider implements IResourceProvider {

    private final Cases cases;
    private final Packs packs;
    private final FhirContexts contexts;

    PackProvider(Cases cases, Packs packs, FhirContexts contexts) {
        this.cases = cases;
        this.packs = packs;
        this.contexts = contexts;
    }

    @Override
    public Class<Bundle> getResourceType() {
        return Bundle.class;
    }

    /** One by the number of the pack. */
    @Read
    public Bundle read(@IdParam IdType id) {
        Pack pack = packs.find(FhirReading.uuid(id.getIdPart())).orElseThrow(FhirReading::notKnown);
        cases.open(pack.caseId(), Act.READ_RECORD);
        return packs.document(pack.id())
                .map(document -> contexts.r4()
                        .newJsonParser()
                        .parseResource(Bundle.class, new String(document, StandardCharsets.UTF_8)))
                .orElseThrow(FhirReading::notKnown);
    }
}
