package org.fresheyes.server.presentations.burden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fresheyes.server.presentations.burden.Visits.TODAY;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fresheyes.rules.identity.Actor;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.presentations.Prompt;
import org.fresheyes.rules.presentations.Settings;
import org.fresheyes.rules.presentations.review.Episode;
import org.fresheyes.rules.presentations.review.Event;
import org.fresheyes.rules.presentations.review.LookAgain;
import org.fresheyes.rules.presentations.review.Outcome;
import org.fresheyes.rules.presentations.review.Reflect;
import org.fresheyes.rules.presentations.review.Rethink;
import org.fresheyes.rules.presentations.review.SafetyNet;
import org.fresheyes.rules.presentations.review.Taken;
import org.fresheyes.rules.presentations.told.Told;
import org.junit.jupiter.api.Test;

class RaisedInTest {

    private static final Prompt FIRST = Visits.prompt(60, 80, 70, 60);
    private static final Prompt NEWS = Visits.prompt(55, 80, 70, 60, 55);
    private static final Prompt MUCH_LATER = Visits.prompt(5, 80, 70, 60, 5);

    private final List<Taken<?>> events = new ArrayList<>();

    RaisedInTest() {
        take(new Event.Begun(OdsCode.of("ZZA01"), UUID.randomUUID()), 60);
    }

    @Test
    void case_1_news_about_an_open_prompt_raises_none() {
        take(new Event.Noticed(Told.of(FIRST)), 60);
        take(new Event.Noticed(Told.of(NEWS)), 55);

        assertThat(raised()).singleElement().satisfies(prompt -> {
            assertThat(prompt.day()).isEqualTo(TODAY.minusDays(60));
            assertThat(prompt.became()).isEqualTo(Became.NOTHING_YET);
        });
    }

    @Test
    void case_2_who_comes_again_after_a_review_raises_another() {
        take(new Event.Noticed(Told.of(FIRST)), 60);
        take(new Event.TakenOn(), 59);
        take(reviewed(), 58);
        take(new Event.Noticed(Told.of(NEWS)), 55);

        assertThat(raised()).extracting(RaisedPrompt::became).containsExactly(Became.REVIEWED, Became.NOTHING_YET);
        assertThat(raised().getFirst().deeds()).containsExactly(Deed.SAFETY_NET, Deed.TEST);
    }

    @Test
    void case_3_a_prompt_that_is_put_away_was_put_away_although_somebody_looked_first() {
        take(new Event.Noticed(Told.of(FIRST)), 60);
        take(new Event.Seen(), 59);
        take(new Event.Dismissed(Event.Dismissed.Why.NOT_THE_SAME, Words.of("Two colds"), TODAY.plusDays(30)), 58);

        assertThat(raised()).extracting(RaisedPrompt::became).containsExactly(Became.PUT_AWAY);
    }

    @Test
    void case_4_a_prompt_that_was_no_longer_current_is_raised_again() {
        take(new Event.Noticed(Told.of(FIRST)), 60);
        take(new Event.Noticed(Told.of(MUCH_LATER)), 5);

        assertThat(raised()).extracting(RaisedPrompt::day).containsExactly(TODAY.minusDays(60), TODAY.minusDays(5));
    }

    @Test
    void case_5_what_was_only_looked_at_is_not_answered() {
        take(new Event.Noticed(Told.of(FIRST)), 60);
        take(new Event.Seen(), 59);

        assertThat(raised()).extracting(RaisedPrompt::became).containsExactly(Became.LOOKED_AT);
    }

    private List<RaisedPrompt> raised() {
        return RaisedIn.of(Episode.of(events), Settings.DEFAULT);
    }

    private void take(Event event, int daysAgo) {
        events.add(new Taken<>(
                event, Actor.CLOCK, TODAY.minusDays(daysAgo).atTime(12, 0).toInstant(ZoneOffset.UTC)));
    }

    private static Event reviewed() {
        return new Event.Reviewed(
                new Reflect(Words.of("Worse at night"), Reflect.FaceToFace.EXAMINED, Words.of("")),
                new LookAgain(true, Words.of("The other GP"), Words.of("None found")),
                new Rethink(Set.of(Rethink.Next.TEST), Words.of("A blood test")),
                new Outcome.Watch(new SafetyNet(
                        "Dr Adeyemi", TODAY.plusDays(7), SafetyNet.Route.TELEPHONE, Words.of("Call if worse"))));
    }
}
