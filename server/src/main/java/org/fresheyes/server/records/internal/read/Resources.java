package org.fresheyes.server.records.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fresheyes.server.records.internal.source.Node;

/** Numbers every resource of a bundle: its entries, what they contain, and bundles inside bundles. */
final class Resources {

    private final List<Resource> found = new ArrayList<>();

    private Resources() {}

    static List<Resource> of(Node bundle) {
        Resources resources = new Resources();
        resources.entries(bundle);
        return List.copyOf(resources.found);
    }

    private void entries(Node bundle) {
        for (Node entry : bundle.all("entry")) {
            List<Node> inside = entry.all("resource");
            if (inside.isEmpty()) {
                found.add(new Resource(next(), Resource.NOTHING, entry, Optional.empty(), Optional.empty()));
            }
            for (Node resource : inside) {
                add(resource, Optional.empty(), entry.text("fullUrl"));
            }
        }
    }

    private void add(Node node, Optional<Integer> container, Optional<String> fullUrl) {
        int number = next();
        String type = node.text("resourceType").orElse(Resource.NOTHING);
        found.add(new Resource(number, type, node, container, fullUrl));
        node.all("contained").forEach(contained -> add(contained, Optional.of(number), Optional.empty()));
        switch (type) {
            case "Bundle" -> entries(node);
            case "Parameters" ->
                node.all("parameter.resource").forEach(inner -> add(inner, Optional.empty(), Optional.empty()));
            default -> {}
        }
    }

    private int next() {
        return found.size() + 1;
    }
}
