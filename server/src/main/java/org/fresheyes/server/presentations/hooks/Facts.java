package org.fresheyes.server.presentations.hooks;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * What has to be known about a resource or a bundle before its content is read.
 *
 * @param type    of the resource; empty when it does not say
 * @param failure that the system could not answer, or not completely: the code of its OperationOutcome
 * @param next    where the next page of a bundle is
 */
record Facts(Optional<String> type, Optional<String> failure, Optional<String> next) {

    boolean isBundle() {
        return type.filter("Bundle"::equals).isPresent();
    }

    /** Reads from the beginning of an object to its end. @throws tools.jackson.core.JacksonException when it is broken */
    static Facts scan(JsonParser json) {
        Scan scan = new Scan();
        scan.object(json, true);
        Optional<String> type = Optional.ofNullable(scan.type);
        boolean bundle = type.filter("Bundle"::equals).isPresent();
        boolean outcome = type.filter("OperationOutcome"::equals).isPresent();
        return new Facts(
                type,
                Optional.ofNullable(outcome ? scan.issue : bundle ? scan.entryIssue : null),
                Optional.ofNullable(bundle ? scan.next : null));
    }

    private static final class Scan {

        private @Nullable String type;
        private @Nullable String issue;
        private @Nullable String entryIssue;
        private @Nullable String next;

        void object(JsonParser json, boolean outermost) {
            for (String name = json.nextName(); name != null; name = json.nextName()) {
                JsonToken value = json.nextToken();
                switch (name) {
                    case "resourceType" -> type = text(json, type);
                    case "issue" -> eachObject(json, value, () -> issue = worse(issue, issue(json)));
                    case "link" -> eachObject(json, value, () -> link(json));
                    case "entry" -> eachObject(json, value, () -> entry(json, outermost));
                    default -> json.skipChildren();
                }
            }
        }

        private void entry(JsonParser json, boolean outermost) {
            for (String name = json.nextName(); name != null; name = json.nextName()) {
                JsonToken value = json.nextToken();
                if (outermost && name.equals("resource") && value == JsonToken.START_OBJECT) {
                    Scan inner = new Scan();
                    inner.object(json, false);
                    if ("OperationOutcome".equals(inner.type)) {
                        entryIssue = worse(entryIssue, inner.issue);
                    }
                } else {
                    json.skipChildren();
                }
            }
        }

        private void link(JsonParser json) {
            String relation = null;
            String url = null;
            for (String name = json.nextName(); name != null; name = json.nextName()) {
                json.nextToken();
                switch (name) {
                    case "relation" -> relation = text(json, relation);
                    case "url" -> url = text(json, url);
                    default -> json.skipChildren();
                }
            }
            if ("next".equals(relation)) {
                next = url;
            }
        }

        /** The code of an issue that means "not everything"; null for mere information. */
        private static @Nullable String issue(JsonParser json) {
            String severity = null;
            String code = null;
            for (String name = json.nextName(); name != null; name = json.nextName()) {
                json.nextToken();
                switch (name) {
                    case "severity" -> severity = text(json, severity);
                    case "code" -> code = text(json, code);
                    default -> json.skipChildren();
                }
            }
            if ("information".equals(severity) || "success".equals(severity)) {
                return null;
            }
            return code != null && code.matches("[a-z-]{1,30}") ? code : "unknown";
        }

        private static @Nullable String worse(@Nullable String known, @Nullable String other) {
            return known == null ? other : known;
        }

        private static void eachObject(JsonParser json, JsonToken value, Runnable object) {
            if (value != JsonToken.START_ARRAY) {
                json.skipChildren();
                return;
            }
            for (JsonToken one = json.nextToken(); one != JsonToken.END_ARRAY; one = json.nextToken()) {
                if (one == JsonToken.START_OBJECT) {
                    object.run();
                } else {
                    json.skipChildren();
                }
            }
        }

        private static @Nullable String text(JsonParser json, @Nullable String otherwise) {
            if (json.currentToken() == JsonToken.VALUE_STRING) {
                return json.getString();
            }
            json.skipChildren();
            return otherwise;
        }
    }
}
