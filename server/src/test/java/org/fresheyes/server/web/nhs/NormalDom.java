package org.fresheyes.server.web.nhs;

import java.util.Locale;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** HTML as a browser understands it, written one node per line: attributes sorted, white space as one space. */
final class NormalDom {

    private NormalDom() {}

    static String of(String html) {
        StringBuilder lines = new StringBuilder();
        Jsoup.parseBodyFragment(html).body().childNodes().forEach(node -> write(node, 0, lines));
        return lines.toString();
    }

    private static void write(Node node, int depth, StringBuilder lines) {
        if (node instanceof TextNode text) {
            boolean raw = node.parent() instanceof Element parent
                    && parent.normalName().equals("textarea");
            String words = raw
                    ? text.getWholeText()
                    : text.getWholeText().replaceAll("\\s+", " ").strip();
            if (!words.isEmpty()) {
                lines.append(" ".repeat(depth)).append(words).append('\n');
            }
        } else if (node instanceof Element element) {
            lines.append(" ".repeat(depth)).append('<').append(element.normalName());
            lines.append(element.attributes().asList().stream()
                    .sorted((a, b) -> a.getKey().compareTo(b.getKey()))
                    .map(NormalDom::attribute)
                    .collect(Collectors.joining()));
            lines.append(">\n");
            element.childNodes().forEach(child -> write(child, depth + 1, lines));
        }
    }

    private static String attribute(Attribute attribute) {
        String value = attribute.getValue().replaceAll("\\s+", " ").strip();
        return " " + attribute.getKey().toLowerCase(Locale.ROOT) + "='" + value + "'";
    }
}
