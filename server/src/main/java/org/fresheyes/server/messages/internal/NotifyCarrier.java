package org.fresheyes.server.messages.internal;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.fresheyes.server.messages.Address;
import org.fresheyes.server.messages.Channel;
import org.fresheyes.server.messages.internal.Outcome.Arrived;
import org.fresheyes.server.messages.internal.Outcome.Failed;
import org.fresheyes.server.messages.internal.Outcome.OnTheWay;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * GOV.UK Notify, or NHS Notify's interface of the same shape, for e-mail and text messages. Each message is one of two
 * templates, with the placeholders {@code subject} and {@code words}.
 */
final class NotifyCarrier implements Carrier {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final JsonMapper json = new JsonMapper();
    private final NotifyAccount account;
    private final Clock clock;

    NotifyCarrier(NotifyAccount account, Clock clock) {
        this.account = account;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "Notify";
    }

    @Override
    public boolean carries(Channel channel) {
        return account.template(channel).isPresent();
    }

    @Override
    public Outcome carry(Letter letter) {
        Map<String, Object> body = Map.of(
                recipient(letter.to()),
                letter.to().written(),
                "template_id",
                account.template(letter.to().channel()).orElseThrow(),
                "personalisation",
                Map.of("subject", letter.subject(), "words", letter.words()),
                "reference",
                letter.id().toString());
        HttpRequest.Builder request = request("/v2/notifications/" + kind(letter.to()))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body)));
        return answer(
                request, answer -> new OnTheWay(Optional.of(answer.path("id").asString())));
    }

    @Override
    public Outcome ask(String receipt) {
        return answer(
                request("/v2/notifications/" + receipt),
                answer -> standing(answer.path("status").asString(), receipt));
    }

    private static Outcome standing(String status, String receipt) {
        return switch (status) {
            case "delivered" -> new Arrived();
            case "permanent-failure" -> new Failed("There is no such address or number.", true);
            case "temporary-failure" -> new Failed("The phone or mailbox could not be reached.", true);
            case "technical-failure" -> new Failed("Notify could not send it.", true);
            default -> new OnTheWay(Optional.of(receipt));
        };
    }

    private interface Reading {
        Outcome of(JsonNode answer);
    }

    private Outcome answer(HttpRequest.Builder request, Reading reading) {
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            JsonNode answer = json.readTree(response.body());
            return response.statusCode() / 100 == 2 ? reading.of(answer) : refusal(response.statusCode(), answer);
        } catch (IOException | JacksonException failed) {
            return new Failed(
                    "Notify did not answer: %s.".formatted(failed.getClass().getSimpleName()), false);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new Failed("The server was stopping.", false);
        }
    }

    /** Too many at once (429) and its own troubles (5xx) pass; so may a key that is being changed (403). */
    private static Failed refusal(int status, JsonNode answer) {
        String why = answer.path("errors").path(0).path("message").asString("no reason given");
        return new Failed("Notify said %d: %s".formatted(status, why), status == 400);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(account.address() + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token());
    }

    /** Good for half a minute. */
    private String token() {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader(JWSAlgorithm.HS256),
                    new JWTClaimsSet.Builder()
                            .issuer(account.service())
                            .issueTime(Date.from(clock.instant()))
                            .build());
            token.sign(new MACSigner(account.secret()));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException("notify.api-key cannot sign", impossible);
        }
    }

    private static String kind(Address to) {
        return switch (to.channel()) {
            case EMAIL -> "email";
            case TEXT -> "sms";
        };
    }

    private static String recipient(Address to) {
        return switch (to.channel()) {
            case EMAIL -> "email_address";
            case TEXT -> "phone_number";
        };
    }
}
