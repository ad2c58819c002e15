package org.fresheyes.rules.stays;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** What still stands of what was said, when every cancel has taken back what it is about. */
final class Standing {

    /** Some systems write the moment of the cancel itself into EVN-6; that says nothing about what it takes back. */
    private static final Duration SAME_MOMENT = Duration.ofMinutes(1);

    private Standing() {}

    static NavigableSet<Said> of(Collection<Said> all) {
        NavigableSet<Said> standing = new TreeSet<>(Said.ORDER);
        standing.addAll(all);
        List<Said> cancels =
                standing.stream().filter(each -> each.what().isCancel()).toList();
        cancels.forEach(cancel -> take(cancel, standing));
        cancels.stream().filter(each -> each.what() == What.NOT_ADMITTED).forEach(never -> forget(never, standing));
        return standing;
    }

    /** One that takes something back and names no place has said all it has to say. */
    private static void take(Said cancel, NavigableSet<Said> standing) {
        List<Said> mistakes = takenBack(cancel, standing);
        mistakes.forEach(standing::remove);
        if (cancel.what() == What.NOT_LEFT && cancel.spot().isEmpty() && !mistakes.isEmpty()) {
            standing.remove(cancel);
        }
    }

    /** What this cancel is about: what happened at the moment it names, else what happened last. */
    private static List<Said> takenBack(Said cancel, NavigableSet<Said> standing) {
        List<Said> before = standing.stream()
                .filter(each -> each.what() == cancel.what().cancels())
                .filter(each -> !each.recorded().isAfter(cancel.recorded()))
                .toList();
        Optional<Instant> named = cancel.happened()
                .filter(moment -> Duration.between(moment, cancel.recorded()).compareTo(SAME_MOMENT) > 0)
                .or(() -> before.stream().map(Said::at).max(Instant::compareTo));
        return before.stream()
                .filter(each ->
                        named.filter(moment -> sameMinute(each.at(), moment)).isPresent())
                .toList();
    }

    /** When no admission is left, nothing counts that was said until the cancel, and no mere mention after it. */
    private static void forget(Said never, NavigableSet<Said> standing) {
        boolean stillAdmitted = standing.stream().anyMatch(each -> each.what() == What.ADMITTED && !after(each, never));
        if (!stillAdmitted) {
            boolean again = standing.stream().anyMatch(each -> each.what() == What.ADMITTED);
            standing.removeIf(each -> !again || !after(each, never));
        }
    }

    private static boolean after(Said each, Said cancel) {
        return each.recorded().isAfter(cancel.recorded());
    }

    private static boolean sameMinute(Instant one, Instant other) {
        return one.truncatedTo(ChronoUnit.MINUTES).equals(other.truncatedTo(ChronoUnit.MINUTES));
    }
}
