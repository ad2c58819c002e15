package org.fresheyes.server.web.nhs;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** From the options of cards, lists of facts, tables, header and footer to the parameters of ours. */
final class WholeFixtures {

    private WholeFixtures() {}

    static Rendered draw(String component, Given given) {
        return switch (component) {
            case "card" -> card(given);
            case "summary-list" -> summary(given);
            case "tables" -> table(given);
            case "header" -> header(given);
            case "footer" -> footer(given);
            default -> PlainFixtures.draw(component, given);
        };
    }

    private static Rendered footer(Given given) {
        if (given.text("meta") != null) {
            throw new NotExpressible("text of its own below the links");
        }
        boolean usual =
                given.text("copyright") == null && !given.at("copyright").has("text");
        return new Rendered("footer")
                .with("links", PlainFixtures.links(given.at("meta"), "items"))
                .with("copyright", usual ? "© NHS England" : given.words("copyright"));
    }

    private static Rendered card(Given given) {
        String variant = given.text("variant");
        Given heading = given.at("heading");
        String words = given.words("heading");
        Content content = Optional.ofNullable(given.at("description").text("html"))
                .map(Given::html)
                .orElse(null);
        String description = given.words("description");
        if (content == null && description == null) {
            throw new NotExpressible("content given by a call block, not among the options");
        }
        if (List.of("non-urgent", "urgent", "emergency").contains(variant == null ? "" : variant)) {
            return new Rendered("careCard")
                    .with("urgency", variant)
                    .with("heading", words)
                    .with("level", heading.number("level", 2))
                    .with("content", content == null ? described(description) : content);
        }
        return new Rendered("card")
                .with("heading", words)
                .with("level", heading.number("level", 2))
                .with("size", heading.text("size"))
                .with("variant", variant)
                .with("clickable", given.flag("clickable"))
                .with("href", given.text("href"))
                .with("description", description)
                .with("content", content)
                .with("actions", actions(given));
    }

    private static Content described(@Nullable String text) {
        return Given.html("<p class=\"nhsuk-card__description\">"
                + org.jsoup.nodes.Entities.escape(text == null ? "" : text) + "</p>");
    }

    private static List<Link> actions(Given given) {
        List<Link> listed = PlainFixtures.links(given, "actions");
        return listed.isEmpty() ? PlainFixtures.links(given.at("actions"), "items") : listed;
    }

    private static Rendered summary(Given given) {
        List<Row> rows = new ArrayList<>();
        for (Given row : given.list("rows")) {
            Content value =
                    row.text("value") == null ? PlainFixtures.content(row.at("value")) : Text.of(row.text("value", ""));
            rows.add(new Row(
                    PlainFixtures.needed(row.words("key"), "key"), value, actions(row), row.flag("border", true)));
        }
        return new Rendered("summaryList")
                .with("rows", rows)
                .with("border", given.flag("border", true))
                .with("lastRowBorder", given.flag("lastRowBorder", true));
    }

    private static Rendered table(Given given) {
        List<Column> columns = new ArrayList<>();
        for (JsonNode head : given.raw("head")) {
            columns.add(column(given, head));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (JsonNode row : given.raw("rows")) {
            if (!row.isArray()) {
                continue;
            }
            List<Cell> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(cell(given, cell)));
            rows.add(cells);
        }
        return new Rendered("table")
                .with("caption", PlainFixtures.needed(given.words("caption"), "caption"))
                .with("captionSize", given.at("caption").text("size"))
                .with("columns", columns)
                .with("rows", rows)
                .with("responsive", given.flag("responsive"))
                .with("firstCellIsHeader", given.flag("firstCellIsHeader"))
                .with("compact", given.flag("compact"))
                .with("striped", given.flag("striped"))
                .with("border", given.flag("border", true))
                .with("lastRowBorder", given.flag("lastRowBorder", true));
    }

    private static Column column(Given given, JsonNode head) {
        if (!head.isObject()) {
            return Column.of(head.asString());
        }
        Given column = given.of(head, "head[]");
        return new Column(
                column.text("text", ""), "numeric".equals(column.text("format")), column.text("visuallyHiddenText"));
    }

    private static Cell cell(Given given, JsonNode node) {
        if (node.isString()) {
            return Cell.of(node.asString());
        }
        if (!node.isObject()) {
            throw new NotExpressible("empty places in a row");
        }
        Given cell = given.of(node, "rows[][]");
        String html = cell.text("html");
        String text = cell.text("text");
        Content content = html != null ? Given.html(html) : text != null ? Text.of(text) : null;
        return new Cell(content, html != null, cell.text("href"), cell.text("visuallyHiddenText"));
    }

    private static String service(Given given) {
        String name = given.at("service").text("text");
        if (name == null) {
            throw new NotExpressible("a header without a service name; ours always has one");
        }
        return name;
    }

    private static Rendered header(Given given) {
        List<AccountItem> account = new ArrayList<>();
        for (Given item : given.at("account").list("items")) {
            account.add(
                    new AccountItem(item.text("text", ""), item.text("href"), item.text("action"), item.flag("icon")));
        }
        given.at("logo").text("href"); // the logo is left out, with its link
        return new Rendered("header")
                .with("service", service(given))
                .with("href", given.at("service").text("href"))
                .with("account", account)
                .with("navigation", PlainFixtures.links(given.at("navigation"), "items"))
                .with("inline", given.flag("inline"));
    }
}
