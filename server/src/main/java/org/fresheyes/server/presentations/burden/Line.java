package org.fresheyes.server.presentations.burden;

/**
 * A row of the tables by level and by area.
 *
 * @param openInRate   of the open prompts, those about the people rates are said for
 * @param raisedInRate of the raised prompts, those about the people rates are said for
 */
public record Line(int open, int openInRate, int raised, int raisedInRate) {

    static final Line NONE = new Line(0, 0, 0, 0);

    static Line open(boolean inRate) {
        return new Line(1, inRate ? 1 : 0, 0, 0);
    }

    static Line raised(boolean inRate) {
        return new Line(0, 0, 1, inRate ? 1 : 0);
    }

    Line and(Line other) {
        return new Line(
                open + other.open,
                openInRate + other.openInRate,
                raised + other.raised,
                raisedInRate + other.raisedInRate);
    }
}
