package org.fresheyes.rules.symptoms.notes;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fresheyes.rules.symptoms.notes.Scope.Reach;

/** Cues that speak of what follows them, in one pass over a sentence. */
final class Forward {

    /** Most tokens from "no" to what it denies, and from there to the next. */
    private static final int AFTER_NO = 7;

    private static final int AFTER_GONE = 3;
    private static final int AFTER_HISTORY = 6;
    private static final int AFTER_MAYBE = 5;
    private static final int AFTER_QUERY = 2;
    private static final int AFTER_PERSON = 8;

    /** What a new subject ends, and what a "but" ends. */
    private static final Set<Effect> OF_ANOTHER =
            EnumSet.of(Effect.NEGATED, Effect.ENDED, Effect.KIN, Effect.SOMEBODY_ELSE, Effect.LONG_AGO);

    private static final Set<Effect> DENIED = EnumSet.of(Effect.NEGATED, Effect.ENDED);

    private final People people;
    private final List<Scope> open = new ArrayList<>();

    private Forward(List<Token> tokens) {
        this.people = new People(tokens);
    }

    static void read(Sentence sentence, List<Token> tokens) {
        Forward forward = new Forward(tokens);
        for (int at = 0; at < sentence.clauses().size(); at++) {
            Clause clause = sentence.clauses().get(at);
            boolean list = at > 0 && clause.continuesList() && !breaksPattern(sentence, at);
            forward.open.removeIf(scope -> scope.reach() == Reach.CLAUSE || (scope.reach() == Reach.LIST && !list));
            forward.person(sentence, at);
            forward.read(clause, at);
        }
    }

    /** "No LOC, no head injury, bruising": where each part has its own "no", a part without one is not denied. */
    private static boolean breaksPattern(Sentence sentence, int at) {
        return at >= 2
                && startsWithNo(sentence.clauses().get(at - 1))
                && startsWithNo(sentence.clauses().get(at - 2))
                && sentence.clauses().get(at).items().stream().noneMatch(Item.Join.class::isInstance);
    }

    private static boolean startsWithNo(Clause clause) {
        return clause.items().get(0) instanceof Item.Cue cue && cue.is(CueKind.NO);
    }

    private void read(Clause clause, int clauseAt) {
        for (int at = 0; at < clause.items().size(); at++) {
            Item item = clause.items().get(at);
            switch (item) {
                case Item.Symptom symptom -> reach(symptom.mention());
                case Item.Query query -> opens(Scope.of(Effect.PERHAPS, Reach.CLAUSE, query, AFTER_QUERY));
                case Item.Amount amount -> {}
                case Item.Cue cue -> cue(clause, at, cue, clauseAt > 0);
                case Item.Join join -> {}
                case Item.Colon colon -> {
                    if (clause.saysMoreAfter(at)) {
                        open.removeIf(scope -> scope.effect() == Effect.ONLY_IF && scope.last() < colon.from());
                    }
                }
                case Item.Plain plain -> {}
            }
        }
    }

    private void reach(Mention mention) {
        for (int at = 0; at < open.size(); at++) {
            Scope scope = open.get(at);
            if (scope.reaches(mention)) {
                mention.add(scope.effect(), scope.from(), scope.to());
                open.set(at, scope.reached(mention));
            }
        }
    }

    private void cue(Clause clause, int at, Item.Cue cue, boolean later) {
        if (cue.is(CueKind.BUT) || cue.is(CueKind.EXCEPT)) {
            open.removeIf(scope -> OF_ANOTHER.contains(scope.effect()));
        } else if (cue.is(CueKind.SUBJECT)) {
            open.removeIf(scope -> OF_ANOTHER.contains(scope.effect()) && scope.to() != cue.from());
        } else if (cue.is(CueKind.HAS)) {
            open.removeIf(scope -> DENIED.contains(scope.effect()) && scope.last() != cue.from());
        } else if (cue.is(CueKind.RELATIVE) || cue.is(CueKind.OTHER_PERSON)) {
            people.forward(clause, at, isTold()).ifPresent(this::opens);
        } else if (cue.is(CueKind.NO) && !isAnswer(clause, at, later)) {
            opens(Scope.of(Effect.NEGATED, Reach.LIST, cue, AFTER_NO));
        } else {
            speaks(clause, at, cue).ifPresent(this::opens);
        }
    }

    /** A "no" that answers what stands before it opens nothing: "haemoptysis – nil". */
    private static boolean isAnswer(Clause clause, int at, boolean later) {
        int size = clause.items().size();
        return (size == 1 && later)
                || (at > 0 && at + 1 == size && clause.items().get(at - 1) instanceof Item.Colon);
    }

    /** "Grandfather – COPD": a person at the end of the clause before a dash. */
    private void person(Sentence sentence, int clauseAt) {
        if (clauseAt > 0 && sentence.clauses().get(clauseAt).afterDash()) {
            people.beforeDash(sentence.clauses().get(clauseAt - 1)).ifPresent(this::opens);
        }
    }

    private Optional<Scope> speaks(Clause clause, int at, Item.Cue cue) {
        for (CueKind kind : cue.kinds()) {
            Optional<Scope> scope = Optional.ofNullable(
                    switch (kind) {
                        case NO_LONGER -> Scope.of(Effect.ENDED, Reach.LIST, cue, AFTER_NO);
                        case STOPPED -> Scope.of(Effect.ENDED, Reach.CLAUSE, cue, 0);
                        case GONE ->
                            clause.groupBefore(at).isEmpty()
                                    ? Scope.of(Effect.GONE, Reach.CLAUSE, cue, AFTER_GONE)
                                    : null;
                        case FAMILY -> Scope.sentence(Effect.KIN, cue);
                        case EXPOSED -> Scope.of(Effect.SOMEBODY_ELSE, Reach.LIST, cue, AFTER_PERSON);
                        case TOLD -> Scope.sentence(Effect.TOLD, cue);
                        case HISTORY ->
                            isOfToday(clause, at) ? null : Scope.of(Effect.LONG_AGO, Reach.CLAUSE, cue, AFTER_HISTORY);
                        case HISTORY_LIST -> Scope.sentence(Effect.LONG_AGO, cue);
                        case IF -> Scope.sentence(Effect.ONLY_IF, cue);
                        case MAYBE -> Scope.of(Effect.PERHAPS, Reach.LIST, cue, AFTER_MAYBE);
                        default -> null;
                    });
            if (scope.isPresent()) {
                return scope;
            }
        }
        return Optional.empty();
    }

    /** "2 week history of cough" and "h/o cough for 3/52" are about today. */
    private static boolean isOfToday(Clause clause, int at) {
        List<Item> items = clause.items();
        boolean before = at > 0 && isTime(items.get(at - 1));
        boolean after = at + 1 < items.size()
                && items.subList(at + 1, Math.min(items.size(), at + 6)).stream()
                        .anyMatch(Forward::isTime);
        return before || after;
    }

    private static boolean isTime(Item item) {
        return (item instanceof Item.Amount amount && amount.unit() == Item.Amount.Unit.TIME)
                || (item instanceof Item.Cue cue && cue.is(CueKind.TIME));
    }

    private boolean isTold() {
        return open.stream().anyMatch(scope -> scope.effect() == Effect.TOLD);
    }

    private void opens(Scope scope) {
        open.removeIf(other -> other.effect() == scope.effect());
        open.add(scope);
    }
}
