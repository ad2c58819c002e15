package org.fresheyes.server.fhir;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.RequiredParam;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.param.UriParam;
import ca.uhn.fhir.rest.server.IResourceProvider;
import java.util.List;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.IdType;

/** Our code systems. */
final class CodeSystemProvider implements IResourceProvider {

    private final Terminology terminology;

    CodeSystemProvider(Terminology terminology) {
        this.terminology = terminology;
    }

    @Override
    public Class<CodeSystem> getResourceType() {
        return CodeSystem.class;
    }

    /** One by its id. */
    @Read
    public CodeSystem read(@IdParam IdType id) {
        return terminology.read(CodeSystem.class, id.getIdPart());
    }

    /** The one that has this name. */
    @Search
    public List<CodeSystem> byUrl(@RequiredParam(name = CodeSystem.SP_URL) UriParam url) {
        return terminology.byUrl(CodeSystem.class, url.getValue());
    }

    /** All of them. */
    @Search
    public List<CodeSystem> all() {
        return terminology.all(CodeSystem.class);
    }
}
