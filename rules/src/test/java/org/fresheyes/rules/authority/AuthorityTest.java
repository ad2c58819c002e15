package org.fresheyes.rules.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AuthorityTest {

    private static final LocalDate BORN = LocalDate.of(2010, 6, 15);
    private static final LocalDate ADULT_BORN = LocalDate.of(1950, 6, 15);
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 1);

    private static Authority authority(Basis basis, LocalDate from, LocalDate until, LocalDate verified) {
        return new Authority(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                basis,
                Set.of(Scope.SEE_CASE),
                from,
                until,
                new Authority.Verified("Reception", verified),
                Optional.empty());
    }

    private static Authority parent(LocalDate verified, Optional<LocalDate> reviewed) {
        return authority(
                new Basis.ParentalResponsibility("birth certificate seen", reviewed),
                LocalDate.of(2012, 1, 1),
                LocalDate.of(2030, 1, 1),
                verified);
    }

    private static Authority forAdult(Basis basis) {
        return authority(basis, TODAY.minusDays(1), TODAY.plusDays(1), TODAY);
    }

    @Test
    void consent_stands_from_its_first_to_its_last_day() {
        Authority consent = authority(new Basis.Consent("words, version 1"), TODAY, TODAY.plusDays(10), TODAY);
        assertThat(consent.whyNot(TODAY.minusDays(1), ADULT_BORN, Capacity.PRESUMED))
                .hasValue(WhyNot.NOT_YET);
        assertThat(consent.standsOn(TODAY, ADULT_BORN, Capacity.PRESUMED)).isTrue();
        assertThat(consent.standsOn(TODAY.plusDays(10), ADULT_BORN, Capacity.PRESUMED))
                .isTrue();
        assertThat(consent.whyNot(TODAY.plusDays(11), ADULT_BORN, Capacity.PRESUMED))
                .hasValue(WhyNot.PAST_ITS_END);
    }

    @Test
    void an_ended_authority_never_stands_again() {
        Authority consent = forAdult(new Basis.Consent("words, version 1"));
        Authority ended = new Authority(
                consent.id(),
                consent.person(),
                consent.representative(),
                consent.basis(),
                consent.scope(),
                consent.from(),
                consent.until(),
                consent.verified(),
                Optional.of(TODAY));
        assertThat(ended.whyNot(TODAY, ADULT_BORN, Capacity.PRESUMED)).hasValue(WhyNot.ENDED);
    }

    @Test
    void an_attorney_may_act_only_while_the_person_lacks_capacity_for_this_decision() {
        Authority attorney = forAdult(new Basis.HealthAndWelfareAttorney("registered, reference seen"));
        assertThat(attorney.standsOn(TODAY, ADULT_BORN, Capacity.LACKS)).isTrue();
        assertThat(attorney.whyNot(TODAY, ADULT_BORN, Capacity.HAS)).hasValue(WhyNot.HAS_CAPACITY);
        assertThat(attorney.whyNot(TODAY, ADULT_BORN, Capacity.PRESUMED)).hasValue(WhyNot.HAS_CAPACITY);
    }

    @Test
    void deputies_best_interests_decisions_and_advocates_need_lack_of_capacity_too() {
        for (Basis basis : new Basis[] {
            new Basis.CourtDeputy("order seen"),
            new Basis.BestInterests("decision of 1 May"),
            new Basis.Imca("instructed 1 May")
        }) {
            assertThat(forAdult(basis).standsOn(TODAY, ADULT_BORN, Capacity.LACKS))
                    .isTrue();
            assertThat(forAdult(basis).standsOn(TODAY, ADULT_BORN, Capacity.PRESUMED))
                    .isFalse();
        }
    }

    @Test
    void the_mental_capacity_act_starts_at_sixteen() {
        Authority attorney = forAdult(new Basis.CourtDeputy("order seen"));
        LocalDate sixteenTomorrow = TODAY.plusDays(1).minusYears(16);
        assertThat(attorney.whyNot(TODAY, sixteenTomorrow, Capacity.LACKS)).hasValue(WhyNot.UNDER_SIXTEEN);
        assertThat(attorney.standsOn(TODAY, TODAY.minusYears(16), Capacity.LACKS))
                .isTrue();
    }

    @Test
    void parental_responsibility_ends_on_the_sixteenth_birthday() {
        Authority parent = parent(LocalDate.of(2023, 7, 1), Optional.empty());
        LocalDate sixteen = LocalDate.of(2026, 6, 15);
        assertThat(parent.standsOn(sixteen.minusDays(1), BORN, Capacity.PRESUMED))
                .isTrue();
        assertThat(parent.whyNot(sixteen, BORN, Capacity.PRESUMED)).hasValue(WhyNot.SIXTEEN);
    }

    @Test
    void parental_responsibility_waits_for_a_review_at_eleven_and_at_thirteen() {
        LocalDate eleven = LocalDate.of(2021, 6, 15);
        LocalDate thirteen = LocalDate.of(2023, 6, 15);
        Authority early = parent(LocalDate.of(2015, 1, 1), Optional.empty());
        assertThat(early.standsOn(eleven.minusDays(1), BORN, Capacity.PRESUMED)).isTrue();
        assertThat(early.whyNot(eleven, BORN, Capacity.PRESUMED)).hasValue(WhyNot.REVIEW_DUE);
        Authority reviewed = parent(LocalDate.of(2015, 1, 1), Optional.of(eleven));
        assertThat(reviewed.standsOn(thirteen.minusDays(1), BORN, Capacity.PRESUMED))
                .isTrue();
        assertThat(reviewed.whyNot(thirteen, BORN, Capacity.PRESUMED)).hasValue(WhyNot.REVIEW_DUE);
        Authority twice = parent(LocalDate.of(2015, 1, 1), Optional.of(thirteen.plusDays(3)));
        assertThat(twice.standsOn(thirteen.plusDays(3), BORN, Capacity.PRESUMED))
                .isTrue();
    }

    @Test
    void who_was_born_on_29_february_has_their_birthday_on_1_march_in_other_years() {
        LocalDate leapling = LocalDate.of(2012, 2, 29);
        assertThat(Ages.birthday(leapling, 11)).isEqualTo(LocalDate.of(2023, 3, 1));
        assertThat(Ages.birthday(leapling, 13)).isEqualTo(LocalDate.of(2025, 3, 1));
        assertThat(Ages.birthday(leapling, 16)).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(Ages.hasReached(leapling, 11, LocalDate.of(2023, 2, 28))).isFalse();
        assertThat(Ages.hasReached(leapling, 11, LocalDate.of(2023, 3, 1))).isTrue();
    }

    @Test
    void no_basis_is_without_evidence() {
        assertThatThrownBy(() -> new Basis.CourtDeputy(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a court deputy");
    }

    @Test
    void an_authority_has_a_scope_and_ends_after_it_starts() {
        Basis consent = new Basis.Consent("words, version 1");
        assertThatThrownBy(() -> authority(consent, TODAY, TODAY.minusDays(1), TODAY))
                .hasMessageContaining("before it starts");
        assertThatThrownBy(() -> new Authority(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        consent,
                        Set.of(),
                        TODAY,
                        TODAY,
                        new Authority.Verified("Reception", TODAY),
                        Optional.empty()))
                .hasMessageContaining("no scope");
    }
}
