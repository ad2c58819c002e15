package org.fresheyes.server.presentations.hooks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The body of a call, put together as text, so that it can be wrong as well. */
final class SampleCall {

    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Map<String, String> context = new LinkedHashMap<>();
    private final Map<String, String> prefetch = new LinkedHashMap<>();

    /** A record is opened. */
    static SampleCall about(String patient) {
        SampleCall call = new SampleCall();
        call.fields.put("hook", "\"patient-view\"");
        call.fields.put("hookInstance", "\"d1577c69-dfbe-44ad-ba6d-3e05e953b2ea\"");
        call.context.put("userId", "\"Practitioner/gp\"");
        call.context.put("patientId", "\"%s\"".formatted(patient));
        return call;
    }

    /** Everything the service asks for, nothing in it. */
    static SampleCall empty(String patient) {
        SampleCall call =
                about(patient).prefetch("patient", SampleRecord.r4(patient).patientResource());
        for (Source source : Source.values()) {
            call.prefetch.putIfAbsent(source.key(), SampleRecord.emptyBundle());
        }
        return call;
    }

    /** With these contacts. */
    static SampleCall with(String patient, SampleRecord record) {
        return empty(patient).prefetch("encounters", record.encounterBundle());
    }

    SampleCall field(String name, String json) {
        fields.put(name, json);
        return this;
    }

    SampleCall context(String name, String json) {
        context.put(name, json);
        return this;
    }

    SampleCall prefetch(String name, String json) {
        prefetch.put(name, json);
        return this;
    }

    SampleCall withoutPrefetch(String name) {
        prefetch.remove(name);
        return this;
    }

    String json() {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.putIfAbsent("context", object(context));
        if (!prefetch.isEmpty()) {
            all.put("prefetch", object(prefetch));
        }
        return object(all);
    }

    private static String object(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> "\"%s\": %s".formatted(field.getKey(), field.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
