package org.fresheyes.rules.symptoms.notes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fresheyes.rules.symptoms.notes.Scope.Reach;

/** Other people in a note: who had it, who has it, and who only tells it. */
final class People {

    /** Most items after a person in which a word says what they are there for. */
    private static final int NEAR = 5;

    private static final int AWAY = 8;

    /** Words before a person who only came along, or to whom something happened. */
    private static final Set<String> COMPANY =
            Set.of("with", "by", "from", "since", "after", "for", "to", "elderly", "and", "via", "when", "per");

    private final List<Token> tokens;

    People(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** What a person at this place of a clause says of what follows. */
    Optional<Scope> forward(Clause clause, int at, boolean told) {
        Item.Cue person = (Item.Cue) clause.items().get(at);
        if (isBesideAnother(clause, at) || isIn(person, clause, at)) {
            return Optional.empty();
        }
        int near = Math.min(clause.items().size(), at + 1 + NEAR);
        for (int next = at + 1; next < near; next++) {
            switch (clause.items().get(next)) {
                case Item.Cue cue
                when cue.is(CueKind.SAYS) -> {
                    return Optional.of(Scope.sentence(Effect.TOLD, between(person, cue)));
                }
                case Item.Cue cue
                when cue.is(CueKind.HAD) || cue.is(CueKind.EXPOSED) -> {
                    return isCompany(clause, at) && !cameAlong(cue) ? Optional.empty() : had(person);
                }
                case Item.Cue cue
                when cue.is(CueKind.HAS) -> {
                    Optional<Scope> says = says(clause, next, near, person);
                    return says.isPresent() ? says : has(person, told || isCompany(clause, at));
                }
                case Item.Colon colon -> {
                    return isCompany(clause, at) ? Optional.empty() : had(person);
                }
                case Item.Symptom symptom -> {
                    return isCompany(clause, at) ? Optional.empty() : directly(person, symptom.mention());
                }
                case Item.Cue cue
                when cue.is(CueKind.SUBJECT) || cue.is(CueKind.BUT) -> {
                    return Optional.empty();
                }
                default -> {}
            }
        }
        return Optional.empty();
    }

    /** "Grandfather – COPD": what a person at the end of a clause says of the clause after the dash. */
    Optional<Scope> beforeDash(Clause clause) {
        Item last = clause.items().get(clause.items().size() - 1);
        return last instanceof Item.Cue cue && isPerson(cue) ? had(cue) : Optional.empty();
    }

    private Optional<Scope> says(Clause clause, int from, int to, Item person) {
        return clause.items().subList(from, to).stream()
                .takeWhile(item -> !(item instanceof Item.Symptom))
                .filter(item -> item instanceof Item.Cue cue && cue.is(CueKind.SAYS))
                .findFirst()
                .map(says -> Scope.sentence(Effect.TOLD, between(person, says)));
    }

    private static Optional<Scope> had(Item.Cue person) {
        Effect effect = person.is(CueKind.RELATIVE) ? Effect.KIN : Effect.SOMEBODY_ELSE;
        return Optional.of(Scope.of(effect, Reach.LIST, person, AWAY));
    }

    private static Optional<Scope> has(Item person, boolean onlyCompany) {
        return onlyCompany ? Optional.empty() : Optional.of(Scope.of(Effect.SOMEBODY_ELSE, Reach.LIST, person, AWAY));
    }

    /** "Mother's migraine", "aunt RA" are family history; "partner coughing all night" is somebody else's cough. */
    private Optional<Scope> directly(Item.Cue person, Mention mention) {
        boolean theirs = tokens.get(person.to() - 1).possessive()
                || mention.named().groups().isEmpty();
        return theirs ? had(person) : has(person, false);
    }

    /** "Breast lump in mother": looks back, and says nothing of what follows. */
    private boolean isIn(Item.Cue person, Clause clause, int at) {
        int before = person.from() - 1;
        while (before > 0
                && Set.of("his", "her", "my", "their")
                        .contains(tokens.get(before).text())) {
            before--;
        }
        List<Mention> group = clause.groupBefore(at);
        if (before < 0 || !tokens.get(before).text().equals("in") || group.isEmpty()) {
            return false;
        }
        Effect effect = person.is(CueKind.RELATIVE) ? Effect.KIN : Effect.SOMEBODY_ELSE;
        group.forEach(mention -> mention.add(effect, person.from(), person.to()));
        return true;
    }

    /** "Father's brother": only the second one is meant. */
    private static boolean isBesideAnother(Clause clause, int at) {
        return at + 1 < clause.items().size() && clause.items().get(at + 1) instanceof Item.Cue next && isPerson(next);
    }

    private boolean isCompany(Clause clause, int at) {
        int before = clause.items().get(at).from() - 1;
        return before >= 0 && COMPANY.contains(tokens.get(before).text());
    }

    /** "Cares for wife with dementia": it is the wife's, though she follows a "for". */
    private boolean cameAlong(Item.Cue had) {
        return tokens.get(had.from()).text().equals("with");
    }

    private static boolean isPerson(Item.Cue cue) {
        return cue.is(CueKind.RELATIVE) || cue.is(CueKind.OTHER_PERSON);
    }

    private static Item between(Item first, Item last) {
        return new Item.Plain(first.from(), last.to());
    }
}
