package org.fresheyes.rules.symptoms.notes;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.fresheyes.rules.symptoms.Assertion;
import org.fresheyes.rules.symptoms.Course;
import org.fresheyes.rules.symptoms.Said;
import org.fresheyes.rules.symptoms.Severity;
import org.fresheyes.rules.symptoms.notes.Mention.Reason;

/** What the words around a mention come to, and which of them decided. */
final class Verdict {

    private record Rank(Effect effect, Assertion assertion) {}

    /** The first of these that is there decides. */
    private static final List<Rank> RANKS = List.of(
            new Rank(Effect.SOMEBODY_ELSE, Assertion.SOMEONE_ELSE),
            new Rank(Effect.ONLY_IF, Assertion.HYPOTHETICAL),
            new Rank(Effect.AFTER_ALL, Assertion.PRESENT),
            new Rank(Effect.ENDED, Assertion.RESOLVED),
            new Rank(Effect.NEGATED, Assertion.ABSENT),
            new Rank(Effect.KIN, Assertion.FAMILY_HISTORY),
            new Rank(Effect.GONE, Assertion.RESOLVED),
            new Rank(Effect.LONG_AGO, Assertion.HISTORY_OF),
            new Rank(Effect.PERHAPS, Assertion.PROVISIONAL));

    private static final List<Effect> COURSES = List.of(Effect.WORSE, Effect.BETTER, Effect.PERSISTING, Effect.NEW);
    private static final List<Effect> SEVERITIES = List.of(Effect.SEVERE, Effect.MODERATE, Effect.MILD);

    private final Mention mention;
    private final List<Token> tokens;
    private final String note;

    private Verdict(Mention mention, List<Token> tokens, String note) {
        this.mention = mention;
        this.tokens = tokens;
        this.note = note;
    }

    static Statement of(Mention mention, List<Token> tokens, String note) {
        return new Verdict(mention, tokens, note).statement();
    }

    private Statement statement() {
        Optional<Rank> rank = rank();
        Assertion assertion = assertion(rank);
        boolean there = assertion.countsAsPresent();
        Optional<Effect> course = there ? first(COURSES) : Optional.empty();
        Optional<Effect> severity = there ? first(SEVERITIES) : Optional.empty();
        Optional<Reason> told = assertion == Assertion.SOMEONE_ELSE ? Optional.empty() : mention.told();
        Set<Effect> deciding = EnumSet.noneOf(Effect.class);
        rank.map(Rank::effect).ifPresent(deciding::add);
        course.ifPresent(deciding::add);
        severity.ifPresent(deciding::add);
        List<Span> at = List.copyOf(where(deciding, told));
        Said said = new Said(
                assertion,
                course.map(effect -> Course.valueOf(effect.name())),
                severity.map(effect -> Severity.valueOf(effect.name())),
                at.stream().map(span -> span.in(note)).toList());
        return new Statement(
                mention.named().groups(),
                mention.named().labels(),
                said,
                told.map(reason -> span(reason).in(note)),
                where(),
                at);
    }

    private Optional<Rank> rank() {
        for (Rank rank : RANKS) {
            if (mention.is(rank.effect())) {
                return Optional.of(rank);
            }
        }
        return Optional.empty();
    }

    /** The words that decided, and those that say who told it. */
    private SortedSet<Span> where(Set<Effect> deciding, Optional<Reason> told) {
        SortedSet<Span> at = new TreeSet<>();
        for (Reason reason : mention.reasons()) {
            if (deciding.contains(reason.effect())) {
                at.add(span(reason));
            }
        }
        told.ifPresent(reason -> at.add(span(reason)));
        if (mention.named().absent()) {
            at.add(where());
        }
        return at;
    }

    private Assertion assertion(Optional<Rank> rank) {
        if (mention.named().absent()) {
            return Assertion.ABSENT;
        }
        return rank.map(Rank::assertion).orElse(Assertion.PRESENT);
    }

    private Optional<Effect> first(List<Effect> effects) {
        for (Effect effect : effects) {
            if (mention.is(effect)) {
                return Optional.of(effect);
            }
        }
        return Optional.empty();
    }

    private Span where() {
        return span(mention.from(), mention.to());
    }

    private Span span(Reason reason) {
        return span(reason.from(), reason.to());
    }

    private Span span(int from, int to) {
        return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    }
}
