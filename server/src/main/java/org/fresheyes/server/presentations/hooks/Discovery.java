package org.fresheyes.server.presentations.hooks;

import java.time.LocalDate;

/** The list of services: one, offered at several moments. */
final class Discovery {

    static final String SERVICE = "jesss-rule";

    private static final String TITLE = "Jess's Rule";
    private static final String DESCRIPTION =
            "Says when a person comes back a third time with the same or escalating symptoms and nothing confirmed explains"
                    + " them: Reflect, Review, Rethink. Evidence to verify, for a clinician.";
    private static final String USAGE =
            "Send every prefetch, or fhirServer with a token that may read them. Call at patient-view first.";

    private Discovery() {}

    /** @param stu3 whether the caller's records are FHIR STU3 */
    static byte[] json(boolean stu3, LocalDate today) {
        return Json.written(json -> {
            json.writeStartObject();
            json.writeArrayPropertyStart("services");
            for (Hook hook : Hook.values()) {
                json.writeStartObject();
                json.writeStringProperty("hook", hook.hook());
                json.writeStringProperty("title", TITLE);
                json.writeStringProperty("description", DESCRIPTION);
                json.writeStringProperty("id", SERVICE);
                json.writeObjectPropertyStart("prefetch");
                for (Source source : Source.values()) {
                    json.writeStringProperty(source.key(), source.template(stu3, today));
                }
                json.writeEndObject();
                json.writeStringProperty("usageRequirements", USAGE);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }
}
