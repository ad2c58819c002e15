package org.fresheyes.rules.presentations.explained;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * A timeline as SVG, to stand in a page as it is. Shapes tell the kinds apart, not colours alone; its description holds
 * every mark in words, and a page shows the same words as a list beside it ({@link Timeline#lines()}).
 */
public final class TimelinePicture {

    private static final int WIDTH = 640;
    private static final int MARGIN = 60;
    private static final int LINE = 18;
    private static final int AXIS = 40;
    private static final int MOST_LETTERS = 60;
    private static final int NEAR = 8;
    private static final String GROUND = "stroke=\"#fff\" stroke-width=\"4\" paint-order=\"stroke\"";

    private TimelinePicture() {}

    /** @param id of the picture, unlike others in the page: letters, digits and hyphens */
    public static String svg(Timeline timeline, String id) {
        List<Timeline.Mark> marks = timeline.marks();
        int height = AXIS + LINE * (marks.size() + 2);
        List<String> lines = new ArrayList<>();
        lines.add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" aria-labelledby=\"%s-title %s-desc\">"
                        .formatted(WIDTH, height, id, id));
        lines.add("<title id=\"%s-title\">Timeline from %s to %s</title>"
                .formatted(id, Words.day(timeline.first()), Words.day(timeline.asOf())));
        lines.add("<desc id=\"%s-desc\">%s</desc>".formatted(id, plain(String.join(". ", timeline.lines()))));
        lines.add(
                "<g font-family=\"sans-serif\" font-size=\"12\" fill=\"currentColor\" stroke=\"none\" aria-hidden=\"true\">");
        lines.add("<path d=\"M%d %dH%d\" stroke=\"currentColor\" stroke-width=\"2\" fill=\"none\"/>"
                .formatted(MARGIN, AXIS, WIDTH - MARGIN));
        lines.add(text(MARGIN, AXIS - 18, "middle", Words.shortDay(timeline.first())));
        lines.add(text(WIDTH - MARGIN, AXIS - 18, "middle", Words.shortDay(timeline.asOf())));
        for (int at = 0; at < marks.size(); at++) {
            lines.add("<path d=\"M%d %dV%d\" stroke=\"currentColor\" stroke-width=\"0.5\" fill=\"none\"/>"
                    .formatted(across(timeline, marks.get(at).day()), AXIS, down(at)));
        }
        for (int at = 0; at < marks.size(); at++) {
            mark(lines, timeline, marks.get(at), down(at));
        }
        lines.add("</g>");
        lines.add("</svg>");
        return String.join("\n", lines);
    }

    private static int down(int at) {
        return AXIS + LINE * (at + 1) + 8;
    }

    /** The words stand before the lines, on a ground of their own. */
    private static void mark(List<String> lines, Timeline timeline, Timeline.Mark mark, int down) {
        int across = across(timeline, mark.day());
        boolean left = across > WIDTH / 2;
        lines.add(shape(mark.kind(), across, AXIS));
        String flag = mark.kind() == Timeline.Kind.RED_FLAG ? "red flag: " : "";
        lines.add(text(
                left ? across - NEAR : across + NEAR,
                down,
                left ? "end" : "start",
                shortened("%s %s%s".formatted(Words.shortDay(mark.day()), flag, mark.what()))));
    }

    /** A dot for a presentation, a triangle for a red flag, a square for a diagnosis. */
    private static String shape(Timeline.Kind kind, int x, int y) {
        return switch (kind) {
            case PRESENTATION -> "<circle cx=\"%d\" cy=\"%d\" r=\"5\"/>".formatted(x, y);
            case RED_FLAG -> "<path d=\"M%d %dl8 14h-16z\" fill=\"#d5281b\"/>".formatted(x, y - 9);
            case DIAGNOSIS ->
                "<rect x=\"%d\" y=\"%d\" width=\"10\" height=\"10\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\"/>"
                        .formatted(x - 5, y - 5);
        };
    }

    private static int across(Timeline timeline, LocalDate day) {
        long all = Math.max(1, ChronoUnit.DAYS.between(timeline.first(), timeline.asOf()));
        long here = Math.min(all, Math.max(0, ChronoUnit.DAYS.between(timeline.first(), day)));
        return MARGIN + Math.toIntExact((WIDTH - 2L * MARGIN) * here / all);
    }

    private static String text(int x, int y, String anchor, String words) {
        return "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\" %s>%s</text>".formatted(x, y, anchor, GROUND, plain(words));
    }

    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= MOST_LETTERS
                ? words
                : words.substring(0, words.offsetByCodePoints(0, MOST_LETTERS - 1)) + "…";
    }

    /** Safe between tags and in attributes; what XML cannot hold is left out. */
    private static String plain(String words) {
        StringBuilder safe = new StringBuilder();
        words.codePoints()
                .filter(letter ->
                        letter == '\n' || letter == '\t' || (letter >= ' ' && letter != 0xFFFE && letter != 0xFFFF))
                .filter(letter -> letter < Character.MIN_SURROGATE || letter > Character.MAX_SURROGATE)
                .forEach(letter -> {
                    switch (letter) {
                        case '<' -> safe.append("&lt;");
                        case '>' -> safe.append("&gt;");
                        case '&' -> safe.append("&amp;");
                        case '"' -> safe.append("&quot;");
                        case '\'' -> safe.append("&#39;");
                        default -> safe.appendCodePoint(letter);
                    }
                });
        return safe.toString();
    }
}
