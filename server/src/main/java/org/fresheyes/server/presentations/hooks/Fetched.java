package org.fresheyes.server.presentations.hooks;

import java.util.List;

/** What fetching came to. */
record Fetched(List<Piece.Some> pieces, List<Unchecked> failed) {

    Fetched {
        pieces = List.copyOf(pieces);
        failed = List.copyOf(failed);
    }
}
