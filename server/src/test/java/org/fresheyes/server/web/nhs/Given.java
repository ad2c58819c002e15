package org.fresheyes.server.web.nhs;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The options a fixture gives. Remembers which were read: an option our parameters cannot say is found out. */
final class Given {

    private final JsonNode json;
    private final String path;
    private final Set<String> read = new HashSet<>();
    private final IdentityHashMap<JsonNode, Given> below = new IdentityHashMap<>();

    Given(JsonNode json, String path) {
        this.json = json;
        this.path = path;
    }

    boolean has(String name) {
        return json.hasNonNull(name);
    }

    @Nullable
    String text(String name) {
        return value(name).filter(JsonNode::isValueNode).map(JsonNode::asString).orElse(null);
    }

    String text(String name, String otherwise) {
        return Optional.ofNullable(text(name)).orElse(otherwise);
    }

    boolean flag(String name) {
        return "true".equals(text(name));
    }

    boolean flag(String name, boolean otherwise) {
        return has(name) ? flag(name) : otherwise;
    }

    int number(String name, int otherwise) {
        return has(name) ? Integer.parseInt(text(name, "")) : otherwise;
    }

    /** A part of the options; an empty one when it is not there or is plain text. */
    Given at(String name) {
        JsonNode found = value(name).filter(JsonNode::isObject).orElse(null);
        return below(found == null ? JsonNodeFactory.instance.objectNode() : found, path + "." + name);
    }

    /** The objects of a list; empty places are left out, as the original does. */
    List<Given> list(String name) {
        List<Given> all = new ArrayList<>();
        value(name)
                .ifPresent(list -> list.forEach(item -> {
                    if (item.isObject()) {
                        all.add(below(item, path + "." + name + "[]"));
                    }
                }));
        return all;
    }

    /** Every value of a list as it is. */
    List<JsonNode> raw(String name) {
        List<JsonNode> all = new ArrayList<>();
        value(name).ifPresent(list -> list.forEach(all::add));
        return all;
    }

    Given of(JsonNode node, String name) {
        return below(node, path + "." + name);
    }

    /** Text that may be given as text, or as an object with a text. */
    @Nullable
    String words(String name) {
        JsonNode found = json.get(name);
        if (found == null || !found.isObject()) {
            return text(name);
        }
        return at(name).text("text");
    }

    /** Content given as {@code html}, or as {@code text}. */
    @Nullable
    Content content() {
        String html = text("html");
        if (html != null) {
            return html(html);
        }
        String text = text("text");
        return text == null ? null : Text.of(text);
    }

    static Content html(String html) {
        return output -> output.writeContent(html);
    }

    /** The options that nobody read. */
    List<String> unread() {
        List<String> all = new ArrayList<>();
        json.propertyNames().stream()
                .filter(name -> !read.contains(name))
                .map(name -> path + "." + name)
                .forEach(all::add);
        below.values().forEach(given -> all.addAll(given.unread()));
        return all.stream().distinct().sorted().toList();
    }

    private Given below(JsonNode node, String where) {
        return below.computeIfAbsent(node, it -> new Given(it, where));
    }

    private Optional<JsonNode> value(String name) {
        read.add(name);
        return Optional.ofNullable(json.get(name)).filter(node -> !node.isNull());
    }
}
