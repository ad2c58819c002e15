package org.fresheyes.rules.symptoms.notes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fresheyes.rules.symptoms.GroupId;
import org.fresheyes.rules.symptoms.LabelId;

/** A symptom or label that a note names, and what the words around it do to it. */
final class Mention {

    private final List<Integer> tokens;
    private final Named named;
    private final List<Reason> reasons = new ArrayList<>();
    private final Set<Effect> effects = EnumSet.noneOf(Effect.class);

    /** Why: which tokens did what. */
    record Reason(Effect effect, int from, int to) {}

    /** What a phrase of the symptom set names; {@code absent} when the phrase itself says that it is not there. */
    record Named(Set<GroupId> groups, Set<LabelId> labels, boolean absent) {

        /** Of words that hold the name of a symptom and mean something else: "flu jab". */
        static final Named NOTHING = new Named(Set.of(), Set.of(), false);

        boolean isNothing() {
            return groups.isEmpty() && labels.isEmpty();
        }
    }

    Mention(List<Integer> tokens, Named named) {
        this.tokens = List.copyOf(tokens);
        this.named = named;
    }

    int from() {
        return tokens.get(0);
    }

    /** Index after its last token. */
    int to() {
        return tokens.get(tokens.size() - 1) + 1;
    }

    List<Integer> tokens() {
        return tokens;
    }

    Named named() {
        return named;
    }

    void add(Effect effect, int from, int to) {
        Reason reason = new Reason(effect, from, to);
        if (!reasons.contains(reason)) {
            reasons.add(reason);
            effects.add(effect);
        }
    }

    boolean is(Effect effect) {
        return effects.contains(effect);
    }

    /** Who told it, in tokens. */
    Optional<Reason> told() {
        return is(Effect.TOLD)
                ? reasons.stream()
                        .filter(reason -> reason.effect() == Effect.TOLD)
                        .findFirst()
                : Optional.empty();
    }

    List<Reason> reasons() {
        return Collections.unmodifiableList(reasons);
    }
}
