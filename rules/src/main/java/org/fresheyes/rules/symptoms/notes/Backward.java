package org.fresheyes.rules.symptoms.notes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Cues that speak of what stands before them, and those for how it goes and how bad it is. */
final class Backward {

    /** Most other words between "severe" or "still" and the symptom. */
    private static final int NEAR = 3;

    private static final Map<CueKind, Effect> AFTER = Map.ofEntries(
            Map.entry(CueKind.NEW_AFTER, Effect.NEW),
            Map.entry(CueKind.PERSISTING_AFTER, Effect.PERSISTING),
            Map.entry(CueKind.WORSE_AFTER, Effect.WORSE),
            Map.entry(CueKind.BETTER_AFTER, Effect.BETTER),
            Map.entry(CueKind.MILD_AFTER, Effect.MILD),
            Map.entry(CueKind.MODERATE_AFTER, Effect.MODERATE),
            Map.entry(CueKind.SEVERE_AFTER, Effect.SEVERE));

    private static final Map<CueKind, Effect> BEFORE = Map.ofEntries(
            Map.entry(CueKind.NEW_BEFORE, Effect.NEW),
            Map.entry(CueKind.PERSISTING_BEFORE, Effect.PERSISTING),
            Map.entry(CueKind.WORSE_BEFORE, Effect.WORSE),
            Map.entry(CueKind.BETTER_BEFORE, Effect.BETTER),
            Map.entry(CueKind.MILD_BEFORE, Effect.MILD),
            Map.entry(CueKind.MODERATE_BEFORE, Effect.MODERATE),
            Map.entry(CueKind.SEVERE_BEFORE, Effect.SEVERE));

    private static final Map<CueKind, Effect> PLAIN = Map.of(
            CueKind.NO_AFTER, Effect.NEGATED,
            CueKind.NO_LONGER_AFTER, Effect.ENDED,
            CueKind.FAMILY_AFTER, Effect.KIN,
            CueKind.HISTORY_AFTER, Effect.LONG_AGO,
            CueKind.MAYBE_AFTER, Effect.PERHAPS);

    /** Words after which comes what made it go, or when. */
    private static final Set<String> BY_WHAT =
            Set.of("on", "with", "after", "by", "following", "once", "in", "completely", "fully", "without");

    private final List<Token> tokens;
    private final Sentence sentence;
    private final Antecedent antecedent;

    private Backward(List<Token> tokens, Sentence sentence, Optional<Sentence> before) {
        this.tokens = tokens;
        this.sentence = sentence;
        this.antecedent = new Antecedent(sentence, before);
    }

    static void read(Sentence sentence, Optional<Sentence> before, List<Token> tokens) {
        Backward backward = new Backward(tokens, sentence, before);
        boolean onlyIf = false;
        for (int clause = 0; clause < sentence.clauses().size(); clause++) {
            List<Item> items = sentence.clauses().get(clause).items();
            for (int at = 0; at < items.size(); at++) {
                if (items.get(at) instanceof Item.Cue cue) {
                    onlyIf = onlyIf || cue.is(CueKind.IF);
                    backward.cue(clause, at, cue, onlyIf);
                } else if (items.get(at) instanceof Item.Colon) {
                    onlyIf = onlyIf && !sentence.clauses().get(clause).saysMoreAfter(at);
                } else if (items.get(at) instanceof Item.Amount amount) {
                    backward.amount(clause, at, amount);
                }
            }
        }
        before.filter(Sentence::asks).ifPresent(backward::answer);
        if (sentence.asks()) {
            backward.asked();
        }
    }

    private void cue(int clause, int at, Item.Cue cue, boolean onlyIf) {
        Clause within = sentence.clauses().get(clause);
        if (isAnswer(within, clause, at, cue)) {
            add(Effect.NEGATED, cue, alone(within, clause, at));
            return;
        }
        for (CueKind kind : cue.kinds()) {
            Effect effect = PLAIN.get(kind);
            if (effect != null && !speaksAhead(cue, within, at)) {
                add(effect, cue, effect == Effect.NEGATED ? denied(within, clause, at) : within.groupBefore(at));
            }
        }
        if (cue.is(CueKind.EXCEPT) && within.groupAfter(at, Integer.MAX_VALUE).isEmpty()) {
            add(
                    Effect.AFTER_ALL,
                    cue,
                    within.groupBefore(at).stream()
                            .filter(each -> each.is(Effect.NEGATED))
                            .toList());
        }
        if (cue.is(CueKind.GONE) && !onlyIf) {
            add(Effect.GONE, cue, gone(within, clause, at));
        }
        if (!onlyIf) {
            tone(within, clause, at, cue);
        }
    }

