package org.fresheyes.server.presentations.hooks;

import org.fresheyes.intake.json.Node;

/** One value that came along with a call. */
sealed interface Piece {

    /** A null: the system has looked, and there is nothing. */
    record Nothing() implements Piece {}

    /** A resource or a bundle. */
    record Some(Node node, Facts facts) implements Piece {

        static Some of(Node node) {
            return new Some(node, Facts.of(node));
        }

        /** What it is, never what it says. */
        @Override
        public String toString() {
            return "a piece of a record: " + facts.type().orElse("no resource");
        }
    }
}
