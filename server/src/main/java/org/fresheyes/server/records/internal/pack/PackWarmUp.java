package org.fresheyes.server.records.internal.pack;

import java.time.Duration;
import org.fresheyes.server.FreshEyes;
import org.fresheyes.server.fhir.FhirContexts;
import org.fresheyes.server.polling.AfterStart;
import org.hl7.fhir.r4.model.Bundle;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The first PDF reads its fonts, and the first FHIR document builds the whole model of FHIR: seconds that nobody should
 * wait for. Both are done once in the background, a little after the start, when the first pages have been served.
 */
@Component
@Profile(FreshEyes.SERVE)
class PackWarmUp {

    private static final Duration AFTER_START = Duration.ofSeconds(15);

    private final PackPdf pdf;
    private final FhirContexts contexts;
    private final AfterStart afterStart;

    PackWarmUp(PackPdf pdf, FhirContexts contexts, AfterStart afterStart) {
        this.pdf = pdf;
        this.contexts = contexts;
        this.afterStart = afterStart;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        afterStart.later(AFTER_START, "pack-warm-up", this::warm);
    }

    private void warm() {
        contexts.r4().newJsonParser().encodeResourceToString(new Bundle());
        pdf.page("<html lang=\"en\"><head><title>Warm</title></head><body><p>Warm</p></body></html>");
    }
}
