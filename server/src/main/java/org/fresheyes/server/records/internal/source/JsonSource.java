package org.fresheyes.server.records.internal.source;

import java.util.function.Consumer;
import org.fresheyes.server.records.Fault;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON into a tree with line numbers, and says in plain words where it stops being JSON. */
final class JsonSource {

    private static final int DEEPEST = 200;

    private final JsonFactory factory = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    Node read(byte[] content) throws Unparsable {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), content)) {
            JsonToken first = parser.nextToken();
            if (first != JsonToken.START_OBJECT) {
                throw new Unparsable(Fault.ofFile(
                        "The file is JSON, but not one object.",
                        "Maybe it is a list of records: send them one by one."));
            }
            Node root = object(parser);
            if (parser.nextToken() != null) {
                TokenStreamLocation place = parser.currentTokenLocation();
                throw new Unparsable(Fault.at(
                        place.getLineNr(),
                        place.getColumnNr(),
                        "The file goes on after its end.",
                        "Maybe two files were joined."));
            }
            return root;
        } catch (JacksonException broken) {
            throw new Unparsable(fault(broken));
        }
    }

    private Node object(JsonParser parser) {
        int line = parser.currentTokenLocation().getLineNr();
        Fields fields = new Fields();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            value(parser, value -> fields.add(name, value));
        }
        return fields.branch(line);
    }

    /** Hands over one value, or the values of a list one by one; a null is no value. */
    private void value(JsonParser parser, Consumer<Node> found) {
        switch (parser.currentToken()) {
            case START_OBJECT -> found.accept(object(parser));
            case START_ARRAY -> {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    value(parser, found);
                }
            }
            case VALUE_NULL -> {}
            default ->
                found.accept(Fields.leaf(
                        parser.getString(), parser.currentTokenLocation().getLineNr()));
        }
    }

    private static Fault fault(JacksonException broken) {
        String message = broken.getOriginalMessage();
        TokenStreamLocation place = broken.getLocation();
        Fault fault = Fault.ofFile("The file is not valid JSON: " + plain(message), maybe(message));
        return place == null || place.getLineNr() < 1
                ? fault
                : Fault.at(place.getLineNr(), Math.max(1, place.getColumnNr()), fault.what(), fault.maybe());
    }

    private static String plain(String message) {
        String firstLine = message.lines().findFirst().orElse("it cannot be read");
        return firstLine.endsWith(".") ? firstLine : firstLine + ".";
    }

    private static String maybe(String message) {
        if (message.contains("comma")) {
            return "Maybe a comma is missing just before this place.";
        }
        if (message.contains("end-of-input") || message.contains("end of input")) {
            return "Maybe the file was cut off on the way.";
        }
        if (message.contains("nesting depth")) {
            return "Maybe the file was made to overload its reader.";
        }
        return "Maybe the file was changed by hand after it was made.";
    }
}
