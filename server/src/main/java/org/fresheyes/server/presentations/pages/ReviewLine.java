package org.fresheyes.server.presentations.pages;

import java.util.Comparator;
import org.fresheyes.rules.presentations.Level;
import org.fresheyes.server.presentations.EpisodeRow;

/**
 * A line of the practice's list.
 *
 * @param person their name as on a list, or the practice's own number
 */
public record ReviewLine(EpisodeRow row, String person) {

    /** The most pressing first, and then the newest visit. */
    static final Comparator<ReviewLine> ORDER = Comparator.comparing(
                    (ReviewLine line) -> line.row().level().orElse(Level.REVIEW_DUE))
            .thenComparing(line -> line.row().newest(), Comparator.reverseOrder())
            .thenComparing(ReviewLine::person);
}
