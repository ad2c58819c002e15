package org.fresheyes.server.presentations.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What CDS Hooks 2.0.1 says of the JSON a service sends, written down from its tables of fields. */
final class PublishedShape {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> INDICATORS = Set.of("info", "warning", "critical");

    private final List<String> wrong = new ArrayList<>();

    private PublishedShape() {}

    static JsonNode json(String body) {
        return JSON.readTree(body);
    }

    /** The answer to discovery. */
    static JsonNode discovery(String body) {
        JsonNode root = json(body);
        PublishedShape shape = new PublishedShape();
        shape.nothingEmpty("", root, true);
        shape.only(root, "", Set.of("services"), Set.of());
        for (JsonNode service : root.path("services")) {
            shape.only(
                    service,
                    "service",
                    Set.of("hook", "description", "id"),
                    Set.of("title", "prefetch", "usageRequirements", "extension"));
            shape.texts(service, "hook", "title", "description", "id", "usageRequirements");
            service.path("prefetch")
                    .forEach(template -> shape.check(template.isString(), "a prefetch template is text"));
        }
        return shape.done(root);
    }

    /** The answer to a call. */
    static JsonNode cards(String body) {
        JsonNode root = json(body);
        PublishedShape shape = new PublishedShape();
        shape.nothingEmpty("", root, true);
        shape.only(root, "", Set.of("cards"), Set.of("systemActions", "extension"));
        shape.check(root.path("cards").isArray(), "cards is a list");
        root.path("cards").forEach(shape::card);
        return shape.done(root);
    }

    private void card(JsonNode card) {
        only(
                card,
                "card",
                Set.of("summary", "indicator", "source"),
                Set.of("uuid", "detail", "suggestions", "selectionBehavior", "overrideReasons", "links", "extension"));
        texts(card, "uuid", "summary", "indicator", "detail", "selectionBehavior");
        check(card.path("summary").asString().length() < 140, "summary is below 140 characters");
        check(INDICATORS.contains(card.path("indicator").asString()), "indicator is known");
        uuid(card);
        only(card.path("source"), "source", Set.of("label"), Set.of("url", "icon", "topic"));
        if (card.path("source").has("topic")) {
            coding(card.path("source").path("topic"), "topic");
        }
        if (card.path("source").has("url")) {
            absolute(card.path("source").path("url").asString());
        }
        check(card.has("suggestions") == card.has("selectionBehavior"), "selectionBehavior goes with suggestions");
        check(
                !card.has("selectionBehavior")
                        || Set.of("at-most-one", "any")
                                .contains(card.path("selectionBehavior").asString()),
                "selectionBehavior is known");
        card.path("suggestions").forEach(this::suggestion);
        card.path("overrideReasons").forEach(reason -> coding(reason, "overrideReason"));
        card.path("links").forEach(this::link);
    }

    private void suggestion(JsonNode suggestion) {
        only(suggestion, "suggestion", Set.of("label"), Set.of("uuid", "isRecommended", "actions"));
        uuid(suggestion);
        for (JsonNode action : suggestion.path("actions")) {
            only(action, "action", Set.of("type", "description"), Set.of("resource", "resourceId"));
            check(
                    Set.of("create", "update", "delete")
                            .contains(action.path("type").asString()),
                    "action.type is known");
            check(action.path("resource").path("resourceType").isString(), "action.resource is a resource");
        }
    }

    private void link(JsonNode link) {
        only(link, "link", Set.of("label", "url", "type"), Set.of("appContext", "autolaunchable"));
        String type = link.path("type").asString();
        check(Set.of("absolute", "smart").contains(type), "link.type is known");
        check(type.equals("smart") || !link.has("appContext"), "appContext is for smart links");
        absolute(link.path("url").asString());
    }

    private void coding(JsonNode coding, String where) {
        only(coding, where, Set.of("code", "display"), Set.of("system"));
        texts(coding, "code", "system", "display");
    }

    private void uuid(JsonNode thing) {
        if (thing.has("uuid")) {
            String written = thing.path("uuid").asString();
            check(UUID.fromString(written).toString().equals(written), "uuid is a UUID");
        }
    }

    private void absolute(String address) {
        check(URI.create(address).isAbsolute(), address + " is absolute");
    }

    private void only(JsonNode object, String where, Set<String> required, Set<String> optional) {
        check(object.isObject(), where + " is an object");
        required.forEach(name -> check(object.has(name), where + " has " + name));
        object.propertyNames()
                .forEach(name -> check(
                        required.contains(name) || optional.contains(name), "%s may have %s".formatted(where, name)));
    }

    private void texts(JsonNode object, String... names) {
        for (String name : names) {
            check(!object.has(name) || object.path(name).isString(), name + " is text");
        }
    }

    /** No null and nothing empty, but for the list of cards or services itself. */
    private void nothingEmpty(String path, JsonNode node, boolean top) {
        check(!node.isNull(), path + " is not null");
        if (node.isString()) {
            check(!node.asString().isBlank(), path + " is not blank");
        }
        if (node.isContainer()) {
            check(top || !node.isEmpty(), path + " is not empty");
        }
        if (node.isObject()) {
            node.propertyStream()
                    .forEach(field -> nothingEmpty(
                            path + "." + field.getKey(),
                            field.getValue(),
                            top && field.getKey().equals("cards")));
        }
        if (node.isArray()) {
            node.forEach(item -> nothingEmpty(path + "[]", item, false));
        }
    }

    private void check(boolean holds, String what) {
        if (!holds) {
            wrong.add(what);
        }
    }

    private JsonNode done(JsonNode root) {
        assertThat(wrong)
                .as("what the specification says and does not hold, in %s", root)
                .isEmpty();
        return root;
    }
}
