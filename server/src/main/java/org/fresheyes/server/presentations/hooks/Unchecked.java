package org.fresheyes.server.presentations.hooks;

/**
 * A part of a record that could not be looked at.
 *
 * @param why  in plain words
 * @param failed whether somebody tried; else nobody was asked for it
 */
record Unchecked(Source what, String why, boolean failed) {

    static Unchecked failed(Source what, String why) {
        return new Unchecked(what, why, true);
    }

    static Unchecked notSent(Source what) {
        return new Unchecked(what, "not sent", false);
    }

    /** Such as "contacts (answered with status 403)". */
    String words() {
        return "%s (%s)".formatted(what.words(), why);
    }
}
