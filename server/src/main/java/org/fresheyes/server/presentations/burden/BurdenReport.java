package org.fresheyes.server.presentations.burden;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.fresheyes.rules.presentations.Level;
import org.fresheyes.rules.symptoms.AreaId;

/**
 * How often a practice was asked to look in some weeks, and what came of it.
 *
 * @param weeks       how many, 1 or more; the last of them ends on the last day
 * @param list        how many people are registered, if somebody wrote it down
 * @param held        people with visits held here
 * @param open        today's prompts
 * @param raised      prompts of these weeks
 * @param aside       what was put away or aside in these weeks
 * @param cards       shown in these weeks
 * @param backgrounds of whoever has one recorded
 */
public record BurdenReport(
        int weeks,
        LocalDate last,
        Optional<ListSize> list,
        Set<UUID> held,
        List<OpenPrompt> open,
        List<RaisedPrompt> raised,
        List<PutAside> aside,
        List<CardOf> cards,
        Map<UUID, Background> backgrounds) {

    public BurdenReport {
        held = Set.copyOf(held);
        open = List.copyOf(open);
        raised = List.copyOf(raised);
        aside = List.copyOf(aside);
        cards = List.copyOf(cards);
        backgrounds = Map.copyOf(backgrounds);
    }

    /** The first day of the weeks that end on a day. */
    public static LocalDate firstOf(int weeks, LocalDate last) {
        return last.minusWeeks(weeks).plusDays(1);
    }

    public LocalDate first() {
        return firstOf(weeks, last);
    }

    /** Whether there is nothing to count yet. */
    public boolean isEmpty() {
        return held.isEmpty() && open.isEmpty() && raised.isEmpty() && aside.isEmpty() && cards.isEmpty();
    }

    /** For how many people rates are said: registered ones, or else those with visits held here. */
    public int people() {
        return list.map(ListSize::people).orElse(held.size());
    }

    /** Prompts of a line raised for each 1,000 of these people and week, as it is shown. */
    public String raisedRate(Line line) {
        return Figures.rate(line.raisedInRate(), people(), weeks);
    }

    /** Open prompts of a line for each 1,000 of these people, as it is shown. */
    public String openRate(Line line) {
        return Figures.rate(line.openInRate(), people(), 1);
    }

    /** Every prompt once. */
    public Line all() {
        return byLevel().values().stream().reduce(Line.NONE, Line::and);
    }

    /** Without a list size, whoever is not among the people is not among their prompts. */
    private boolean counts(UUID person) {
        return list.isPresent() || held.contains(person);
    }

    private Line open(OpenPrompt prompt) {
        return Line.open(counts(prompt.person()));
    }

    private Line raised(RaisedPrompt prompt) {
        return Line.raised(counts(prompt.person()));
    }

    /** Every level that asks for something, the most pressing first. */
    public SortedMap<Level, Line> byLevel() {
        SortedMap<Level, Line> lines = new TreeMap<>();
        for (Level level : Level.values()) {
            if (level.isDue()) {
                lines.put(level, Line.NONE);
            }
        }
        open.forEach(prompt -> lines.merge(prompt.level(), open(prompt), Line::and));
        raised.forEach(prompt -> lines.merge(prompt.level(), raised(prompt), Line::and));
        return lines;
    }

    /** A prompt about several areas is in the line of each. */
    public SortedMap<AreaId, Line> byArea() {
        SortedMap<AreaId, Line> lines = new TreeMap<>();
        open.forEach(prompt -> prompt.areas().forEach(area -> lines.merge(area, open(prompt), Line::and)));
        raised.forEach(prompt -> prompt.areas().forEach(area -> lines.merge(area, raised(prompt), Line::and)));
        return lines;
    }

    /** What became of the raised prompts; each is in one line. */
    public Map<Became, Integer> became() {
        Map<Became, Integer> lines = new EnumMap<>(Became.class);
        for (Became became : Became.values()) {
            lines.put(became, count(raised, prompt -> prompt.became() == became));
        }
        return lines;
    }

    /** What reviews of the raised prompts set going. */
    public Map<Deed, Integer> deeds() {
        Map<Deed, Integer> lines = new EnumMap<>(Deed.class);
        for (Deed deed : Deed.values()) {
            lines.put(deed, count(raised, prompt -> prompt.deeds().contains(deed)));
        }
        return lines;
    }

    /** How many cards the systems said this of. */
    public int cards(CardShown.Feedback feedback) {
        return count(cards, card -> card.card().feedback() == feedback);
    }

    /** How often each reason was given. */
    public SortedMap<String, Integer> reasons() {
        return reasons(aside);
    }

    /** Every row, in its order. */
    public List<GroupLine> by(Grouping grouping) {
        return grouping.bands().stream().map(band -> line(grouping, band)).toList();
    }

    private GroupLine line(Grouping grouping, Band band) {
        Predicate<UUID> isIn = person -> grouping.of(backgrounds.getOrDefault(person, Background.NOTHING), last)
                .equals(band);
        Predicate<Optional<UUID>> mayBeIn = person -> person.map(isIn::test)
                .orElseGet(() -> grouping.of(Background.NOTHING, last).equals(band));
        List<RaisedPrompt> theirs =
                raised.stream().filter(prompt -> isIn.test(prompt.person())).toList();
        List<CardOf> shown =
                cards.stream().filter(card -> mayBeIn.test(card.person())).toList();
        return new GroupLine(
                band,
                count(held, isIn),
                theirs.size(),
                count(theirs, prompt -> held.contains(prompt.person())),
                count(theirs, RaisedPrompt::isReviewed),
                shown.size(),
                count(shown, card -> card.card().feedback() == CardShown.Feedback.NONE),
                reasons(aside.stream()
                        .filter(each -> mayBeIn.test(each.person()))
                        .toList()));
    }

    private static SortedMap<String, Integer> reasons(List<PutAside> some) {
        SortedMap<String, Integer> reasons = new TreeMap<>();
        some.forEach(each -> reasons.merge(each.reason(), 1, Integer::sum));
        return reasons;
    }

    private static <T> int count(Collection<T> all, Predicate<T> which) {
        return Math.toIntExact(all.stream().filter(which).count());
    }
}
