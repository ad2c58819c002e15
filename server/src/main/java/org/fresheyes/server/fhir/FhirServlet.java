package org.fresheyes.server.fhir;

import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.server.RestfulServer;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** FHIR R4 over HTTP, to read. Builds itself at the first request, because the model of FHIR takes a second to load. */
final class FhirServlet extends RestfulServer {

    private static final long serialVersionUID = 1;

    private final transient FhirContexts contexts;
    private final transient ObjectProvider<FhirSource> sources;

    FhirServlet(FhirContexts contexts, ObjectProvider<FhirSource> sources) {
        this.contexts = contexts;
        this.sources = sources;
    }

    @Override
    protected void initialize() {
        List<FhirSource> all = sources.orderedStream().toList();
        Terminology terminology = new Terminology(all);
        setFhirContext(contexts.r4());
        setServerName("Fresh Eyes");
        setImplementationDescription("Second opinions in NHS care, to read");
        setDefaultResponseEncoding(EncodingEnum.JSON);
        registerInterceptor(new PlainFailures());
        all.forEach(source -> registerProviders(source.providers()));
        registerProviders(new CodeSystemProvider(terminology), new ConceptMapProvider(terminology));
    }
}
