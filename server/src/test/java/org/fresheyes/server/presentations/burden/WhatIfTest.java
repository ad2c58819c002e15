package org.fresheyes.server.presentations.burden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fresheyes.server.presentations.burden.Visits.TODAY;

import java.util.List;
import org.fresheyes.rules.presentations.History;
import org.fresheyes.rules.presentations.Settings;
import org.fresheyes.server.presentations.burden.WhatIf.Changed;
import org.fresheyes.server.presentations.burden.WhatIf.Difference;
import org.fresheyes.server.presentations.burden.WhatIf.Sums;
import org.junit.jupiter.api.Test;

/**
 * Everybody coughed three times; the numbers are days before today.
 *
 * <pre>
 * 1 Ada   300, 150, 5   within 365 days
 * 2 Ben    40,  20, 5   within 180
 * 3 Cleo  200, 190, 10  190 apart
 * 4 Dan   368, 100, 3   365 apart: counts
 * 5 Eve   372, 100, 3   369 apart: does not count
 * 6 Finn  190, 100, 10  180 apart: counts with 180
 * 7 Gia   100,  80, 50  the last one not current any more, raised within 12 weeks
 * </pre>
 */
class WhatIfTest {

    private static final List<History> PEOPLE = List.of(
            Visits.of("Ada", 300, 150, 5),
            Visits.of("Ben", 40, 20, 5),
            Visits.of("Cleo", 200, 190, 10),
            Visits.of("Dan", 368, 100, 3),
            Visits.of("Eve", 372, 100, 3),
            Visits.of("Finn", 190, 100, 10),
            Visits.of("Gia", 100, 80, 50));

    @Test
    void with_180_days_there_are_3_fewer_prompts_and_these_3_people_are_lost() {
        Difference difference = difference(new Settings(180, 42, 90), 12);

        assertThat(difference.people()).isEqualTo(7);
        assertThat(difference.now()).isEqualTo(new Sums(5, 6));
        assertThat(difference.other()).isEqualTo(new Sums(2, 3));
        assertThat(difference.moreRaised()).isEqualTo(-3);
        assertThat(difference.moreOpen()).isEqualTo(-3);
        assertThat(difference.lost()).extracting(Changed::person).containsExactly("Ada", "Cleo", "Dan");
        assertThat(difference.lost()).extracting(Changed::newest).contains(TODAY.minusDays(3));
        assertThat(difference.gained()).isEmpty();
    }

    @Test
    void with_a_longer_window_somebody_is_gained() {
        Difference difference = difference(new Settings(400, 42, 90), 12);

        assertThat(difference.moreRaised()).isEqualTo(1);
        assertThat(difference.gained()).extracting(Changed::person).containsExactly("Eve");
        assertThat(difference.lost()).isEmpty();
    }

    @Test
    void when_prompts_stay_open_for_longer_more_are_open_and_none_more_is_raised() {
        Difference difference = difference(new Settings(365, 60, 90), 4);

        assertThat(difference.moreOpen()).isEqualTo(1);
        assertThat(difference.moreRaised()).isZero();
        assertThat(difference.gained()).extracting(Changed::person).containsExactly("Gia");
    }

    @Test
    void the_settings_of_now_change_nothing() {
        Difference difference = difference(Settings.DEFAULT, 12);

        assertThat(difference.other()).isEqualTo(difference.now());
        assertThat(difference.lost()).isEmpty();
        assertThat(difference.gained()).isEmpty();
    }

    private static Difference difference(Settings other, int weeks) {
        WhatIf whatIf =
                new WhatIf(Visits.KNOWLEDGE.set(), Settings.DEFAULT, other, BurdenReport.firstOf(weeks, TODAY), TODAY);
        PEOPLE.forEach(whatIf::read);
        return whatIf.difference();
    }
}
