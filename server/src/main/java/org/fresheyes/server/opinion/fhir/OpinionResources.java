package org.fresheyes.server.opinion.fhir;

import ca.uhn.fhir.rest.server.IResourceProvider;
import java.util.List;
import org.fresheyes.server.directory.Directory;
import org.fresheyes.server.fhir.FhirContexts;
import org.fresheyes.server.fhir.FhirSource;
import org.fresheyes.server.records.Packs;
import org.hl7.fhir.r4.model.MetadataResource;
import org.springframework.stereotype.Component;

/** What second opinions show under /fhir. */
@Component
class OpinionResources implements FhirSource {

    private final Cases cases;
    private final Directory directory;
    private final Packs packs;
    private final FhirContexts contexts;

    OpinionResources(Cases cases, Directory directory, Packs packs, FhirContexts contexts) {
        this.cases = cases;
        this.directory = directory;
        this.packs = packs;
        this.contexts = contexts;
    }

    @Override
    public List<IResourceProvider> providers() {
        Actors actors = new Actors(cases, directory);
        return List.of(
                new ServiceRequestProvider(cases),
                new TaskProvider(cases),
                new PatientProvider(cases),
                new PractitionerProvider(actors),
                new PractitionerRoleProvider(actors),
                new PackProvider(cases, packs, contexts));
    }

    @Override
    public List<MetadataResource> terminology() {
        return List.of(SecondOpinionType.codeSystem(), Tasks.stages(), SecondOpinionType.toStandard());
    }
}
