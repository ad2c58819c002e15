package org.fresheyes.rules.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NhsNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9990000018",
                "999 000 0018",
                " 999-000-0018 ",
                "999\u00a0000\u00a00018",
                "999\u2013000\u20130018",
                "999\u2009000\u20090018",
                "9 9 9 0 0 0 0 0 1 8"
            })
    void reads_a_number_as_people_write_and_paste_it(String written) {
        assertThat(NhsNumber.of(written)).isEqualTo(new NhsNumber("9990000018"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "999000001",
                "99900000188",
                "9990000019",
                "9990000081",
                "999000001X",
                "\u0669\u0669\u0669\u0660\u0660\u0660\u0660\u0660\u0661\u0668",
                "0000000000",
                "999.000.0018"
            })
    void refuses_what_is_not_a_number_and_names_it(String written) {
        assertThatThrownBy(() -> NhsNumber.of(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + written + "'")
                .hasMessageContaining("Maybe");
    }

    @Test
    void no_number_begins_with_nine_digits_whose_check_digit_would_be_ten() {
        int beginning = IntStream.range(999_000_000, 999_001_000)
                .filter(nine -> NhsNumbers.checkDigit(nine) == NhsNumbers.NONE)
                .findFirst()
                .orElseThrow();

        assertThat(IntStream.range(0, 10).mapToObj(last -> "" + beginning + last))
                .noneMatch(NhsNumber::isWellFormed);
    }

    @Property(tries = 500)
    void exactly_one_last_digit_fits_every_other_beginning(
            @ForAll @IntRange(min = 100_000_000, max = 999_999_999) int nine) {
        int check = NhsNumbers.checkDigit(nine);

        assertThat(IntStream.range(0, 10).filter(last -> NhsNumber.isWellFormed("" + nine + last)))
                .isEqualTo(check == NhsNumbers.NONE ? java.util.List.of() : java.util.List.of(check));
    }

    @Property(tries = 500)
    void one_wrong_digit_is_always_noticed(
            @ForAll @IntRange(max = 2000) int n,
            @ForAll @IntRange(max = 9) int place,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        StringBuilder digits = new StringBuilder(NhsNumbers.test(n).digits());
        char wrong = (char) ('0' + (digits.charAt(place) - '0' + by) % 10);
        digits.setCharAt(place, wrong);

        assertThat(NhsNumber.isWellFormed(digits.toString())).isFalse();
    }

    @Property(tries = 500)
    void two_neighbours_swapped_are_always_noticed(
            @ForAll @IntRange(max = 2000) int n, @ForAll @IntRange(max = 8) int place) {
        String right = NhsNumbers.test(n).digits();
        StringBuilder swapped = new StringBuilder(right);
        swapped.setCharAt(place, right.charAt(place + 1));
        swapped.setCharAt(place + 1, right.charAt(place));

        assertThat(NhsNumber.isWellFormed(swapped.toString()))
                .isEqualTo(right.charAt(place) == right.charAt(place + 1));
    }

    @Test
    void test_numbers_are_all_different_and_known_as_such() {
        assertThat(IntStream.range(0, 300).mapToObj(NhsNumbers::test))
                .doesNotHaveDuplicates()
                .allMatch(NhsNumber::isTestNumber);
        assertThat(new NhsNumber("9434765919").isTestNumber()).isFalse();
    }

    @Test
    void is_printed_in_three_groups() {
        assertThat(new NhsNumber("9990000018").spaced()).isEqualTo("999 000 0018");
    }
}
