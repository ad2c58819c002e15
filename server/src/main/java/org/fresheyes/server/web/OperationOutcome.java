package org.fresheyes.server.web;

import java.io.ByteArrayOutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Why a program did not get what it asked for, in the form of FHIR. Text about the request, never about a person. */
public record OperationOutcome(List<Issue> issues) {

    private static final JsonFactory JSON = new JsonFactory();

    /**
     * One thing that is wrong.
     *
     * @param code of FHIR's value set issue-type, such as {@code required}
     */
    public record Issue(String code, String what) {}

    /** @throws IllegalArgumentException without an issue */
    public OperationOutcome {
        issues = List.copyOf(issues);
        if (issues.isEmpty()) {
            throw new IllegalArgumentException("OperationOutcome: no issue. Maybe nothing is wrong.");
        }
    }

    public static OperationOutcome of(String code, String what) {
        return new OperationOutcome(List.of(new Issue(code, what)));
    }

    /** As a FHIR resource. */
    public byte[] json() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("resourceType", "OperationOutcome");
            json.writeArrayPropertyStart("issue");
            for (Issue issue : issues) {
                json.writeStartObject();
                json.writeStringProperty("severity", "error");
                json.writeStringProperty("code", issue.code());
                json.writeStringProperty("diagnostics", issue.what());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return out.toByteArray();
    }
}
