package org.fresheyes.intake.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fresheyes.intake.json.JsonTree;
import org.fresheyes.intake.json.Node;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Resources written shortly: {@code Condition c {code: @49727002'Cough', encounter: ~Encounter/e}}. "@" is a SNOMED CT
 * concept, "~" a reference; quotes around names are left out; the subject is Patient/p where none is named.
 */
public final class Resources {

    private static final JsonFactory LENIENT = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
            .build();
    private static final Pattern RESOURCE = Pattern.compile("([A-Z][A-Za-z]+) (\\S+) (\\{.*})");
    private static final Pattern CONCEPT = Pattern.compile("@(\\d+)(?:'([^']*)')?");
    private static final Pattern REFERENCE = Pattern.compile("~([A-Za-z]+/[\\w-]+)");

    private Resources() {}

    /** The resources of a line, parted by " + ". */
    public static List<Node> read(String line) {
        List<Node> resources = new ArrayList<>();
        for (String each : line.split(" \\+ (?=[A-Z][A-Za-z]+ \\S+ \\{)")) {
            Matcher resource = RESOURCE.matcher(each.strip());
            if (!resource.matches()) {
                throw new IllegalArgumentException("Resource '%s': not \"Type id {…}\".".formatted(each));
            }
            Map<String, Node> fields = new TreeMap<>(fields(resource.group(3)));
            fields.put("resourceType", new Node.Leaf(resource.group(1)));
            fields.putIfAbsent("id", new Node.Leaf(resource.group(2)));
            fields.putIfAbsent(
                    "subject", new Node.Fields(new TreeMap<>(Map.of("reference", new Node.Leaf("Patient/p")))));
            resources.add(new Node.Fields(fields));
        }
        return resources;
    }

    private static Map<String, Node> fields(String written) {
        String json = CONCEPT.matcher(written)
                .replaceAll(concept -> "{coding:[{system:'http://snomed.info/sct',code:'%s'%s}]}"
                        .formatted(
                                concept.group(1),
                                concept.group(2) == null ? "" : ",display:'%s'".formatted(concept.group(2))));
        json = REFERENCE.matcher(json).replaceAll("{reference:'$1'}");
        try (JsonParser parser = LENIENT.createParser(ObjectReadContext.empty(), json)) {
            return ((Node.Fields) JsonTree.read(parser)).fields();
        }
    }
}
