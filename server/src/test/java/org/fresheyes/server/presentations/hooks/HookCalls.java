package org.fresheyes.server.presentations.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.fresheyes.rules.days.London;
import org.fresheyes.server.TestServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What tests of calls over HTTP have in common: a clinical system, and the server that it calls. */
@ExtendWith(HookServer.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class HookCalls {

    static final LocalDate TODAY = LocalDate.now(London.ZONE);
    static final String SECRET = "an-access-token-that-must-not-stay-4711";

    final HookClient client;
    final FarServer ehr;
    final FarServer elsewhere;
    final TestServer server;
    final String services;

    private final HookServer at;

    HookCalls(HookServer at) {
        this.at = at;
        this.client = at.client;
        this.ehr = at.ehr;
        this.elsewhere = at.elsewhere;
        this.server = at.server;
        this.services = at.server.url() + "/cds-services";
    }

    @BeforeEach
    void forget() {
        ehr.forget();
        elsewhere.forget();
    }

    String somebody() {
        return at.somebody();
    }

    HttpResponse<String> call(SampleCall call) {
        String address = services + "/jesss-rule";
        return client.post(address, client.token(address), call.json());
    }

    JsonNode cards(SampleCall call) {
        HttpResponse<String> answer = call(call);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        return PublishedShape.cards(answer.body()).path("cards");
    }

    JsonNode onlyCard(SampleCall call) {
        JsonNode cards = cards(call);
        assertThat(cards.size()).as(cards.toString()).isEqualTo(1);
        return cards.get(0);
    }

    static List<String> problems(HttpResponse<String> answer) {
        JsonNode outcome = PublishedShape.json(answer.body());
        assertThat(outcome.path("resourceType").asString()).isEqualTo("OperationOutcome");
        return outcome.path("issue")
                .valueStream()
                .map(issue -> issue.path("diagnostics").asString())
                .toList();
    }

    SampleCall opening(String patient, String fhirServer) {
        return SampleCall.about(patient)
                .field("fhirServer", "\"%s\"".formatted(fhirServer))
                .field(
                        "fhirAuthorization",
                        """
                        {"access_token": "%s", "token_type": "Bearer", "expires_in": 300, "scope": "patient/*.read",
                         "subject": "jesss-rule"}
                        """
                                .formatted(SECRET));
    }

    void answersEverything(String patient) {
        ehr.says("/fhir/Patient/" + patient, SampleRecord.r4(patient).patientResource());
        for (String type :
                List.of("Encounter", "Condition", "Observation", "Procedure", "DiagnosticReport", "ServiceRequest")) {
            ehr.says("/fhir/" + type, SampleRecord.emptyBundle());
        }
    }

    JdbcClient sql() {
        return server.bean(JdbcClient.class);
    }
}
