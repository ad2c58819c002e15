package org.fresheyes.server.presentations.hooks;

import java.util.List;

/** Text as markdown: what comes out of a record cannot become a heading, a link, a picture or a tag. */
final class Markdown {

    private static final int MOST = 120;

    private final StringBuilder text = new StringBuilder();

    Markdown paragraph(String line) {
        text.append(line).append("\n\n");
        return this;
    }

    /** A heading and its points; nothing when there is no point. */
    Markdown points(String heading, List<String> points) {
        if (!points.isEmpty()) {
            text.append("**").append(heading).append("**\n\n");
            points.forEach(point -> text.append("- ").append(point).append('\n'));
            text.append('\n');
        }
        return this;
    }

    String text() {
        return text.toString().strip();
    }

    /** Somebody else's words on one line, at most 120 characters of them. */
    static String plain(String words) {
        String line = words.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        String some = line.length() <= MOST ? line : line.substring(0, MOST) + "…";
        return some.replaceAll("([\\\\`*_{}\\[\\]()#+!|<>~&-])", "\\\\$1")
                .replaceAll("(?i)(https?|www)([:.])", "$1\\\\$2");
    }
}
