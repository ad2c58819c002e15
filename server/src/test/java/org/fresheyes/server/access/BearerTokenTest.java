package org.fresheyes.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fresheyes.rules.identity.NhsNumber;
import org.fresheyes.server.TestServer;
import org.fresheyes.server.people.People;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A program reads FHIR with a bearer token of the provider, or is answered 401. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BearerTokenTest {

    private static final String SUBJECT = "nhs-1";

    private FakeProvider provider;
    private FakeProvider stranger;
    private TestServer server;
    private UUID person;

    @BeforeAll
    void moiraHasSignedInOnce() throws Exception {
        provider = new FakeProvider();
        stranger = new FakeProvider();
        server = provider.server();
        provider.says(FakeProvider.moira(SUBJECT, "P9"));
        new TestBrowser(server.url()).get("/my/cases");
        person = server.bean(People.class)
                .byNhsNumber(NhsNumber.of("9990000018"))
                .orElseThrow()
                .id();
    }

    @AfterAll
    void stop() {
        server.close();
        provider.close();
        stranger.close();
    }

    private static Map<String, Object> claims() {
        return new LinkedHashMap<>(Map.of("sub", SUBJECT, "identity_proofing_level", "P9"));
    }

    private static Map<String, Object> claims(String name, Object value) {
        Map<String, Object> claims = claims();
        claims.put(name, value);
        return claims;
    }

    private HttpResponse<String> read(String token) {
        return new TestBrowser(server.url())
                .once("GET", "/fhir/Patient/" + person, Map.of(), "Authorization", "Bearer " + token);
    }

    private void refused(String token) {
        int before = tries();
        HttpResponse<String> answer = read(token);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(how -> assertThat(how).startsWith("Bearer"));
        assertThat(answer.body()).doesNotContain("Lanyon");
        assertThat(tries()).as("tries by nobody in the record of who looked").isEqualTo(before + 1);
    }

    private int tries() {
        return (int) server.bean(AccessLog.class).about(person, Integer.MAX_VALUE).stream()
                .filter(look -> look.account().isEmpty() && !look.allowed())
                .count();
    }

    @Test
    void a_good_token_reads_what_its_account_may_read() {
        HttpResponse<String> answer = read(provider.token(claims()));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Lanyon");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void a_token_that_has_expired_is_refused() {
        refused(provider.token(claims("exp", Date.from(Instant.now().minusSeconds(3600)))));
    }

    @Test
    void a_token_for_another_service_is_refused() {
        refused(provider.token(claims("aud", List.of("another-service"))));
    }

    @Test
    void a_token_that_says_it_is_of_another_issuer_is_refused() {
        refused(provider.token(claims("iss", "https://elsewhere.example.org")));
    }

    @Test
    void a_token_that_only_says_it_is_of_the_provider_is_refused() {
        refused(stranger.token(claims("iss", provider.issuer())));
        refused(stranger.token(claims()));
    }

    @Test
    void a_token_nobody_signed_is_refused() {
        refused(new PlainJWT(new JWTClaimsSet.Builder()
                        .issuer(provider.issuer())
                        .audience(FakeProvider.CLIENT)
                        .subject(SUBJECT)
                        .expirationTime(Date.from(Instant.now().plusSeconds(300)))
                        .build())
                .serialize());
        refused("not-a-token");
    }

    @Test
    void a_token_of_somebody_who_never_signed_in_is_refused() {
        refused(provider.token(claims("sub", "nobody-we-know")));
    }

    @Test
    void a_token_of_a_locked_account_is_refused_until_it_is_open_again() {
        Accounts accounts = server.bean(Accounts.class);
        UUID account =
                accounts.byIdentity(provider.issuer(), SUBJECT).orElseThrow().id();
        accounts.setDisabled(account, true);
        refused(provider.token(claims()));
        accounts.setDisabled(account, false);
        assertThat(read(provider.token(claims())).statusCode()).isEqualTo(200);
    }

    @Test
    void a_token_does_not_open_the_pages() {
        HttpResponse<String> answer = new TestBrowser(server.url())
                .once("GET", "/my/cases", Map.of(), "Authorization", "Bearer " + provider.token(claims()));
        assertThat(answer.statusCode()).isEqualTo(302);
    }
}
