package org.fresheyes.server.presentations.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Records that came along, came empty or did not come, and what is fetched then. */
@Tag("slow")
class HookRecordsTest extends HookCalls {

    HookRecordsTest(HookServer at) {
        super(at);
    }

    @Test
    void what_did_not_come_and_cannot_be_fetched_is_asked_for() {
        HttpResponse<String> answer = call(SampleCall.about("p0").prefetch("patient", "null"));
        assertThat(answer.statusCode()).isEqualTo(412);
        assertThat(problems(answer))
                .hasSize(4)
                .anySatisfy(problem -> assertThat(problem).contains("prefetch.encounters", "Encounter?patient=p0"))
                .anySatisfy(problem -> assertThat(problem).contains("no fhirServer"));
    }

    @Test
    void a_part_that_the_system_could_not_get_is_a_card_that_says_so() {
        JsonNode card =
                onlyCard(SampleCall.empty(somebody()).prefetch("conditions", SampleRecord.outcome("error", "timeout")));
        assertThat(card.path("summary").asString()).contains("could not be checked");
        assertThat(card.path("detail").asString())
                .contains("problems and diagnoses")
                .contains("timeout");
        assertThat(card.path("indicator").asString()).isEqualTo("info");
    }

    @Test
    void a_first_page_alone_is_a_card_that_says_so() {
        String page = SampleRecord.emptyBundle()
                .replace("\"total\"", "\"link\": [{\"relation\": \"next\", \"url\": \"x\"}], \"total\"");
        assertThat(onlyCard(SampleCall.empty(somebody()).prefetch("encounters", page))
                        .path("detail")
                        .asString())
                .contains("only the first page");
    }

    @Test
    void a_record_of_somebody_else_is_never_nothing_to_say() {
        SampleRecord other = SampleRecord.r4("somebody-else").coughsThreeTimes(TODAY);
        JsonNode card = onlyCard(SampleCall.empty(somebody())
                .prefetch("patient", "null")
                .prefetch("encounters", other.encounterBundle()));
        assertThat(card.path("summary").asString()).contains("could not be checked");
        assertThat(card.path("detail").asString()).contains("somebody else");
    }

    @Test
    void what_did_not_come_is_fetched_with_the_token_page_by_page() {
        String patient = somebody();
        SampleRecord record = SampleRecord.r4(patient).coughsThreeTimes(TODAY);
        answersEverything(patient);
        ehr.says("/fhir/Encounter", record.encounterPage(0, ehr.url() + "/fhir/more/1"))
                .says("/fhir/more/1", record.encounterPage(1, "more/2"))
                .says("/fhir/more/2", record.encounterPage(2, "none"));
        assertThat(onlyCard(opening(patient, ehr.url() + "/fhir"))
                        .path("summary")
                        .asString())
                .contains("cough at 3 presentations");
        assertThat(ehr.asked()).hasSize(9);
        assertThat(ehr.authorizations()).containsOnly("Bearer " + SECRET);
    }

    @Test
    void a_server_that_is_not_registered_is_never_called() {
        for (String address : List.of(
                elsewhere.url() + "/fhir",
                ehr.url() + "/fhirs",
                ehr.url() + "/fhir/../admin",
                ehr.url() + "/fhir/%2e%2e/admin",
                ehr.url().replace("http://", "http://somebody@") + "/fhir",
                ehr.url().replace("http://", "https://") + "/fhir")) {
            HttpResponse<String> answer = call(opening(somebody(), address));
            assertThat(answer.statusCode()).as(address).isEqualTo(412);
            assertThat(answer.body()).contains("not registered");
        }
        assertThat(elsewhere.asked()).isEmpty();
        assertThat(ehr.asked()).isEmpty();
    }

    @Test
    void neither_a_redirect_nor_a_next_page_leads_to_another_server() {
        String patient = somebody();
        answersEverything(patient);
        ehr.does("/fhir/Condition", FarServer.redirect(elsewhere.url() + "/fhir/Condition"))
                .says(
                        "/fhir/Encounter",
                        SampleRecord.r4(patient)
                                .coughsThreeTimes(TODAY)
                                .encounterPage(0, elsewhere.url() + "/fhir/Encounter"));
        assertThat(onlyCard(opening(patient, ehr.url() + "/fhir"))
                        .path("detail")
                        .asString())
                .contains("status 302", "next page is on a server that is not registered");
        assertThat(elsewhere.asked()).isEmpty();
    }

    @Test
    void a_server_that_is_slow_endless_huge_or_odd_makes_a_card_that_says_what_was_not_checked() {
        String patient = somebody();
        answersEverything(patient);
        ehr.does("/fhir/Condition", exchange -> sleep(5_000))
                .says(
                        "/fhir/Encounter",
                        SampleRecord.r4(patient)
                                .coughsThreeTimes(TODAY)
                                .encounterPage(0, ehr.url() + "/fhir/Encounter"))
                .says("/fhir/Observation", "\"" + "x".repeat(300_000) + "\"")
                .says("/fhir/Procedure", "<html>Please sign in</html>");
        long begin = System.nanoTime();
        assertThat(onlyCard(opening(patient, ehr.url() + "/fhir"))
                        .path("detail")
                        .asString())
                .contains("no answer in time", "more than 5 pages", "larger than is read", "not a FHIR resource");
        assertThat(System.nanoTime() - begin).isLessThan(4_000_000_000L);
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
