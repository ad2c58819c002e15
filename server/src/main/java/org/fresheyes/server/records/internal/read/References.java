package org.fresheyes.server.records.internal.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fresheyes.server.records.internal.source.Node;

/** Finds the resource a reference means: contained, by full address, or by type and id. */
final class References {

    private static final Pattern LAST_TWO_PARTS = Pattern.compile("([A-Za-z]+/[^/]+?)(/_history/.*)?$");

    private final Map<String, Resource> byAddress = new HashMap<>();

    References(List<Resource> resources) {
        for (Resource resource : resources) {
            resource.fullUrl().ifPresent(url -> byAddress.putIfAbsent(url, resource));
            resource.id()
                    .ifPresent(id -> byAddress.putIfAbsent(
                            resource.container()
                                    .map(container -> inside(container, id))
                                    .orElse(resource.type() + "/" + id),
                            resource));
        }
    }

    /** The resource a reference in {@code from} means; empty when the file does not have it. */
    Optional<Resource> target(Resource from, String reference) {
        if (reference.startsWith("#")) {
            int container = from.container().orElse(from.number());
            return Optional.ofNullable(byAddress.get(inside(container, reference.substring(1))));
        }
        Resource exact = byAddress.get(reference);
        if (exact != null) {
            return Optional.of(exact);
        }
        Matcher matcher = LAST_TWO_PARTS.matcher(reference);
        return matcher.find() ? Optional.ofNullable(byAddress.get(matcher.group(1))) : Optional.empty();
    }

    /** Every resource that the references at a path mean, as far as the file has them. */
    List<Resource> targets(Resource from, String path) {
        return from.node().texts(path + ".reference").stream()
                .flatMap(reference -> target(from, reference).stream())
                .toList();
    }

    /** The references of a value itself, such as one list entry. */
    Optional<Resource> target(Resource from, Node value) {
        return value.text("reference").flatMap(reference -> target(from, reference));
    }

    private static String inside(int container, String id) {
        return "#" + container + "/" + id;
    }
}
