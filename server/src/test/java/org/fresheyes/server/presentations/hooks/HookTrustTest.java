package org.fresheyes.server.presentations.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whose token is believed. */
@Tag("slow")
class HookTrustTest extends HookCalls {

    HookTrustTest(HookServer at) {
        super(at);
    }

    @Test
    void tokens_of_both_algorithms_are_believed_with_keys_from_a_file_or_a_registered_address() {
        String rs384 = client.token(JWSAlgorithm.RS384, services, header -> {}, claims -> {});
        assertThat(client.get(services, rs384).statusCode()).isEqualTo(200);
        ehr.says("/keys", client.keys());
        String published = client.token(
                JWSAlgorithm.ES384,
                services,
                header -> header.jwkURL(URI.create(ehr.url() + "/keys")),
                claims -> claims.issuer("https://stu3.example.org"));
        HttpResponse<String> discovery = client.get(services, published);
        assertThat(discovery.statusCode()).isEqualTo(200);
        assertThat(discovery.body()).as("for a system with STU3 records").contains("ReferralRequest");
    }

    @Test
    void a_tenant_stands_for_its_practice_and_an_unknown_one_for_none() {
        String patient = somebody();
        String address = services + "/jesss-rule";
        String north =
                client.token(JWSAlgorithm.ES384, address, header -> {}, claims -> claims.claim("tenant", "north"));
        client.post(
                address,
                north,
                SampleCall.with(patient, SampleRecord.r4(patient).coughsThreeTimes(TODAY))
                        .json());
        assertThat(sql().sql("select count(*) from presentation_episode where practice = 'P00456'")
                        .query(Integer.class)
                        .single())
                .isPositive();
        refused(
                client.token(JWSAlgorithm.ES384, services, header -> {}, claims -> claims.claim("tenant", "south")),
                "south");
    }

    @Test
    void what_is_not_signed_as_it_must_be_is_refused_and_recorded() throws JOSEException {
        JWTClaimsSet claims = HookClient.claims(services).build();
        refused(new PlainJWT(claims).serialize(), "not signed");
        SignedJWT hmac = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS384).keyID("rsa").build(), claims);
        hmac.sign(new MACSigner(client.keys().getBytes(StandardCharsets.UTF_8)));
        refused(hmac.serialize(), "HS384");
        refused(client.token(JWSAlgorithm.RS256, services, header -> {}, it -> {}), "RS256");
        refused(new HookClient().token(services), "not signed with a key");
        refused(
                client.token(JWSAlgorithm.ES384, services, header -> header.keyID("other"), it -> {}),
                "not signed with a key");
        refused(client.token(JWSAlgorithm.ES384, services, header -> header.keyID(null), it -> {}), "no key");
        refused("no.token.atall", "not a token");
    }

    @Test
    void what_says_the_wrong_things_is_refused_and_recorded() {
        refused(claiming(claims -> claims.issuer("https://stranger.example.org")), "stranger.example.org");
        refused(claiming(claims -> claims.audience(services + "/jesss-rule")), "It is for");
        refused(claiming(claims -> claims.audience(List.of())), "It is for");
        refused(claiming(claims -> claims.expirationTime(at(-120)).issueTime(at(-400))), "It ended");
        refused(claiming(claims -> claims.expirationTime(null)), "exp");
        refused(claiming(claims -> claims.issueTime(null)), "iat");
        refused(claiming(claims -> claims.issueTime(at(240))), "future");
        refused(claiming(claims -> claims.expirationTime(at(3_000))), "longer");
        refused(claiming(claims -> claims.jwtID(null)), "jti");
        assertThat(client.get(
                                services,
                                claiming(claims -> claims.audience(List.of("https://other.example.org", services))))
                        .statusCode())
                .as("one of several audiences")
                .isEqualTo(200);
    }

    @Test
    void a_key_address_that_is_not_registered_is_refused_and_never_fetched() {
        elsewhere.says("/keys", client.keys());
        refused(
                client.token(
                        JWSAlgorithm.ES384,
                        services,
                        header -> header.jwkURL(URI.create(elsewhere.url() + "/keys")),
                        claims -> {}),
                "not registered");
        refused(
                client.token(
                        JWSAlgorithm.ES384,
                        services,
                        header -> header.jwkURL(URI.create(elsewhere.url() + "/keys")),
                        claims -> claims.issuer("https://stu3.example.org")),
                "not registered");
        assertThat(elsewhere.asked()).isEmpty();
    }

    @Test
    void a_token_works_once_whichever_server_process_sees_it() {
        String token = client.token(services);
        assertThat(client.get(services, token).statusCode()).isEqualTo(200);
        refused(token, "used before");
        assertThat(sql().sql("select count(*) from program_token")
                        .query(Integer.class)
                        .single())
                .as("in a table that all server processes share")
                .isPositive();
    }

    private String claiming(Consumer<JWTClaimsSet.Builder> claims) {
        return client.token(JWSAlgorithm.ES384, services, header -> {}, claims);
    }

    private static Date at(int seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }

    private void refused(String token, String why) {
        HttpResponse<String> answer = client.get(services, token);
        assertThat(answer.statusCode()).as(why).isEqualTo(401);
        assertThat(answer.body()).as("the reason is for the administrator").doesNotContain(why);
        assertThat(sql().sql("select why from access_log where not allowed and act = 'CHECK_PRESENTATIONS' "
                                + "order by at desc, id limit 1")
                        .query(String.class)
                        .single())
                .contains(why);
    }
}
