package org.fresheyes.rules.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.opinion.Step.*;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the values inside a step insist on before a step can even be written down. */
class ContentsOfStepsTest {

    private static final Words WORDS = Words.of("In words.");
    private static final Words NOTHING = Words.of(" ");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void waiting_that_could_harm_needs_the_day_on_which_the_person_was_told() {
        refused(() -> new DelayAnswer(true, WORDS, Optional.empty()), "not contacted");

        assertThat(new DelayAnswer(true, WORDS, Optional.of(DAY)).priority()).isEqualTo(DelayAnswer.Priority.URGENT);
        assertThat(new DelayAnswer(false, WORDS, Optional.empty()).priority()).isEqualTo(DelayAnswer.Priority.ROUTINE);
    }

    @Test
    void a_no_has_a_reason_in_words_and_another_way() {
        Set<Decline.Alternative> advocate = EnumSet.of(Decline.Alternative.ADVOCATE);

        refused(() -> new Decline(Decline.Reason.OTHER, NOTHING, advocate), "no reason");
        refused(() -> new Decline(Decline.Reason.OTHER, WORDS, Set.of()), "no other way");
        assertThat(new Decline(Decline.Reason.OTHER, Words.removed(), advocate).alternatives())
                .isEqualTo(advocate);
    }

    @Test
    void what_is_sent_back_or_opened_again_has_a_reason_even_when_it_was_removed_later() {
        List<Function<Words, Step>> reasoned = List.of(
                MoreNeeded::new,
                Returned::new,
                OpinionNotPossible::new,
                Reopened::new,
                why -> new WayReconsidered(WayReconsidered.Again.WAY, why));

        assertThat(reasoned).allSatisfy(step -> {
            refused(() -> step.apply(NOTHING), "Maybe the field was left empty");
            assertThatCode(() -> step.apply(WORDS)).doesNotThrowAnyException();
            assertThatCode(() -> step.apply(Words.removed())).doesNotThrowAnyException();
        });
    }

    @Test
    void a_clock_that_keeps_running_has_a_start() {
        refused(() -> waitingTime(WaitingTime.Effect.KEEPS_RUNNING, Optional.empty()), "no start day");

        assertThat(waitingTime(WaitingTime.Effect.KEEPS_RUNNING, Optional.of(DAY))
                        .clockStart())
                .contains(DAY);
        assertThat(waitingTime(WaitingTime.Effect.NEW_CLOCK, Optional.empty()).clockStart())
                .isEmpty();
    }

