package org.fresheyes.server.presentations.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.server.access.AccessLog;
import org.fresheyes.server.access.LookedAt;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/** What a call leaves behind: who looked, no secrets, and what became of cards. */
@Tag("slow")
class HookTracesTest extends HookCalls {

    private final HookServer at;

    HookTracesTest(HookServer at) {
        super(at);
        this.at = at;
    }

    @Test
    void a_person_who_is_registered_here_can_read_that_their_record_was_checked() {
        SampleCall call = SampleCall.empty("nora")
                .prefetch("patient", SampleRecord.r4("nora").patientResource(HookServer.REGISTERED));
        cards(call);
        LookedAt look = server.bean(AccessLog.class).about(at.nora, 10).getFirst();
        assertThat(look.who()).isEqualTo("Example Record System, Example Surgery");
        assertThat(look.sentence()).isEqualTo("Checked the record for problems that keep coming back");
        assertThat(look.allowed()).isTrue();
    }

    @Test
    void every_check_is_one_line_also_about_somebody_who_is_not_known_here() {
        int before = lines();
        cards(SampleCall.empty(somebody()));
        assertThat(lines()).isEqualTo(before + 1);
    }

    private int lines() {
        return sql().sql("select count(*) from access_log where allowed and act = 'CHECK_PRESENTATIONS'")
                .query(Integer.class)
                .single();
    }

    @Test
    void tokens_are_neither_stored_nor_logged() {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        log.start();
        root.addAppender(log);
        String patient = somebody();
        answersEverything(patient);
        String address = services + "/jesss-rule";
        String token = client.token(address);
        client.post(address, token, opening(patient, ehr.url() + "/fhir").json());
        client.post(
                address,
                client.token(address),
                opening(patient, "not an address").json());
        client.post(address, token, opening(patient, ehr.url() + "/fhir").json());
        root.detachAppender(log);
        assertThat(ehr.authorizations()).contains("Bearer " + SECRET);
        String signature = token.substring(token.lastIndexOf('.') + 1);
        assertThat(everythingStored()).doesNotContain(SECRET).doesNotContain(signature);
        assertThat(log.list)
                .noneMatch(line -> line.getFormattedMessage().contains(SECRET)
                        || line.getFormattedMessage().contains(signature));
    }

    private String everythingStored() {
        return sql()
                .sql("select table_name from information_schema.tables where table_schema = 'public'")
                .query(String.class)
                .list()
                .stream()
                .map(table -> sql().sql("select coalesce(string_agg(t::text, ' '), '') from \"%s\" t".formatted(table))
                        .query(String.class)
                        .single())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void what_became_of_a_card_is_kept_once_and_counted() {
        String first = somebody();
        String second = somebody();
        JsonNode taken = onlyCard(SampleCall.with(first, SampleRecord.r4(first).coughsThreeTimes(TODAY)));
        JsonNode aside =
                onlyCard(SampleCall.with(second, SampleRecord.r4(second).coughsThreeTimes(TODAY)));
        String feedback =
                """
                {"feedback": [
                  {"card": "%s", "outcome": "accepted", "acceptedSuggestions": [{"id": "%s"}],
                   "outcomeTimestamp": "2026-11-20T09:30:00Z"},
                  {"card": "%s", "outcome": "overridden", "outcomeTimestamp": "2026-11-20T09:31:00+00:00",
                   "overrideReason": {"reason": {"code": "waiting", "system": "urn:x"}, "userComment": "seen by us"}}]}
                """
                        .formatted(
                                taken.path("uuid").asString(),
                                taken.path("suggestions").get(0).path("uuid").asString(),
                                aside.path("uuid").asString());
        CardCounts before = counts();
        assertThat(feedback(feedback).statusCode()).isEqualTo(200);
        assertThat(feedback(feedback).statusCode()).as("told again").isEqualTo(200);
        CardCounts after = counts();
        assertThat(after.accepted()).isEqualTo(before.accepted() + 1);
        assertThat(after.overridden()).isEqualTo(before.overridden() + 1);
        assertThat(after.ignored()).isEqualTo(before.ignored() - 2);
        assertThat(after.ignoredEpisodes()).isEqualTo(before.ignoredEpisodes() - 2);
        assertThat(after.reasons()).contains(new CardCounts.Reason("waiting", 1));
    }

    private CardCounts counts() {
        return server.bean(ShownCards.class)
                .counts(
                        new OdsCode(HookClient.PRACTICE),
                        Instant.EPOCH,
                        Instant.now().plusSeconds(60));
    }

    private HttpResponse<String> feedback(String body) {
        String address = services + "/jesss-rule/feedback";
        return client.post(address, client.token(address), body);
    }

    @Test
    void feedback_that_is_wrong_in_one_place_is_not_kept_at_all() {
        String patient = somebody();
        JsonNode card =
                onlyCard(SampleCall.with(patient, SampleRecord.r4(patient).coughsThreeTimes(TODAY)));
        CardCounts before = counts();
        HttpResponse<String> answer = feedback(
                """
                {"feedback": [
                  {"card": "%s", "outcome": "overridden", "outcomeTimestamp": "2026-11-20T09:30:00Z"},
                  {"card": "%s", "outcome": "overridden", "outcomeTimestamp": "2026-11-20T09:30:00Z"}]}
                """
                        .formatted(card.path("uuid").asString(), UUID.randomUUID()));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(problems(answer)).containsExactly("feedback[1].card is not a card that you were shown.");
        assertThat(problems(feedback("{\"feedback\": [{\"outcome\": \"ignored\"}]}")))
                .containsExactlyInAnyOrder(
                        "feedback[0].outcome is neither accepted nor overridden.",
                        "feedback[0].card is missing.",
                        "feedback[0].outcomeTimestamp is missing.");
        assertThat(counts()).isEqualTo(before);
    }
}
