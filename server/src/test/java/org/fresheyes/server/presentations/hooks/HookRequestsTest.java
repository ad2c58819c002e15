package org.fresheyes.server.presentations.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.fresheyes.server.TestServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Calls that cannot be read, come too often or come from a browser. */
@Tag("slow")
class HookRequestsTest extends HookCalls {

    private final HookServer at;

    HookRequestsTest(HookServer at) {
        super(at);
        this.at = at;
    }

    @Test
    void everything_that_is_wrong_with_a_call_is_said_at_once() {
        HttpResponse<String> answer = call(SampleCall.about("../x")
                .field("hook", "7")
                .field("hookInstance", "\"not one\"")
                .field("fhirAuthorization", "{\"token_type\": \"Basic\"}")
                .prefetch("encounters", "\"all\""));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(problems(answer))
                .containsExactlyInAnyOrder(
                        "hook is not a text.",
                        "hookInstance is not a UUID.",
                        "context.patientId is not an id of FHIR.",
                        "fhirAuthorization.token_type is not Bearer.",
                        "fhirAuthorization.access_token is missing.",
                        "fhirServer is missing, and fhirAuthorization is there.",
                        "prefetch.encounters is not an object.");
    }

    @Test
    void each_hook_must_have_the_context_that_it_is_defined_with() {
        HttpResponse<String> answer = call(SampleCall.empty(somebody()).field("hook", "\"problem-list-item-create\""));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(problems(answer)).containsExactly("context.conditions is missing.");
        assertThat(cards(SampleCall.empty(somebody())
                                .field("hook", "\"order-sign\"")
                                .context("draftOrders", SampleRecord.emptyBundle()))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void what_is_no_json_too_big_of_another_type_or_for_another_service_is_refused_with_a_reason() {
        String address = services + "/jesss-rule";
        assertThat(client.post(address, client.token(address), "{\"hook\": ").statusCode())
                .isEqualTo(400);
        assertThat(client.post(address, client.token(address), "{\"x\": \"%s\"}".formatted("y".repeat(250_000)))
                        .statusCode())
                .isEqualTo(413);
        HttpRequest.Builder form = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("hook=patient-view"));
        assertThat(client.send(address, client.token(address), form).statusCode())
                .isEqualTo(415);
        String other = services + "/other";
        HttpResponse<String> unknown = client.post(other, client.token(other), "{}");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(problems(unknown)).singleElement().asString().contains("jesss-rule");
    }

    @Test
    void who_calls_too_often_or_shows_too_many_bad_tokens_has_to_wait_and_a_second_process_knows_the_used_tokens() {
        String token = client.token(services);
        assertThat(client.get(services, token).statusCode()).isEqualTo(200);
        try (TestServer second = TestServer.on(
                at.database,
                "--cds-hooks.clients",
                at.clients.toString(),
                "--public-url",
                server.url(),
                "--cds-hooks.calls",
                "2",
                "--public-tries",
                "3")) {
            String address = second.url() + "/cds-services";
            assertThat(client.get(address, token).statusCode())
                    .as("used at the first")
                    .isEqualTo(401);
            assertThat(client.get(address, client.token(services)).statusCode()).isEqualTo(200);
            assertThat(client.get(address, client.token(services)).statusCode()).isEqualTo(200);
            HttpResponse<String> often = client.get(address, client.token(services));
            assertThat(often.statusCode()).isEqualTo(429);
            assertThat(often.headers().firstValue("Retry-After")).hasValue("60");
            assertThat(client.get(address, "bad").statusCode()).isEqualTo(401);
            assertThat(client.get(address, "bad").statusCode()).isEqualTo(401);
            assertThat(client.get(address, "bad").statusCode()).isEqualTo(429);
        }
    }

    @Test
    void pages_of_the_registered_origin_may_call_and_no_others() {
        assertThat(preflight("https://app.example.org").headers().firstValue("Access-Control-Allow-Origin"))
                .hasValue("https://app.example.org");
        HttpResponse<String> other = preflight("https://evil.example.org");
        assertThat(other.statusCode()).isEqualTo(403);
        assertThat(other.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    private HttpResponse<String> preflight(String origin) {
        String address = services + "/jesss-rule";
        return client.send(
                address,
                null,
                HttpRequest.newBuilder(URI.create(address))
                        .header("Origin", origin)
                        .header("Access-Control-Request-Method", "POST")
                        .header("Access-Control-Request-Headers", "authorization,content-type")
                        .method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
    }
}