    /** "Likely pneumonia" looks ahead; "pneumonia likely" looks back. */
    private static boolean speaksAhead(Item.Cue cue, Clause within, int at) {
        return cue.is(CueKind.MAYBE) && !within.groupAfter(at, NEAR).isEmpty();
    }

    private void tone(Clause within, int clause, int at, Item.Cue cue) {
        Optional<Effect> ahead = effect(cue, BEFORE);
        Optional<Effect> back = effect(cue, AFTER);
        List<Mention> next = ahead.isPresent() ? within.groupAfter(at, NEAR) : List.of();
        if (!next.isEmpty()) {
            add(ahead.get(), cue, next);
        } else if (back.isPresent()) {
            add(back.get(), cue, around(within, clause, at));
        }
    }

    /** What a predicate is about: before it in its clause, else in what came before, else after it. */
    private List<Mention> around(Clause within, int clause, int at) {
        List<Mention> group = within.groupBefore(at);
        if (group.isEmpty()) {
            group = antecedent.of(clause, at);
        }
        return group.isEmpty() ? within.groupAfter(at, NEAR) : group;
    }

    private List<Mention> gone(Clause within, int clause, int at) {
        List<Mention> group = within.groupBefore(at);
        return group.isEmpty() && !hasObject(within, at) ? antecedent.of(clause, at) : group;
    }

    /** "Gone to work" is no cough that has gone; "settled on tablets" is. */
    private boolean hasObject(Clause within, int at) {
        return at + 1 < within.items().size()
                && within.items().get(at + 1) instanceof Item.Plain next
                && !BY_WHAT.contains(tokens.get(next.from()).text());
    }

    /** "Cough, SOB and chest pain all denied": with "all", what the clauses before only list is meant too. */
    private List<Mention> denied(Clause within, int clause, int at) {
        int before = within.items().get(at).from() - 1;
        List<Mention> group = within.groupBefore(at);
        if (before < 0 || !tokens.get(before).text().equals("all")) {
            return group;
        }
        return Stream.concat(
                        group.stream(),
                        sentence.clauses().subList(Math.max(0, clause - 12), clause).stream()
                                .filter(Clause::continuesList)
                                .flatMap(each -> each.lastGroup().stream()))
                .toList();
    }

    private void amount(int clause, int at, Item.Amount amount) {
        Clause within = sentence.clauses().get(clause);
        Effect effect =
                switch (amount.unit()) {
                    case MILD -> Effect.MILD;
                    case MODERATE -> Effect.MODERATE;
                    case SEVERE -> Effect.SEVERE;
                    case TIME -> null;
                };
        if (effect != null) {
            add(effect, amount, within.groupBefore(at));
        }
    }

    /** "Haemoptysis – nil", "PR bleed: no": a "no" that stands for a whole answer. */
    private boolean isAnswer(Clause within, int clause, int at, Item.Cue cue) {
        if (!cue.is(CueKind.NO_ALONE)) {
            return false;
        }
        boolean whole = within.items().size() == 1 && clause > 0;
        boolean afterColon = at > 1
                && within.items().get(at - 1) instanceof Item.Colon
                && within.items().get(at - 2) instanceof Item.Symptom
                && (at + 1 == within.items().size() || isNextQuestion(within, at + 1));
        return whole || afterColon;
    }

    private static boolean isNextQuestion(Clause within, int at) {
        return at + 1 < within.items().size()
                && within.items().get(at) instanceof Item.Symptom
                && within.items().get(at + 1) instanceof Item.Colon;
    }

    private List<Mention> alone(Clause within, int clause, int at) {
        return within.items().size() == 1 ? sentence.clauses().get(clause - 1).lastGroup() : within.groupBefore(at);
    }

    /** "Cough? No." */
    private void answer(Sentence asked) {
        if (sentence.isOnly(CueKind.NO_ALONE)) {
            add(Effect.NEGATED, sentence.clauses().get(0).items().get(0), asked.lastGroup());
        }
    }

    /** "Chest infection?" */
    private void asked() {
        Clause last = sentence.clauses().get(sentence.clauses().size() - 1);
        Item end = last.items().get(last.items().size() - 1);
        if (end instanceof Item.Symptom symptom) {
            symptom.mention().add(Effect.PERHAPS, end.to(), end.to() + 1);
        }
    }

    private static void add(Effect effect, Item cue, List<Mention> mentions) {
        mentions.forEach(mention -> mention.add(effect, cue.from(), cue.to()));
    }

    private static Optional<Effect> effect(Item.Cue cue, Map<CueKind, Effect> effects) {
        return cue.kinds().stream()
                .filter(effects::containsKey)
                .map(effects::get)
                .findFirst();
    }
}
