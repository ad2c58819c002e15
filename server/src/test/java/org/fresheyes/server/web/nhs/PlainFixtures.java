package org.fresheyes.server.web.nhs;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** From the options of the components that are not form fields to the parameters of ours. */
final class PlainFixtures {

    private PlainFixtures() {}

    static Rendered draw(String component, Given given) {
        return switch (component) {
            case "action-link" ->
                new Rendered("actionLink")
                        .with("href", address(given))
                        .with("text", needed(given.text("text"), "text"));
            case "back-link" ->
                new Rendered("backLink").with("href", address(given)).with("text", given.text("text"));
            case "breadcrumb" -> new Rendered("breadcrumb").with("items", links(given, "items"));
            case "button" -> button(given);
            case "caption", "hint" ->
                new Rendered("hint").with("id", given.text("id")).with("content", content(given));
            case "contents-list" -> new Rendered("contentsList").with("items", links(given, "items"));
            case "details" -> details(given);
            case "do-dont-list" -> doDont(given);
            case "error-message" -> new Rendered("errorMessage").with("text", needed(given.text("text"), "text"));
            case "error-summary" ->
                new Rendered("errorSummary")
                        .with("heading", needed(given.words("heading"), "heading"))
                        .with("description", given.words("description"))
                        .with("errors", links(given, "errorList"));
            case "fieldset" -> {
                Rendered fieldset = new Rendered("fieldset").with("content", content(given));
                FieldFixtures.label(fieldset, given, "legend", "legend");
                yield fieldset;
            }
            case "label" -> label(given);
            case "inset-text" -> new Rendered("insetText").with("content", paragraph(given));
            case "notification-banner" -> banner(given);
            case "pagination" -> pagination(given);
            case "panel" ->
                new Rendered("panel")
                        .with("heading", needed(given.words("heading"), "heading"))
                        .with("size", given.at("heading").text("size"))
                        .with("level", given.at("heading").number("level", 1))
                        .with("interruption", "interruption".equals(given.text("variant")))
                        .with("content", content(given));
            case "skip-link" ->
                new Rendered("skipLink").with("href", given.text("href")).with("text", given.text("text"));
            case "tabs" -> tabs(given);
            case "tag" ->
                new Rendered("tag")
                        .with("text", needed(given.text("text"), "text"))
                        .with("colour", colour(given))
                        .with("border", given.flag("border", true));
            case "task-list" -> tasks(given);
            case "warning-callout" ->
                new Rendered("warningCallout")
                        .with("heading", needed(given.words("heading"), "heading"))
                        .with("content", described(given));
            default -> throw new IllegalArgumentException("No component '" + component + "'.");
        };
    }

    static String needed(@Nullable String text, String option) {
        if (text == null) {
            throw new NotExpressible("no plain " + option + ": given as HTML or by a call block");
        }
        return text;
    }

    /** Null for the default, a name otherwise. */
    private static @Nullable String colour(Given given) {
        String colour = given.text("colour");
        return "false".equals(colour) ? "no-colour" : colour;
    }

    static Content content(Given given) {
        Content content = given.content();
        if (content == null) {
            throw new NotExpressible("content given by a call block, not among the options");
        }
        return content;
    }

    static List<Link> links(Given given, String option) {
        List<Link> all = new ArrayList<>();
        for (Given item : given.list(option)) {
            all.add(new Link(
                    item.text("text", ""),
                    item.text("href"),
                    item.text("visuallyHiddenText"),
                    item.flag("current") || item.flag("active")));
        }
        return all;
    }

    private static String address(Given given) {
        return needed(given.text("href"), "href");
    }

    /** Text becomes a paragraph, as the original does. */
    private static Content paragraph(Given given) {
        String text = given.text("text");
        return text == null ? content(given) : Given.html("<p>" + escaped(text) + "</p>");
    }

    private static Content described(Given given) {
        String text = given.text("text");
        return text == null
                ? content(given)
                : Given.html("<p class=\"nhsuk-card__description\">" + escaped(text) + "</p>");
    }

    private static String escaped(String text) {
        return org.jsoup.nodes.Entities.escape(text);
    }

    private static Rendered button(Given given) {
        Given icon = given.at("icon");
        String name = icon.text("name");
        return new Rendered("button")
                .with("text", needed(given.text("text"), "text"))
                .with("href", given.text("href"))
                .with("variant", given.text("variant"))
                .with("small", given.flag("small"))
                .with("disabled", given.flag("disabled"))
                .with("icon", name == null ? null : icon(name))
                .with("iconLast", "end".equals(icon.text("placement")))
                .with("preventDoubleClick", given.has("preventDoubleClick") ? given.flag("preventDoubleClick") : null);
    }

