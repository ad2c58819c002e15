package org.fresheyes.rules.presentations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.fresheyes.rules.presentations.scenario.SmallSet;
import org.fresheyes.rules.symptoms.Said;
import org.fresheyes.rules.symptoms.SymptomSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What holds for every life, whatever happens in it. */
@Tag("slow")
class PropertiesTest {

    private static final int LIVES = 400;

    private final SymptomSet set = SmallSet.set();

    @Test
    void the_order_of_the_sources_changes_nothing() {
        everyLife().forEach(seed -> assertThat(assess(seed, life -> shuffled(life, new Random(seed))))
                .as("life %d", seed)
                .isEqualTo(assess(seed)));
    }

    @Test
    void a_source_told_twice_changes_no_prompt_and_no_place() {
        everyLife().forEach(seed -> {
            Assessment once = assess(seed);
            Assessment twice = assess(seed, PropertiesTest::toldTwice);

            assertThat(twice.prompts()).as("life %d", seed).isEqualTo(once.prompts());
            assertThat(twice.account().places()).isEqualTo(once.account().places());
            assertThat(twice.account().repeats())
                    .isEqualTo(once.account().places().size());
        });
    }

    @Test
    void an_entry_that_only_says_again_what_its_contact_says_changes_no_prompt() {
        everyLife().forEach(seed -> {
            Assessment copied = assess(seed, PropertiesTest::withCopies);

            assertThat(copied.prompts())
                    .as("life %d", seed)
                    .isEqualTo(assess(seed).prompts());
            assertThat(copied.account().entries())
                    .isEqualTo(2 * assess(seed).account().entries());
        });
    }

    @Test
    void a_contact_split_over_two_sources_is_one_contact() {
        everyLife().forEach(seed -> assertThat(assess(seed, PropertiesTest::split))
                .as("life %d", seed)
                .isEqualTo(assess(seed)));
    }

    @Test
    void a_contact_about_something_else_removes_no_prompt() {
        everyLife().forEach(seed -> {
            Random random = new Random(seed);
            List<Prompt> before = assess(seed).prompts();
            List<Prompt> after = assess(seed, life -> withRash(life, random)).prompts();

            assertThat(before).as("life %d", seed).allSatisfy(prompt -> assertThat(after)
                    .anyMatch(still -> still.areas().containsAll(prompt.areas())
                            && days(still).containsAll(days(prompt))
                            && (still.current() || !prompt.current())
                            && still.level().compareTo(prompt.level()) <= 0));
        });
    }

