package org.fresheyes.server.messages.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.server.messages.Address;
import org.fresheyes.server.messages.Channel;
import org.fresheyes.server.messages.internal.Outcome.Arrived;
import org.fresheyes.server.messages.internal.Outcome.Failed;
import org.fresheyes.server.messages.internal.Outcome.OnTheWay;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Against an address that answers as Notify is documented to. */
class NotifyCarrierTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final String SERVICE = "26785a09-ab16-4eb0-8407-a37497a57506";
    private static final String SECRET = "3d844edf-8d35-48ac-975b-e847b4f122b0";
    private static final Letter TEXT = new Letter(
            UUID.fromString("5a8ab3e8-5d2c-4b2e-9a39-0c5b1c7d2f10"),
            new Address(Channel.TEXT, "07700 900123"),
            "A call",
            "Open the board.");

    private HttpServer notify;
    private String path = "";
    private String authorization = "";
    private JsonNode asked = new JsonMapper().createObjectNode();
    private int status = 201;
    private String answer = "{\"id\":\"740e5834-3a29-46b4-9a6f-16142fde533a\"}";

    @BeforeEach
    void start() throws IOException {
        notify = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        notify.createContext("/", this::answer);
        notify.start();
    }

    @AfterEach
    void stop() {
        notify.stop(0);
    }

    private void answer(HttpExchange call) throws IOException {
        path = call.getRequestMethod() + " " + call.getRequestURI();
        authorization = call.getRequestHeaders().getFirst("Authorization");
        byte[] body = call.getRequestBody().readAllBytes();
        if (body.length > 0) {
            asked = new JsonMapper().readTree(body);
        }
        byte[] said = answer.getBytes(StandardCharsets.UTF_8);
        call.sendResponseHeaders(status, said.length);
        call.getResponseBody().write(said);
        call.close();
    }

    @Test
    void a_text_message_is_handed_over_with_its_template_and_a_token() throws Exception {
        assertThat(carrier().carry(TEXT)).isEqualTo(new OnTheWay(Optional.of("740e5834-3a29-46b4-9a6f-16142fde533a")));

        assertThat(path).isEqualTo("POST /v2/notifications/sms");
        assertThat(asked.toString())
                .contains("\"phone_number\":\"07700900123\"")
                .contains("\"template_id\":\"text-template\"")
                .contains("\"reference\":\"" + TEXT.id() + "\"")
                .contains("\"words\":\"Open the board.\"");
        SignedJWT token = SignedJWT.parse(authorization.substring("Bearer ".length()));
        assertThat(token.verify(new MACVerifier(SECRET))).isTrue();
        assertThat(token.getJWTClaimsSet().getIssuer()).isEqualTo(SERVICE);
        assertThat(token.getJWTClaimsSet().getIssueTime()).isEqualTo(Date.from(NOW));
    }

    @Test
    void an_e_mail_goes_to_its_own_address_and_template() {
        carrier().carry(new Letter(TEXT.id(), new Address(Channel.EMAIL, "ann@hospital.example"), "A call", "Words."));

        assertThat(path).isEqualTo("POST /v2/notifications/email");
        assertThat(asked.toString())
                .contains("\"email_address\":\"ann@hospital.example\"")
                .contains("\"template_id\":\"email-template\"")
                .contains("\"subject\":\"A call\"");
    }

    @ParameterizedTest
    @CsvSource({"400, true", "403, false", "429, false", "500, false", "503, false"})
    void a_refusal_says_why_and_whether_it_is_for_good(int refused, boolean forGood) {
        status = refused;
        answer = "{\"status_code\":%d,\"errors\":[{\"error\":\"E\",\"message\":\"what is wrong\"}]}".formatted(refused);
        assertThat(carrier().carry(TEXT))
                .isEqualTo(new Failed("Notify said %d: what is wrong".formatted(refused), forGood));
    }

    @Test
    void an_answer_that_is_no_answer_may_be_better_next_time() {
        answer = "<html>";
        assertThat(carrier().carry(TEXT)).isInstanceOfSatisfying(Failed.class, failed -> assertThat(failed.forGood())
                .isFalse());
    }

    @Test
    void a_service_that_is_away_may_come_back() {
        NotifyCarrier carrier = carrier();
        notify.stop(0);
        assertThat(carrier.carry(TEXT)).isInstanceOfSatisfying(Failed.class, failed -> assertThat(failed.forGood())
                .isFalse());
    }

    @ParameterizedTest
    @CsvSource({
        "created, on its way",
        "sending, on its way",
        "pending, on its way",
        "sent, on its way",
        "delivered, arrived",
        "permanent-failure, failed",
        "temporary-failure, failed",
        "technical-failure, failed",
    })
    void what_became_of_a_message_is_asked(String said, String meant) {
        status = 200;
        answer = "{\"id\":\"receipt\",\"status\":\"%s\"}".formatted(said);
        Outcome outcome = carrier().ask("receipt");
        assertThat(path).isEqualTo("GET /v2/notifications/receipt");
        assertThat(
                        switch (outcome) {
                            case OnTheWay way -> "on its way";
                            case Arrived arrived -> "arrived";
                            case Failed failed -> "failed";
                        })
                .isEqualTo(meant);
    }

    @Test
    void a_channel_without_a_template_is_not_carried() {
        NotifyCarrier carrier = new NotifyCarrier(
                NotifyAccount.of("http://localhost", "key-%s-%s".formatted(SERVICE, SECRET), Map.of()),
                Clock.systemUTC());
        assertThat(carrier.carries(Channel.EMAIL)).isFalse();
        assertThat(carrier.carries(Channel.TEXT)).isFalse();
    }

    @Test
    void half_a_key_is_refused_and_not_repeated() {
        assertThatThrownBy(() -> NotifyAccount.of("http://localhost", SECRET, Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe only a part")
                .hasMessageNotContaining(SECRET);
    }

    private NotifyCarrier carrier() {
        NotifyAccount account = NotifyAccount.of(
                "http://127.0.0.1:" + notify.getAddress().getPort(),
                "a key of ours-%s-%s".formatted(SERVICE, SECRET),
                Map.of(Channel.EMAIL, "email-template", Channel.TEXT, "text-template"));
        return new NotifyCarrier(account, Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
