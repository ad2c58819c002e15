package org.fresheyes.server.presentations.burden;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest(name = "{0}: {1} prompts, {2} people, {3} weeks are {4}")
    @CsvSource({
        "1, 12, 1000, 12, 1.00",
        "2, 23, 10000, 1, 2.30",
        "3, 1, 8000, 52, 0.00",
        "4, 276, 10000, 12, 2.30",
        "5, 3, 0, 12, not known",
    })
    void a_rate_is_for_each_thousand_people_and_week(int line, int prompts, int people, int weeks, String said) {
        assertThat(Figures.rate(prompts, people, weeks)).isEqualTo(said);
    }

    @ParameterizedTest(name = "{0}: {1} is said as {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | 0    | fewer than 5",
                "2 | 4    | fewer than 5",
                "3 | 5    | 5",
                "4 | 7    | 5",
                "5 | 8    | 10",
                "6 | 1233 | 1,235",
            })
    void small_numbers_are_not_said_and_others_are_to_the_nearest_five(int line, int count, String said) {
        assertThat(Figures.few(count)).isEqualTo(said);
    }

    @ParameterizedTest(name = "{0}: {1} of {2} is {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | 4  | 100 | too few to say",
                "2 | 10 | 20  | 50%",
                "3 | 9  | 20  | 50%",
                "4 | 11 | 12  | 100%",
            })
    void a_share_gives_no_more_away_than_the_numbers_beside_it(int line, int part, int whole, String said) {
        assertThat(Figures.fewShare(part, whole)).isEqualTo(said);
    }

    @ParameterizedTest(name = "{0}: {1} prompts about {2} people in {3} weeks are {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | 4  | 1000 | 1 | too few to say",
                "2 | 5  | 4    | 1 | too few to say",
                "3 | 12 | 1001 | 2 | 5.00",
            })
    void a_rate_of_a_group_gives_no_more_away_either(int line, int count, int people, int weeks, String said) {
        assertThat(Figures.fewRate(count, people, weeks)).isEqualTo(said);
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource({"1, -41, 41 fewer", "2, 1, 1 more", "3, 0, no more and no fewer"})
    void a_difference_is_said_in_words(int line, int more, String said) {
        assertThat(Figures.more(more)).isEqualTo(said);
    }

    @ParameterizedTest(name = "{0}: born {1} is {2}")
    @CsvSource({
        "1, 2026-11-22, UNDER_10",
        "2, 2016-11-23, UNDER_10",
        "3, 2016-11-22, FROM_10",
        "4, 2008-11-23, FROM_10",
        "5, 2008-11-22, FROM_18",
        "6, 2001-11-22, FROM_25",
        "7, 1986-11-22, FROM_40",
        "8, 1966-11-22, FROM_60",
        "9, 1951-11-23, FROM_60",
        "10, 1951-11-22, FROM_75",
        "11, 2026-11-23, NOT_RECORDED",
        "12, , NOT_RECORDED",
    })
    void an_age_is_in_one_band_on_the_day(int line, @Nullable LocalDate born, AgeBand band) {
        assertThat(AgeBand.on(LocalDate.of(2026, 11, 22), Optional.ofNullable(born)))
                .isEqualTo(band);
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource({
        "1, Female, FEMALE",
        "2, m, MALE",
        "3, 9, INDETERMINATE",
        "4, woman?, OTHER_WORDS",
        "5, Unknown, NOT_RECORDED",
        "6, '', NOT_RECORDED",
    })
    void sex_is_as_it_is_written(int line, String written, Sex sex) {
        assertThat(Sex.read(written).orElse(Sex.NOT_RECORDED)).isEqualTo(sex);
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1  | White British | WHITE",
                "2  | British or mixed British - ethnic category 2001 census | WHITE",
                "3  | White and Black Caribbean | MIXED",
                "4  | Other mixed background | MIXED",
                "5  | Asian or Asian British: Pakistani | ASIAN",
                "6  | Chinese | ASIAN",
                "7  | West Indian | BLACK",
                "8  | African | BLACK",
                "9  | Any other ethnic group | OTHER",
                "10 | A | WHITE",
                "11 | r | ASIAN",
                "12 | Z | NOT_RECORDED",
                "13 | Not stated | NOT_RECORDED",
                "14 | Klingon | OTHER_WORDS",
            })
    void ethnicity_is_one_of_five_groups(int line, String written, Ethnicity group) {
        assertThat(Ethnicity.read(written).orElse(Ethnicity.NOT_RECORDED)).isEqualTo(group);
    }

    @ParameterizedTest(name = "{0}: decile {1} is {2}")
    @CsvSource({"1, 1, MOST", "2, 2, MOST", "3, 3, SECOND", "4, 10, LEAST", "5, , NOT_RECORDED"})
    void two_tenths_are_a_fifth(int line, @Nullable Integer decile, Deprivation fifth) {
        assertThat(Deprivation.of(Optional.ofNullable(decile))).isEqualTo(fifth);
    }
}