    @Test
    void every_entry_is_in_exactly_one_place_and_the_prompts_show_those_that_are_in_one() {
        everyLife().forEach(seed -> {
            Assessment assessment = assess(seed);
            Set<EntryId> told = Lives.life(seed).contacts().stream()
                    .flatMap(contact -> contact.entries().stream().map(entry -> new EntryId(contact.id(), entry.id())))
                    .collect(Collectors.toCollection(TreeSet::new));

            assertThat(assessment.account().places().keySet())
                    .as("life %d", seed)
                    .isEqualTo(told);
            assertThat(assessment.account().sums().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isEqualTo(told.size());
            assertThat(assessment.account().places().entrySet().stream()
                            .filter(entry -> entry.getValue() instanceof Place.InPrompt)
                            .map(Map.Entry::getKey)
                            .filter(id -> !assessment.account().copies().containsKey(id)))
                    .containsExactlyInAnyOrderElementsOf(shown(assessment));
        });
    }

    @Test
    void no_presentation_is_in_two_prompts() {
        everyLife().forEach(seed -> assertThat(
                        assess(seed).prompts().stream().flatMap(prompt -> prompt.presentations().stream()))
                .as("life %d", seed)
                .doesNotHaveDuplicates());
    }

    @Test
    void prompts_are_in_the_order_of_the_page_and_say_the_same_when_asked_again() {
        everyLife().forEach(seed -> {
            assertThat(assess(seed).prompts()).as("life %d", seed).isSortedAccordingTo(Prompt.ORDER);
            assertThat(assess(seed).toString()).isEqualTo(assess(seed).toString());
        });
    }

    @Test
    void what_happens_after_the_day_is_not_known_on_it() {
        everyLife().forEach(seed -> {
            LocalDate asOf = Lives.asOf(seed).minusDays(100);
            JesssRule rule = new JesssRule(set, Lives.settings(seed));

            assertThat(rule.assess(upTo(asOf, Lives.life(seed)), asOf).prompts())
                    .as("life %d", seed)
                    .isEqualTo(rule.assess(Lives.life(seed), asOf).prompts());
        });
    }

    @Test
    void a_prompt_is_settled_only_when_each_of_its_areas_is_held() {
        everyLife().forEach(seed -> assertThat(assess(seed).prompts())
                .as("life %d", seed)
                .allSatisfy(prompt -> assertThat(prompt.level() == Level.SETTLED)
                        .isEqualTo(prompt.held().size() == prompt.areas().size())));
    }

    private static Stream<Long> everyLife() {
        return LongStream.range(0, LIVES).boxed();
    }

    private Assessment assess(long seed) {
        return assess(seed, UnaryOperator.identity());
    }

    private Assessment assess(long seed, UnaryOperator<History> changed) {
        return new JesssRule(set, Lives.settings(seed)).assess(changed.apply(Lives.life(seed)), Lives.asOf(seed));
    }

    private static Set<LocalDate> days(Prompt prompt) {
        return prompt.presentations().stream().map(Presentation::day).collect(Collectors.toSet());
    }

    private static Set<EntryId> shown(Assessment assessment) {
        return assessment.prompts().stream()
                .flatMap(prompt -> prompt.presentations().stream())
                .flatMap(Presentation::mentions)
                .map(mention -> mention.statement().id())
                .collect(Collectors.toSet());
    }

    private static History shuffled(History life, Random random) {
        return new History(
                life.person(),
                life.mapping(),
                mixed(
                        life.contacts().stream()
                                .map(contact -> contact.with(mixed(contact.entries(), random)))
                                .toList(),
                        random),
                mixed(life.diagnoses(), random),
                mixed(life.conditions(), random),
                mixed(life.acts(), random),
                mixed(life.reviews(), random),
                mixed(life.dismissals(), random),
                life.left(),
                life.notChecked());
    }

    private static History toldTwice(History life) {
        return new History(
                life.person(),
                life.mapping(),
                twice(life.contacts()),
                twice(life.diagnoses()),
                twice(life.conditions()),
                twice(life.acts()),
                twice(life.reviews()),
                twice(life.dismissals()),
                life.left(),
                life.notChecked());
    }

    private static History withCopies(History life) {
        return with(
                life,
                life.contacts().stream()
                        .map(contact -> contact.with(Stream.concat(
                                        contact.entries().stream(),
                                        contact.entries().stream().map(entry -> entry.as(entry.id() + "-copy")))
                                .toList()))
                        .toList());
    }

    private static History split(History life) {
        return with(
                life,
                life.contacts().stream()
                        .flatMap(contact -> Stream.concat(
                                contact.entries().stream().map(entry -> contact.with(List.of(entry))),
                                Stream.of(contact.with(List.of()))))
                        .toList());
    }

    private static History withRash(History life, Random random) {
        Contact rash = new Contact(
                "rash",
                When.on(Lives.START.plusDays(random.nextInt(400))),
                Optional.empty(),
                Optional.empty(),
                Mode.values()[random.nextInt(Mode.values().length)],
                Setting.values()[random.nextInt(Setting.values().length)],
                Purpose.PRESENTATION,
                List.of(Entry.written("rash", "rash", Said.PRESENT)));
        return with(
                life, Stream.concat(life.contacts().stream(), Stream.of(rash)).toList());
    }

    private static History upTo(LocalDate day, History life) {
        return new History(
                life.person(),
                life.mapping(),
                life.contacts().stream()
                        .filter(contact -> contact.when()
                                .day()
                                .filter(late -> late.isAfter(day))
                                .isEmpty())
                        .toList(),
                life.diagnoses().stream()
                        .filter(each -> !each.day().isAfter(day))
                        .toList(),
                life.conditions(),
                life.acts().stream().filter(each -> !each.day().isAfter(day)).toList(),
                life.reviews().stream().filter(each -> !each.day().isAfter(day)).toList(),
                life.dismissals().stream()
                        .filter(each -> !each.day().isAfter(day))
                        .toList(),
                life.left().filter(left -> !left.isAfter(day)),
                life.notChecked());
    }

    private static History with(History life, List<Contact> contacts) {
        return new History(
                life.person(),
                life.mapping(),
                contacts,
                life.diagnoses(),
                life.conditions(),
                life.acts(),
                life.reviews(),
                life.dismissals(),
                life.left(),
                life.notChecked());
    }

    private static <T> List<T> twice(List<T> things) {
        return Stream.concat(things.stream(), things.stream()).toList();
    }

    private static <T> List<T> mixed(List<T> things, Random random) {
        List<T> mixed = new ArrayList<>(things);
        Collections.shuffle(mixed, random);
        return mixed;
    }
}
