package org.fresheyes.server.fhir;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.RequiredParam;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.param.UriParam;
import ca.uhn.fhir.rest.server.IResourceProvider;
import java.util.List;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.IdType;

/** Our maps from our codes to others. */
final class ConceptMapProvider implements IResourceProvider {

    private final Terminology terminology;

    ConceptMapProvider(Terminology terminology) {
        this.terminology = terminology;
    }

    @Override
    public Class<ConceptMap> getResourceType() {
        return ConceptMap.class;
    }

    /** One by its id. */
    @Read
    public ConceptMap read(@IdParam IdType id) {
        return terminology.read(ConceptMap.class, id.getIdPart());
    }

    /** The one that has this name. */
    @Search
    public List<ConceptMap> byUrl(@RequiredParam(name = ConceptMap.SP_URL) UriParam url) {
        return terminology.byUrl(ConceptMap.class, url.getValue());
    }

    /** All of them. */
    @Search
    public List<ConceptMap> all() {
        return terminology.all(ConceptMap.class);
    }
}
