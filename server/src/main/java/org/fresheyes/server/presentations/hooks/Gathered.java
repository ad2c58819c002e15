package org.fresheyes.server.presentations.hooks;

import java.util.List;

/** What there is of a record for one call. Absent, empty and failed are three different things. */
sealed interface Gathered {

    /** Absent: too little came along, and it cannot be fetched. */
    record Lacking(List<Source> needed, String whyNotFetched) implements Gathered {

        public Lacking {
            needed = List.copyOf(needed);
        }
    }

    /**
     * Enough to look at; may be empty.
     *
     * @param unchecked parts that are not among it
     */
    record Enough(List<Piece.Some> pieces, List<Unchecked> unchecked) implements Gathered {

        public Enough {
            pieces = List.copyOf(pieces);
            unchecked = List.copyOf(unchecked);
        }
    }
}
