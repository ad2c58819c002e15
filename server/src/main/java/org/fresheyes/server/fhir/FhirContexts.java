package org.fresheyes.server.fhir;

import ca.uhn.fhir.context.FhirContext;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The FHIR library's own model of FHIR, which takes a second or more to build: made at the first use, then shared. */
@Component
public class FhirContexts {

    private final Supplier<FhirContext> r4 = SingletonSupplier.of(FhirContext::forR4);

    /** FHIR R4, as UK Core uses it. */
    public FhirContext r4() {
        return r4.get();
    }
}
