package org.fresheyes.server.presentations.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.presentations.review.Event;
import org.fresheyes.server.access.Membership;
import org.fresheyes.server.access.Role;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.presentations.Episodes;
import org.fresheyes.server.presentations.EventResult;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is offered to clinical systems, and what a card says. */
@Tag("slow")
class HookCardsTest extends HookCalls {

    HookCardsTest(HookServer at) {
        super(at);
    }

    @Test
    void discovery_offers_one_service_at_four_moments_the_opening_of_a_record_first() {
        JsonNode offered = PublishedShape.discovery(
                        client.get(services, client.token(services)).body())
                .path("services");
        assertThat(offered.valueStream().map(service -> service.path("hook").asString()))
                .containsExactly("patient-view", "encounter-start", "problem-list-item-create", "order-sign");
        assertThat(offered.valueStream()
                        .map(service -> service.path("id").asString())
                        .distinct())
                .containsExactly("jesss-rule");
        assertThat(offered.get(0).path("prefetch").path("encounters").asString())
                .startsWith("Encounter?patient={{context.patientId}}&date=ge20");
    }

    @Test
    void discovery_needs_a_token_like_every_other_call() {
        HttpResponse<String> answer = client.get(services, null);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(problems(answer)).singleElement().asString().contains("no token");
    }

    @Test
    void three_coughs_are_one_card_that_leads_to_the_practices_list() {
        String patient = somebody();
        JsonNode card =
                onlyCard(SampleCall.with(patient, SampleRecord.r4(patient).coughsThreeTimes(TODAY)));
        assertThat(card.path("summary").asString()).startsWith("Review due: cough at 3 presentations from ");
        assertThat(card.path("detail").asString())
                .contains(
                        "cough at 3 presentations",
                        "still coughing",
                        "by its code",
                        "face to face",
                        "clinician dr",
                        "Reading ");
        UUID episode =
                UUID.fromString(card.path("links").get(0).path("url").asString().replaceFirst(".*/", ""));
        assertThat(card.path("links").get(0).path("url").asString())
                .isEqualTo(server.url() + "/practice/presentations/" + episode);
        assertThat(sql().sql("select practice from presentation_episode where id = ?")
                        .param(episode)
                        .query(String.class)
                        .list())
                .containsExactly(HookClient.PRACTICE);
    }

    @Test
    void the_same_record_asked_about_again_is_the_same_episode() {
        String patient = somebody();
        SampleCall call = SampleCall.with(patient, SampleRecord.r4(patient).coughsThreeTimes(TODAY));
        String first = onlyCard(call).path("links").get(0).path("url").asString();
        assertThat(onlyCard(call.field("hook", "\"encounter-start\"").context("encounterId", "\"e9\""))
                        .path("links")
                        .get(0)
                        .path("url")
                        .asString())
                .isEqualTo(first);
    }

    @Test
    void a_red_flag_is_a_warning_with_the_words_of_the_guidance() {
        String patient = somebody();
        JsonNode card = onlyCard(SampleCall.with(
                patient,
                SampleRecord.r4(patient)
                        .seen(TODAY.minusDays(30), SampleRecord.COUGH, "cough")
                        .seen(TODAY.minusDays(20), SampleRecord.COUGH, "cough")
                        .seen(TODAY.minusDays(1), SampleRecord.COUGHING_BLOOD, "coughing up blood")));
        assertThat(card.path("indicator").asString()).isEqualTo("warning");
        assertThat(card.path("summary").asString()).contains("red flag");
        assertThat(card.path("detail").asString()).contains("Red flags, and what the guidance says", "NG12");
    }

    @Test
    void each_word_that_still_applies_is_a_suggestion_and_every_reason_to_put_it_aside_has_a_code() {
        String patient = somebody();
        JsonNode card =
                onlyCard(SampleCall.with(patient, SampleRecord.r4(patient).coughsThreeTimes(TODAY)));
        assertThat(card.path("selectionBehavior").asString()).isEqualTo("any");
        assertThat(card.path("suggestions").valueStream().map(it -> it.path("label")
                        .asString()))
                .isNotEmpty()
                .allMatch(label -> label.matches("(Reflect|Review|Rethink): .*"));
        assertThat(card.path("overrideReasons").valueStream().map(it -> it.path("code")
                        .asString()))
                .contains("not-the-same", "waiting", "other");
    }

    @Test
    void nothing_in_a_record_is_no_card() {
        assertThat(cards(SampleCall.empty(somebody())).isEmpty()).isTrue();
    }

    @Test
    void a_null_says_that_the_system_has_looked_and_there_is_nothing() {
        SampleCall call = SampleCall.empty(somebody());
        for (Source source : Source.values()) {
            call.prefetch(source.key(), "null");
        }
        assertThat(cards(call).isEmpty()).isTrue();
    }

    @Test
    void coughs_of_long_ago_are_no_card() {
        String patient = somebody();
        SampleRecord record = SampleRecord.r4(patient)
                .seen(TODAY.minusDays(400), SampleRecord.COUGH, "cough")
                .seen(TODAY.minusDays(390), SampleRecord.COUGH, "cough")
                .seen(TODAY.minusDays(380), SampleRecord.COUGH, "cough");
        assertThat(cards(SampleCall.with(patient, record)).isEmpty()).isTrue();
    }

    @Test
    void what_the_practice_has_put_away_makes_no_card() {
        String patient = somebody();
        SampleRecord record = SampleRecord.r4(patient).coughsThreeTimes(TODAY);
        UUID episode = UUID.fromString(onlyCard(SampleCall.with(patient, record))
                .path("links")
                .get(0)
                .path("url")
                .asString()
                .replaceFirst(".*/", ""));
        Viewer gp = new Viewer(
                UUID.randomUUID(),
                "Dr Example",
                Optional.empty(),
                Set.of(new Membership(new OdsCode(HookClient.PRACTICE), "Example Surgery", Role.GP)));
        Episodes episodes = server.bean(Episodes.class);
        int version = episodes.open(gp, episode).file().state().version();
        assertThat(episodes.take(
                        gp,
                        episode,
                        version,
                        new Event.Dismissed(
                                Event.Dismissed.Why.NOT_THE_SAME, Words.of("Two colds"), TODAY.plusDays(30))))
                .isInstanceOf(EventResult.Done.class);
        assertThat(cards(SampleCall.with(patient, record)).isEmpty()).isTrue();
    }

    @Test
    void an_stu3_record_is_read_the_same_way() {
        String patient = somebody();
        assertThat(onlyCard(SampleCall.with(patient, SampleRecord.stu3(patient).coughsThreeTimes(TODAY)))
                        .path("summary")
                        .asString())
                .contains("cough at 3 presentations");
    }

    @Test
    void what_is_written_in_a_record_cannot_become_a_link_or_a_tag() {
        String patient = somebody();
        SampleRecord record = SampleRecord.r4(patient)
                .coughsThreeTimes(TODAY)
                .seen(TODAY.minusDays(1), SampleRecord.COUGH, "cough <img src=x> [here](https://evil.example.org)");
        assertThat(onlyCard(SampleCall.with(patient, record)).path("detail").asString())
                .contains("\\<img")
                .doesNotContain("[here](")
                .doesNotContain("https://evil");
    }
}
