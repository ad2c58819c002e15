package org.fresheyes.intake.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/** Reads one value from a stream of JSON. Narrative and attached bytes are passed over: nobody here reads them. */
public final class JsonTree {

    /** Makes parsers with the limits of Jackson on depth, numbers and texts. */
    public static final JsonFactory FACTORY = JsonFactory.builder().build();

    private static final Set<String> PASSED_OVER = Set.of("div", "data", "photo", "signature");

    private JsonTree() {}

    /**
     * The value at which the parser stands, to its end.
     *
     * @throws tools.jackson.core.JacksonException when it is not JSON
     */
    public static Node read(JsonParser parser) {
        JsonToken token = parser.currentToken() == null ? parser.nextToken() : parser.currentToken();
        if (token == null) {
            return Node.Leaf.NOTHING;
        }
        return switch (token) {
            case START_OBJECT -> fields(parser);
            case START_ARRAY -> items(parser);
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE ->
                new Node.Leaf(parser.getString());
            default -> Node.Leaf.NOTHING;
        };
    }

    private static Node fields(JsonParser parser) {
        Map<String, Node> fields = new HashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            if (PASSED_OVER.contains(name)) {
                parser.skipChildren();
            } else {
                fields.put(name, read(parser));
            }
        }
        return new Node.Fields(fields);
    }

    private static Node items(JsonParser parser) {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(read(parser));
        }
        return new Node.Items(items);
    }
}
