package org.fresheyes.rules.earlywarning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fresheyes.rules.earlywarning.news2.News2Table;
import org.fresheyes.rules.earlywarning.pews.PewsTable;
import org.fresheyes.rules.files.UnreadableFileException;
import org.fresheyes.rules.scenario.Lines;
import org.fresheyes.rules.tables.Edition;
import org.junit.jupiter.api.Test;

/** A table that is wrong is refused as a whole, with everything that is wrong in it and where. */
class TablesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Test
    void the_tables_of_the_product_say_who_answers_for_them_and_are_in_date() {
        for (Edition edition : List.of(
                News2Table.read("news2.txt", news2()).edition(),
                PewsTable.read("pews.txt", pews()).edition())) {
            assertThat(edition.purpose()).contains("never decides whether somebody may call for help");
            assertThat(edition.warning(DAY)).isEmpty();
            assertThat(edition.warning(edition.nextReview().plusDays(1)).orElseThrow())
                    .contains("its review by " + edition.owner());
            assertThat(edition.isExpired(edition.expires())).isFalse();
            assertThat(edition.warning(edition.expires().plusDays(1)).orElseThrow())
                    .contains("expired on " + edition.expires());
        }
    }

    @Test
    void a_gap_between_two_bands_is_named() {
        assertRefused(
                () -> News2Table.read("news2.txt", with(news2(), "1 | 9 to 11", "1 | 10 to 11")),
                "respiration rate 'value': band '10 to 11' does not follow the one before it in steps of 1");
    }

    @Test
    void two_bands_that_overlap_are_named() {
        assertRefused(
                () -> News2Table.read("news2.txt", with(news2(), "2 | 39.1 and over", "2 | 39.0 and over")),
                "temperature 'value': band '39 and over' does not follow the one before it in steps of 0.1");
    }

    @Test
    void a_missing_first_or_last_band_is_named() {
        assertRefused(
                () -> News2Table.read("news2.txt", with(news2(), "3 | up to 40", "")),
                "pulse 'value': band '41 to 50' does not follow");
        assertRefused(
                () -> News2Table.read("news2.txt", with(news2(), "3 | 131 and over", "")),
                "pulse 'value': band '111 to 130' does not follow");
    }

    @Test
    void a_score_of_three_is_not_known_to_pews() {
        assertRefused(
                () -> PewsTable.read("pews.txt", with(pews(), "4 | up to 91", "3 | up to 91")),
                "oxygen saturation '3': not a score of this chart, which has [0, 1, 2, 4]");
    }

    @Test
    void a_number_that_is_none_and_a_word_that_is_unknown_are_named_with_their_lines() {
        List<String> lines = with(with(news2(), "3 | up to 8", "3 | upto 8"), "2 | oxygen", "2 | oxigen");

        assertRefused(
                () -> News2Table.read("news2.txt", lines),
                "line 17, respiration rate 'upto 8': not a range",
                "air or oxygen 'oxigen': is not known",
                "air or oxygen 'oxygen': has no score");
    }

    @Test
    void a_section_that_is_missing_misspelt_or_there_twice_is_named() {
        assertRefused(
                () -> News2Table.read("news2.txt", with(news2(), "== pulse", "== puls")),
                "section 'pulse': is missing or has no row",
                "section 'puls': is not known");
        assertRefused(
                () -> PewsTable.read("pews.txt", with(pews(), "== heart rate", "== respiratory rate")),
                "section 'respiratory rate': stands twice");
    }

    @Test
    void a_head_without_an_owner_or_with_a_day_that_is_none_is_named() {
        List<String> lines = with(news2(), "reviewed: 2026-11-22", "reviewed: last week");

        assertRefused(
                () -> News2Table.read(
                        "news2.txt",
                        lines.stream().filter(line -> !line.startsWith("owner")).toList()),
                "reviewed 'last week': not a day",
                "owner '': the head has none");
    }

    private static void assertRefused(ThrowingCallable reading, String... problems) {
        assertThatThrownBy(reading).isInstanceOf(UnreadableFileException.class).hasMessageContainingAll(problems);
    }

    private static List<String> with(List<String> lines, String line, String instead) {
        assertThat(lines).contains(line);
        return lines.stream().map(each -> each.equals(line) ? instead : each).toList();
    }

    private static List<String> news2() {
        return Lines.of(News2Table.RESOURCE);
    }

    private static List<String> pews() {
        return Lines.of(PewsTable.RESOURCE);
    }
}