    @Test
    void the_same_condition_between_consultants_keeps_its_clock_and_a_new_referral_starts_one() {
        assertThat(WaitingTime.Situation.SAME_CONDITION_BETWEEN_CONSULTANTS.usual())
                .isEqualTo(WaitingTime.Effect.KEEPS_RUNNING);
        assertThat(WaitingTime.Situation.NEW_REFERRAL_BY_GP.usual()).isEqualTo(WaitingTime.Effect.NEW_CLOCK);
        assertThat(WaitingTime.Situation.OTHER_CONDITION.usual()).isEqualTo(WaitingTime.Effect.NEW_CLOCK);
        assertThat(WaitingTime.Situation.ADVICE_ONLY.usual()).isEqualTo(WaitingTime.Effect.NO_CLOCK);
        assertThat(WaitingTime.Situation.ADVICE_ONLY.isSourced()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 90})
    void a_clock_takes_one_to_ninety_days(int days) {
        assertThat(clocks(days).feedbackDays()).isEqualTo(days);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 91})
    void a_clock_outside_one_to_ninety_days_is_refused(int days) {
        refused(() -> clocks(days), "not 1 to 90");
    }

    @Test
    void the_suggested_clocks_are_those_of_the_design() {
        assertThat(Clocks.DEFAULT).isEqualTo(new Clocks(5, 10, 10, 10, 5, 10, 15, 10, 5, 15, 14));
    }

    @Test
    void no_nhs_team_agrees_to_a_private_opinion() {
        refused(() -> new Agreed(Route.PRIVATE, WORDS), "never ordered");
    }

    @Test
    void a_policy_that_needs_approval_says_who_can_give_it() {
        refused(
                () -> new LocalPolicy(Clocks.DEFAULT, Set.of(), false, true, Set.of(), HelpContacts.NONE),
                "nobody can approve");
        assertThatCode(() -> new LocalPolicy(Clocks.DEFAULT, Set.of(), false, false, Set.of(), HelpContacts.NONE))
                .doesNotThrowAnyException();
    }

    @Test
    void somebody_to_turn_to_has_a_name_and_a_way_to_reach_them() {
        HelpContact pals = new HelpContact("Advice desk", "01632 960001");
        HelpContacts hospital = new HelpContacts(Optional.of(pals), Optional.empty());
        HelpContact advocate = new HelpContact("Demoton Advocates", "01632 960002");

        refused(() -> new HelpContact("Advice desk", " "), "a way to reach them");
        assertThat(hospital.or(new HelpContacts(Optional.of(advocate), Optional.of(advocate))))
                .isEqualTo(new HelpContacts(Optional.of(pals), Optional.of(advocate)));
    }

    @Test
    void giving_up_the_first_appointment_needs_to_have_been_told_what_is_lost() {
        refused(() -> new FirstAppointmentDecided(false, false), "not told what is lost");
        assertThatCode(() -> new FirstAppointmentDecided(true, false)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(names = {"REFERRER", "RECEIVER", "CLOCK"})
    void only_the_asker_and_the_first_team_acknowledge_an_opinion(Side side) {
        refused(() -> new OpinionRead(side, WORDS), "only the asker and the first team");
    }

    @Test
    void somebody_who_is_named_brings_two_opinions_together() {
        refused(() -> new ReconcilingStarted(" ", WORDS), "nobody leads");
    }

    @Test
    void a_question_says_what_it_is_about_and_asks_at_most_ten_things() {
        refused(() -> question(NOTHING, 0), "nothing says what it is about");
        refused(() -> question(WORDS, 11), "the most is 10");
        assertThat(question(Words.removed(), 10).ownQuestions()).hasSize(10);
    }

    @Test
    void a_team_has_a_name_and_perhaps_a_clinician() {
        OdsCode code = OdsCode.of("ZZ001");

        refused(() -> Team.of(code, " "), "no name");
        assertThat(new Team(code, "Hillside", Optional.of(" ")).clinician()).isEmpty();
        assertThat(new Team(code, "Hillside", Optional.of(" Dr Ellery ")).full())
                .isEqualTo("Dr Ellery, Hillside");
    }

    @Test
    void independence_names_what_is_needed_and_not_declared() {
        Independence declared = new Independence(EnumSet.of(Independence.Point.NOT_IN_FIRST_TEAM));

        assertThat(declared.missing(EnumSet.allOf(Independence.Point.class)))
                .hasSize(4)
                .doesNotContain(Independence.Point.NOT_IN_FIRST_TEAM);
        assertThat(declared.missing(LocalPolicy.DEFAULT.neededIndependence())).isEmpty();
        assertThat(new Independence(Set.of()).missing(Set.of())).isEmpty();
    }

    @Test
    void a_history_begins_with_a_question() {
        refused(() -> OpinionCase.of(List.of()), "does not begin with a question");
    }

    private static WaitingTime waitingTime(WaitingTime.Effect effect, Optional<LocalDate> start) {
        return new WaitingTime(WaitingTime.Situation.OTHER_CONDITION, effect, Optional.empty(), start, WORDS);
    }

    private static Clocks clocks(int feedback) {
        return new Clocks(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, feedback);
    }

    private static Question question(Words about, int own) {
        return new Question(
                Question.Kind.DIAGNOSIS,
                about,
                WORDS,
                Collections.nCopies(own, WORDS),
                Optional.empty(),
                Optional.empty(),
                Question.YesNo.NOT_SURE,
                Question.Wish.UNDECIDED,
                Question.YesNo.NO);
    }

    private static void refused(ThrowingCallable making, String because) {
        assertThatIllegalArgumentException().isThrownBy(making).withMessageContaining(because);
    }
}
