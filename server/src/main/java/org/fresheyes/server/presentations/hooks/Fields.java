package org.fresheyes.server.presentations.hooks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.fresheyes.server.web.OperationOutcome.Issue;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Walks through the objects of a request, and gathers what is wrong on the way. A null is as good as nothing there. */
final class Fields {

    private static final int MOST_ISSUES = 20;
    private static final Pattern UUIDS = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final Pattern UNPRINTABLE = Pattern.compile("[^\\x20-\\x7e]");

    private final JsonParser json;
    private final List<Issue> issues;

    private Fields(JsonParser json, List<Issue> issues) {
        this.json = json;
        this.issues = issues;
    }

    /**
     * Reads a whole body, which is one object.
     *
     * @param reader empty when something is wrong, and said
     * @throws BadRequest with everything that is wrong
     */
    static <T> T read(byte[] body, Function<Fields, Optional<T>> reader) {
        List<Issue> issues = new ArrayList<>();
        try (JsonParser json = Json.parser(body)) {
            Fields fields = new Fields(json, issues);
            Optional<T> read = Optional.empty();
            JsonToken first = json.nextToken();
            if (json.currentTokenLocation().getByteOffset() < 0) {
                fields.wrong("structure", "The body is not in UTF-8.");
            } else if (first == JsonToken.START_OBJECT) {
                read = reader.apply(fields);
                if (json.nextToken() != null) {
                    fields.wrong("structure", "The body goes on after its end.");
                }
            } else {
                fields.wrong("structure", "The body is not one JSON object.");
            }
            if (issues.isEmpty() && read.isPresent()) {
                return read.get();
            }
        } catch (JacksonException broken) {
            issues.add(new Issue("structure", "The body is no JSON, or not in UTF-8, or too deep: " + place(broken)));
        }
        throw new BadRequest(issues);
    }

    private static String place(JacksonException broken) {
        TokenStreamLocation location = broken.getLocation();
        return location == null || location.getByteOffset() < 0
                ? "it breaks somewhere."
                : "it breaks at byte %d.".formatted(location.getByteOffset());
    }

    /** Every field of the object that begins here; the reader takes the value it is told of, or leaves it out. */
    void each(String path, Consumer<String> field) {
        each(path, field, name -> {});
    }

    /** The same, told of nulls too. */
    void each(String path, Consumer<String> field, Consumer<String> isNull) {
        Set<String> seen = new HashSet<>();
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            JsonToken value = json.nextToken();
            if (!seen.add(name)) {
                wrong("structure", path + plain(name) + " stands there twice.");
                json.skipChildren();
            } else if (value == JsonToken.VALUE_NULL) {
                isNull.accept(name);
            } else {
                field.accept(name);
            }
        }
    }

    /** A text that is not blank. */
    Optional<String> text(String path) {
        if (json.currentToken() == JsonToken.VALUE_STRING) {
            String text = json.getString();
            if (!text.isBlank()) {
                return Optional.of(text);
            }
            wrong("value", path + " is empty.");
            return Optional.empty();
        }
        wrong("value", path + " is not a text.");
        json.skipChildren();
        return Optional.empty();
    }

    /** A text that is a UUID. */
    Optional<UUID> uuid(String path) {
        return text(path).flatMap(written -> {
            if (UUIDS.matcher(written).matches()) {
                return Optional.of(UUID.fromString(written));
            }
            wrong("value", path + " is not a UUID.");
            return Optional.empty();
        });
    }

    /** Says which of these fields are missing among those that were seen. */
    void require(String path, Set<String> seen, String... needed) {
        for (String name : needed) {
            if (!seen.contains(name)) {
                wrong("required", path + name + " is missing.");
            }
        }
    }

    boolean isText() {
        return json.currentToken() == JsonToken.VALUE_STRING;
    }

    boolean isObject(String path) {
        return is(JsonToken.START_OBJECT, path, " is not an object.");
    }

    boolean isList(String path) {
        return is(JsonToken.START_ARRAY, path, " is not a list.");
    }

    private boolean is(JsonToken wanted, String path, String otherwise) {
        if (json.currentToken() == wanted) {
            return true;
        }
        wrong("value", path + otherwise);
        json.skipChildren();
        return false;
    }

    /** Every object of the list that begins here. */
    void eachObject(String path, Consumer<String> object) {
        int number = 0;
        for (JsonToken one = json.nextToken(); one != JsonToken.END_ARRAY; one = json.nextToken()) {
            String here = "%s[%d]".formatted(path, number++);
            if (isObject(here)) {
                object.accept(here);
            }
        }
    }

    /** Leaves out the value that is here. */
    void skip() {
        json.skipChildren();
    }

    JsonParser json() {
        return json;
    }

    void wrong(String code, String what) {
        if (issues.size() < MOST_ISSUES) {
            issues.add(new Issue(code, what));
        }
    }

    /** A name that a stranger chose. */
    static String plain(String name) {
        String printable = UNPRINTABLE.matcher(name).replaceAll("?");
        return printable.length() <= 60 ? printable : printable.substring(0, 60) + "…";
    }
}
