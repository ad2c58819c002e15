package org.fresheyes.server.presentations.hooks;

/** One value that came along with a call. */
sealed interface Piece {

    /** A null: the system has looked, and there is nothing. */
    record Nothing() implements Piece {}

    /** A resource or a bundle. */
    record Some(Slice slice, Facts facts) implements Piece {}
}
