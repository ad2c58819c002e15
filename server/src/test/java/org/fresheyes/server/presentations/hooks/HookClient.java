package org.fresheyes.server.presentations.hooks;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.factories.DefaultJWSSignerFactory;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A clinical system with keys of its own. */
final class HookClient {

    static final String ISSUER = "https://ehr.example.org";
    static final String PRACTICE = "P00123";

    private final HttpClient http = HttpClient.newHttpClient();
    private final JWK elliptic;
    private final JWK rsa;

    HookClient() {
        try {
            elliptic = new ECKeyGenerator(Curve.P_384).keyID("elliptic").generate();
            rsa = new RSAKeyGenerator(2048).keyID("rsa").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The public halves, as a system publishes them. */
    String keys() {
        return new JWKSet(List.of(elliptic, rsa)).toString(true);
    }

    /** Writes a registration with these keys in a file, and more lines. */
    Path registered(Path folder, String more) {
        try {
            Files.writeString(folder.resolve("keys.json"), keys());
            return Files.writeString(
                    folder.resolve("clients.conf"),
                    """
                    # made up
                    [%s]
                    name = Example Record System
                    practice = %s Example Surgery
                    keys = keys.json
                    %s
                    """
                            .formatted(ISSUER, PRACTICE, more));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A good token for an address, changed. */
    String token(
            JWSAlgorithm algorithm,
            String address,
            Consumer<JWSHeader.Builder> header,
            Consumer<JWTClaimsSet.Builder> claims) {
        try {
            JWK key = JWSAlgorithm.Family.EC.contains(algorithm) ? elliptic : rsa;
            JWSHeader.Builder head =
                    new JWSHeader.Builder(algorithm).type(JOSEObjectType.JWT).keyID(key.getKeyID());
            header.accept(head);
            JWTClaimsSet.Builder body = claims(address);
            claims.accept(body);
            SignedJWT token = new SignedJWT(head.build(), body.build());
            JWSSigner signer = new DefaultJWSSignerFactory().createJWSSigner(key, algorithm);
            token.sign(signer);
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static JWTClaimsSet.Builder claims(String address) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(address)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .jwtID(UUID.randomUUID().toString());
    }

    String token(String address) {
        return token(JWSAlgorithm.ES384, address, header -> {}, claims -> {});
    }

    HttpResponse<String> get(String address, @Nullable String token) {
        return send(address, token, HttpRequest.newBuilder(URI.create(address)).GET());
    }

    HttpResponse<String> post(String address, @Nullable String token, String body) {
        return send(
                address,
                token,
                HttpRequest.newBuilder(URI.create(address))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> send(String address, @Nullable String token, HttpRequest.Builder request) {
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
