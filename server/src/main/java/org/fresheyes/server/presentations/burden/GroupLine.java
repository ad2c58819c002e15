package org.fresheyes.server.presentations.burden;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A row of the tables by who people are: exact numbers, to be shown by {@link Figures#few} only.
 *
 * @param people     with visits held here
 * @param raised     prompts about anybody in the row
 * @param raisedHeld of them, about people with visits held here: these make the rate
 * @param reviewed   of the raised ones
 * @param cards      shown
 * @param silent     of them, without any feedback
 * @param reasons    for which prompts were put away and cards put aside, and how often
 */
public record GroupLine(
        Band band,
        int people,
        int raised,
        int raisedHeld,
        int reviewed,
        int cards,
        int silent,
        Map<String, Integer> reasons) {

    public GroupLine {
        reasons = Collections.unmodifiableMap(new TreeMap<>(reasons));
    }

    /** How often something was put away or aside, for whatever reason. */
    public int aside() {
        return reasons.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The reasons, as they may be shown: rare ones together. */
    public List<String> why() {
        List<String> why = new ArrayList<>();
        int rare = 0;
        for (Map.Entry<String, Integer> reason : reasons.entrySet()) {
            if (Figures.isFew(reason.getValue())) {
                rare += reason.getValue();
            } else {
                why.add("%s: %s".formatted(reason.getKey(), Figures.few(reason.getValue())));
            }
        }
        if (rare > 0) {
            why.add((why.isEmpty() ? "Any reason: " : "Other reasons: ") + Figures.few(rare));
        }
        return why;
    }
}
