package org.fresheyes.rules.symptoms.notes;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A part of a sentence between commas, brackets and dashes.
 *
 * @param afterDash whether a dash opened it
 */
record Clause(List<Item> items, boolean afterDash) {

    /** Most other words in a clause that only goes on with a list. */
    private static final int FEW = 3;

    Clause {
        items = List.copyOf(items);
    }

    boolean namesSomething() {
        return items.stream().anyMatch(Item.Symptom.class::isInstance);
    }

    /** Whether it only names more of what went before: "no cough, SOB or wheeze". */
    boolean continuesList() {
        long others = items.stream().filter(Item.Plain.class::isInstance).count();
        return namesSomething() && others <= FEW && items.stream().noneMatch(Clause::speaksForItself);
    }

    /** "Told to return if not better: still coughing": whether cues after a colon make what follows a statement of its own. */
    boolean saysMoreAfter(int colon) {
        return items.subList(colon + 1, items.size()).stream().anyMatch(Item.Cue.class::isInstance);
    }

    private static boolean speaksForItself(Item item) {
        return switch (item) {
            case Item.Amount amount -> true;
            case Item.Query query -> true;
            case Item.Colon colon -> true;
            case Item.Cue cue -> true;
            case Item.Symptom symptom -> symptom.mention().named().absent();
            case Item.Join join -> false;
            case Item.Plain plain -> false;
        };
    }

    /** The mention nearest before an item, with those joined to it by "and", "or" or a slash; empty when none is. */
    List<Mention> groupBefore(int index) {
        for (int at = index - 1; at >= 0; at--) {
            if (items.get(at) instanceof Item.Symptom) {
                return joined(at, -1);
            }
        }
        return List.of();
    }

    /** The mention nearest after an item, at most so many other words away, with those joined to it. */
    List<Mention> groupAfter(int index, int away) {
        int others = 0;
        for (int at = index + 1; at < items.size() && others <= away; at++) {
            if (items.get(at) instanceof Item.Symptom) {
                return joined(at, 1);
            }
            others += items.get(at) instanceof Item.Plain ? 1 : 0;
        }
        return List.of();
    }

    List<Mention> lastGroup() {
        return groupBefore(items.size());
    }

    List<Mention> firstGroup() {
        return groupAfter(-1, Integer.MAX_VALUE);
    }

    /** The mentions from one item on in one direction, as long as nothing but a join is between them. */
    private List<Mention> joined(int start, int direction) {
        return IntStream.iterate(start, at -> at >= 0 && at < items.size(), at -> at + direction)
                .takeWhile(at -> items.get(at) instanceof Item.Symptom || items.get(at) instanceof Item.Join)
                .limit(24)
                .mapToObj(items::get)
                .filter(Item.Symptom.class::isInstance)
                .map(item -> ((Item.Symptom) item).mention())
                .toList();
    }
}
