package org.fresheyes.server.presentations.hooks;

import java.util.List;

/** Text as markdown: what comes out of a record cannot become a heading, a link, a picture or a tag. */
final class Markdown {

    /** Room for a whole sentence of ours, with names that a record chose in it. */
    static final int SENTENCE = 1_000;

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
        return plain(words, MOST);
    }

    /** The same with room for so many characters. */
    static String plain(String words, int most) {
        String line = words.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        String some = line.length() <= most ? line : line.substring(0, most) + "…";
        return some.replaceAll("([\\\\`*_{}\\[\\]()#+!|<>~&-])", "\\\\$1")
                .replaceAll("(?i)(https?|www)([:.])", "$1\\\\$2");
    }
}
