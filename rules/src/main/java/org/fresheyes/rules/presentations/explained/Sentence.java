package org.fresheyes.rules.presentations.explained;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fresheyes.rules.presentations.AllRemote;
import org.fresheyes.rules.presentations.Presentation;
import org.fresheyes.rules.presentations.Prompt;
import org.fresheyes.rules.presentations.Reason;
import org.fresheyes.rules.presentations.Step;
import org.fresheyes.rules.symptoms.AreaId;
import org.fresheyes.rules.symptoms.GroupId;
import org.fresheyes.rules.symptoms.SymptomSet;

/** Every prompt as one plain sentence, for a clinician: what came how often, from when to when, and what was new. */
public final class Sentence {

    /** A summary is shorter than this (CDS Hooks 2.0.1, card). */
    public static final int SUMMARY = 140;

    private static final int MOST_STEPS = 3;
    private static final int MOST_REASONS = 4;

    private final SymptomSet set;
    private final Words words;

    public Sentence(SymptomSet set) {
        this.set = set;
        this.words = new Words(set);
    }

    /** The sentence, with its full stop. */
    public String of(Prompt prompt) {
        return "%s%s: %s%s."
                .formatted(
                        Words.level(prompt.level()),
                        prompt.current() ? "" : " (historical)",
                        atMost(reasons(prompt)),
                        remote(prompt));
    }

    /** The same in fewer than {@link #SUMMARY} characters: as many of its parts as there is room for. */
    public String summary(Prompt prompt) {
        String start = Words.level(prompt.level()) + (prompt.current() ? ": " : " (historical): ");
        StringBuilder text = new StringBuilder(start);
        for (String reason : reasons(prompt)) {
            String more = (text.length() == start.length() ? "" : "; ") + reason;
            if (text.length() + more.length() < SUMMARY) {
                text.append(more);
            }
        }
        if (text.length() == start.length()) {
            int times = prompt.presentations().size();
            text.append("%d presentation%s %s"
                    .formatted(
                            times,
                            times == 1 ? "" : "s",
                            Words.span(prompt.presentations().get(0).day(), prompt.newest())));
        }
        return text.toString();
    }

    private static String atMost(List<String> reasons) {
        int more = reasons.size() - MOST_REASONS;
        String first = reasons.stream().limit(MOST_REASONS).collect(Collectors.joining("; "));
        return more <= 0 ? first : "%s; and %d more reason%s".formatted(first, more, more == 1 ? "" : "s");
    }

    private List<String> reasons(Prompt prompt) {
        List<String> reasons = new ArrayList<>();
        prompt.reasons().stream()
                .filter(Reason.ReturnedAfterReview.class::isInstance)
                .map(Reason.ReturnedAfterReview.class::cast)
                .map(returned -> "%s again %s after the review of %s"
                        .formatted(
                                words.groups(groupsOf(prompt.presentations()
                                        .get(prompt.presentations().size() - 1))),
                                "on " + Words.day(returned.end()),
                                Words.day(returned.reviewed())))
                .distinct()
                .forEach(reasons::add);
        all(prompt, Reason.Same.class)
                .filter(same -> !isCovered(same, prompt))
                .forEach(same -> reasons.add(same(same, prompt)));
        all(prompt, Reason.Escalating.class)
                .filter(escalating -> !isSaid(escalating, prompt))
                .forEach(escalating -> reasons.add(escalating(escalating, prompt)));
        all(prompt, Reason.DespiteADiagnosis.class).forEach(despite -> reasons.add(despite(despite)));
        return reasons.stream().distinct().toList();
    }

    private static <R extends Reason> Stream<R> all(Prompt prompt, Class<R> kind) {
        return prompt.reasons().stream().filter(kind::isInstance).map(kind::cast);
    }

    /** A wider symptom that came no more often than a narrower one says nothing more. */
    private boolean isCovered(Reason.Same wider, Prompt prompt) {
        return all(prompt, Reason.Same.class)
                .anyMatch(same -> !same.group().equals(wider.group())
                        && same.count() == wider.count()
                        && isWithin(same.group(), wider.group()));
    }

    /** Escalating by red flags alone that came often enough to be said already. */
    private static boolean isSaid(Reason.Escalating escalating, Prompt prompt) {
        Set<GroupId> said =
                all(prompt, Reason.Same.class).map(Reason.Same::group).collect(Collectors.toSet());
        return escalating.steps().isEmpty() && said.containsAll(escalating.redFlags());
    }

    private boolean isWithin(GroupId narrower, GroupId wider) {
        return set.groups().containsKey(narrower) && set.withWider(narrower).contains(wider);
    }

    private String same(Reason.Same same, Prompt prompt) {
        List<LocalDate> days = prompt.presentations().stream()
                .filter(presentation -> presentation.groups().contains(same.group()))
                .map(Presentation::day)
                .filter(day -> !day.isAfter(same.end()))
                .sorted(Comparator.reverseOrder())
                .limit(same.count())
                .toList();
        LocalDate first = days.isEmpty() ? same.end() : days.get(days.size() - 1);
        boolean redFlag =
                prompt.redFlags().stream().anyMatch(flag -> flag.group().equals(same.group()));
        return "%s%s at %d presentations %s"
                .formatted(
                        words.group(same.group()),
                        redFlag ? " (red flag)" : "",
                        same.count(),
                        Words.span(first, same.end()));
    }

    private String escalating(Reason.Escalating escalating, Prompt prompt) {
        List<LocalDate> days = prompt.presentations().stream()
                .filter(presentation -> presentation.isOf(escalating.area()) || presentation.isOf(AreaId.GENERAL))
                .map(Presentation::day)
                .filter(day -> !day.isAfter(escalating.end()))
                .sorted(Comparator.reverseOrder())
                .limit(escalating.count())
                .toList();
        LocalDate first = days.isEmpty() ? escalating.end() : days.get(days.size() - 1);
        return "%d presentations (%s) %s, escalating: %s"
                .formatted(
                        escalating.count(),
                        words.area(escalating.area()),
                        Words.span(first, escalating.end()),
                        why(escalating.redFlags(), escalating.steps()));
    }

    private String despite(Reason.DespiteADiagnosis despite) {
        String what = Stream.of(
                        Optional.of(words.groups(despite.same())).filter(text -> !text.isEmpty()),
                        Optional.of(why(despite.redFlags(), despite.steps())).filter(text -> !text.isEmpty()),
                        despite.escalating() ? Optional.of("escalating symptoms") : Optional.<String>empty())
                .flatMap(Optional::stream)
                .reduce((one, other) -> one + ", " + other)
                .orElse("symptoms");
        return "%s after %s was recorded with a basis on %s"
                .formatted(what, words.diagnosis(despite.diagnosis()), Words.day(despite.madeOn()));
    }

    private String why(Collection<GroupId> redFlags, List<Step> steps) {
        List<String> why = new ArrayList<>();
        redFlags.stream()
                .map(flag -> "%s (red flag)".formatted(words.group(flag)))
                .forEach(why::add);
        steps.stream().map(words::step).distinct().limit(MOST_STEPS).forEach(why::add);
        return Words.list(why.stream().distinct().toList());
    }

    private static SortedSet<GroupId> groupsOf(Presentation presentation) {
        SortedSet<GroupId> narrowest = new TreeSet<>();
        presentation.mentions().forEach(mention -> narrowest.add(mention.group()));
        return narrowest;
    }

    private static String remote(Prompt prompt) {
        return prompt.allRemote() == AllRemote.YES ? "; all of it remote" : "";
    }
}
