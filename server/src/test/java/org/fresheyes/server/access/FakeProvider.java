package org.fresheyes.server.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.text.ParseException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fresheyes.server.TestServer;
import org.fresheyes.server.postgres.TestPostgres;
import org.jspecify.annotations.Nullable;

/** An OpenID Connect provider that says what a test wants, and signs as NHS login does (RS512). */
final class FakeProvider implements AutoCloseable {

    static final String CLIENT = "fresheyes-test";

    private final RSAKey key;
    private final HttpServer http;
    private final Map<String, Object> claims = new LinkedHashMap<>();
    private String nonce = "";
    private FakeProvider maker = this;
    private @Nullable RSAKey clientKey;

    FakeProvider() throws IOException, JOSEException {
        key = new RSAKeyGenerator(2048).keyID("one").generate();
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.createContext("/.well-known/openid-configuration", this::describe);
        http.createContext("/keys", exchange -> json(exchange, 200, new JWKSet(key.toPublicJWK()).toString()));
        http.createContext("/authorize", this::authorize);
        http.createContext("/token", this::token);
        http.start();
    }

    String issuer() {
        return "http://localhost:" + http.getAddress().getPort();
    }

    /** A server that lets its people sign in with this provider, with a secret. */
    TestServer server(String... more) {
        List<String> options = new ArrayList<>(List.of("--signin.issuer", issuer()));
        options.addAll(List.of("--signin.client-id", CLIENT, "--signin.client-secret", "secret"));
        options.addAll(List.of("--signin.algorithm", "RS512"));
        options.addAll(List.of(more));
        return TestServer.on(TestPostgres.migrated(), options.toArray(String[]::new));
    }

    /** What it says of Moira Lanyon, a patient with NHS number 9990000018. */
    static Map<String, Object> moira(String subject, String level) {
        return new LinkedHashMap<>(Map.of(
                "sub", subject,
                "given_name", "Moira",
                "family_name", "Lanyon",
                "nhs_number", "9990000018",
                "birthdate", "1968-04-02",
                "gp_ods_code", "P001",
                "identity_proofing_level", level));
    }

    /** What it says of the next person who signs in. */
    FakeProvider says(Map<String, Object> next) {
        claims.clear();
        claims.putAll(next);
        maker = this;
        return this;
    }

    /** From now on it believes only a client that signs an assertion with the other half of this key. */
    FakeProvider knows(RSAKey client) {
        clientKey = client.toPublicJWK();
        return this;
    }

    /** The next identity token is one that another provider made. */
    FakeProvider handsOutTokensOf(FakeProvider other) {
        maker = other;
        return this;
    }

    /** A token made and signed here: for this client, for five minutes, unless the claims say otherwise. */
    String token(Map<String, Object> said) {
        JWTClaimsSet.Builder token = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(CLIENT)
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plusSeconds(300)));
        said.forEach(token::claim);
        SignedJWT signed = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS512).keyID(key.getKeyID()).build(), token.build());
        try {
            signed.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return signed.serialize();
    }

    private void describe(HttpExchange exchange) throws IOException {
        json(
                exchange,
                200,
                """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                 "jwks_uri": "%1$s/keys", "response_types_supported": ["code"], "subject_types_supported": ["public"],
                 "id_token_signing_alg_values_supported": ["RS512"]}
                """
                        .formatted(issuer()));
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked = fields(exchange.getRequestURI().getRawQuery());
        nonce = asked.getOrDefault("nonce", "");
        exchange.getResponseHeaders()
                .add("Location", asked.get("redirect_uri") + "?code=abc&state=" + asked.get("state"));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        if (clientKey != null
                && !believes(fields(new String(exchange.getRequestBody().readAllBytes(), UTF_8)))) {
            json(exchange, 401, "{\"error\": \"invalid_client\"}");
            return;
        }
        Map<String, Object> said = new LinkedHashMap<>(Map.of("nonce", nonce));
        said.putAll(claims);
        json(
                exchange,
                200,
                """
                {"access_token": "opaque", "token_type": "Bearer", "expires_in": 300, "id_token": "%s"}
                """
                        .formatted(maker.token(said)));
    }

    /** As NHS login asks: signed with RS512, made by and about the client, for this very address, once, and not old. */
    private boolean believes(Map<String, String> form) {
        try {
            SignedJWT assertion = SignedJWT.parse(form.getOrDefault("client_assertion", ""));
            JWTClaimsSet said = assertion.getJWTClaimsSet();
            return assertion.verify(new RSASSAVerifier(Objects.requireNonNull(clientKey)))
                    && assertion.getHeader().getAlgorithm().equals(JWSAlgorithm.RS512)
                    && form.getOrDefault("client_assertion_type", "").endsWith(":jwt-bearer")
                    && CLIENT.equals(said.getIssuer())
                    && CLIENT.equals(said.getSubject())
                    && said.getAudience().equals(List.of(issuer() + "/token"))
                    && said.getJWTID() != null
                    && said.getExpirationTime().after(new Date());
        } catch (ParseException | JOSEException notAnAssertion) {
            return false;
        }
    }

    private static Map<String, String> fields(String form) {
        return Stream.of(form.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], UTF_8)));
    }

    private static void json(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