    private static Icon icon(String name) {
        for (Icon icon : Icon.values()) {
            if (icon.id().equals(name)) {
                return icon;
            }
        }
        throw new NotExpressible("icon " + name);
    }

    private static Rendered details(Given given) {
        String classes = given.text("classes");
        return new Rendered("nhsuk-expander".equals(classes) ? "expander" : "details")
                .with("summary", needed(given.words("summary"), "summary"))
                .with("content", content(given))
                .with("open", given.flag("open"));
    }

    private static Rendered doDont(Given given) {
        List<Content> items = new ArrayList<>();
        for (Given item : given.list("items")) {
            String text = Optional.ofNullable(item.text("item")).orElseGet(() -> item.text("text", ""));
            items.add(Text.of(text));
        }
        return new Rendered("doDontList")
                .with("heading", Optional.ofNullable(given.words("heading")).orElseGet(() -> given.text("title", "")))
                .with("level", given.at("heading").number("level", 3))
                .with("dont", "cross".equals(given.text("icon")))
                .with("prefix", given.flag("hidePrefix") ? "" : given.text("prefixText"))
                .with("items", items);
    }

    private static Rendered label(Given given) {
        if (given.text("heading") == null && given.at("heading").number("level", 1) != 1) {
            throw new NotExpressible("a label in a heading of level 2 or lower");
        }
        String size = Optional.ofNullable(given.text("size"))
                .orElse(given.at("heading").text("size"));
        String text = given.has("heading") ? given.words("heading") : given.text("text");
        return new Rendered("label")
                .with("forId", given.text("for"))
                .with("text", needed(text, "text"))
                .with("heading", given.has("heading") || given.flag("isPageHeading"))
                .with("size", size)
                .with("caption", given.words("caption"));
    }

    private static Rendered banner(Given given) {
        String html = given.text("html");
        return new Rendered("notificationBanner")
                .with("success", "success".equals(given.text("variant")))
                .with("title", given.words("title"))
                .with("heading", given.words("heading"))
                .with("text", given.text("text"))
                .with("content", html == null ? null : Given.html(html));
    }

    private static Rendered pagination(Given given) {
        List<PageNumber> numbers = new ArrayList<>();
        for (Given item : given.list("items")) {
            numbers.add(
                    item.flag("ellipsis")
                            ? PageNumber.gap()
                            : new PageNumber(item.number("number", 0), item.text("href"), item.flag("current")));
        }
        return new Rendered("pagination")
                .with("previous", beside(given, "previous", numbers.isEmpty()))
                .with("next", beside(given, "next", numbers.isEmpty()))
                .with("numbers", numbers);
    }

    private static @Nullable Link beside(Given given, String option, boolean labelled) {
        if (!given.has(option)) {
            return null;
        }
        Given link = given.at(option);
        String label = link.words("label");
        return new Link(labelled ? needed(label, "label") : "", link.text("href"), null, false);
    }

    private static Rendered tabs(Given given) {
        String prefix = Optional.ofNullable(given.text("idPrefix")).orElseGet(() -> given.text("id", ""));
        List<Tab> tabs = new ArrayList<>();
        for (Given item : given.list("items")) {
            String id = item.text("id", prefix + "-" + (tabs.size() + 1));
            tabs.add(new Tab(id, item.text("label", ""), content(item.at("panel"))));
        }
        return new Rendered("tabs")
                .with("id", given.text("id"))
                .with("title", given.text("visuallyHiddenText"))
                .with("tabs", tabs);
    }

    private static Rendered tasks(Given given) {
        List<Task> tasks = new ArrayList<>();
        for (JsonNode node : given.raw("items")) {
            if (node.isObject()) {
                tasks.add(task(given.of(node, "items")));
            } else if (!tasks.isEmpty()
                    && given.raw("items").indexOf(node) < given.raw("items").size()) {
                throw new NotExpressible("empty places in the list still count in its ids");
            }
        }
        return new Rendered("taskList").with("id", given.text("idPrefix")).with("tasks", tasks);
    }

    private static Task task(Given item) {
        String heading = Optional.ofNullable(item.words("heading"))
                .orElseGet(() -> item.at("title").text("text", ""));
        Given status = item.at("status");
        Given tag = status.at("tag");
        String tagged = tag.text("text");
        Content content = tagged == null
                ? Text.of(item.text("status") == null ? status.text("text", "") : item.text("status", ""))
                : Given.html("<strong class=\"nhsuk-tag"
                        + (tag.has("colour") ? " nhsuk-tag--" + tag.text("colour") : "")
                        + (tag.flag("border", true) ? "" : " nhsuk-tag--no-border")
                        + "\">" + escaped(tagged) + "</strong>");
        return new Task(heading, item.text("href"), item.words("hint"), content);
    }
}
