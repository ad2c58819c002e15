package org.fresheyes.server.records;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fresheyes.rules.identity.Actor;

/**
 * Everything a pack says, and nothing that was left out of it. Made once, then never changed.
 *
 * @param leftOut one sentence for each entry that was left out
 * @param madeBy who made it
 */
public record PackContents(
        PackCase facts,
        List<Source> sources,
        List<String> leftOut,
        List<CheckedThing> checklist,
        Actor madeBy,
        Instant madeAt) {

    /** The entries of one file that are sent. */
    public record Source(
            String name,
            String sha256,
            Instant receivedAt,
            ImportedRecord.Edition edition,
            Optional<String> practice,
            List<Item> items,
            List<String> notices,
            String sum,
            List<NotShown> notShown) {
        public Source {
            items = List.copyOf(items);
            notices = List.copyOf(notices);
            notShown = List.copyOf(notShown);
        }
    }

    /** How many resources of one type are not in the pack for one reason. */
    public record NotShown(String type, String reason, long count) {}

    /** One line of the checklist. */
    public record CheckedThing(String what, String state, Optional<String> note) {}

    public PackContents {
        sources = List.copyOf(sources);
        leftOut = List.copyOf(leftOut);
        checklist = List.copyOf(checklist);
    }
}
