package org.fresheyes.rules.symptoms.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** "Has not yet settled" and "is no better" say that it stays, not that it is absent. */
final class Negations {

    /** Most words between the "not" and what it turns. */
    private static final int NEAR = 2;

    private static final Set<CueKind> TURNED = Set.of(
            CueKind.GONE, CueKind.BETTER_BEFORE, CueKind.BETTER_AFTER, CueKind.WORSE_BEFORE, CueKind.WORSE_AFTER);

    private Negations() {}

    /** The items of a clause with each "not … settled" as one cue for a symptom that stays. */
    static List<Item> turned(List<Item> items) {
        List<Item> result = new ArrayList<>();
        int at = 0;
        while (at < items.size()) {
            int to = items.get(at) instanceof Item.Cue cue && cue.is(CueKind.NO) ? turnedBy(items, at) : at;
            if (to > at) {
                int end = items.get(to).to();
                result.add(new Item.Cue(
                        List.of(CueKind.PERSISTING_AFTER), items.get(at).from(), end));
            } else {
                result.add(items.get(at));
            }
            at = Math.max(at, to) + 1;
        }
        return result;
    }

    /** Index of the item that the "no" turns, or its own. */
    private static int turnedBy(List<Item> items, int no) {
        for (int at = no + 1; at < items.size() && at <= no + 1 + NEAR; at++) {
            Item item = items.get(at);
            if (item instanceof Item.Cue cue && cue.kinds().stream().anyMatch(TURNED::contains)) {
                return at;
            }
            boolean goesOn =
                    item instanceof Item.Plain || (item instanceof Item.Cue between && between.is(CueKind.HAS));
            if (!goesOn) {
                return no;
            }
        }
        return no;
    }
}
