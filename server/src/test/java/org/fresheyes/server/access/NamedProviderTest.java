package org.fresheyes.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fresheyes.rules.identity.NhsNumber;
import org.fresheyes.server.TestServer;
import org.fresheyes.server.access.TestBrowser.Answer;
import org.fresheyes.server.people.People;
import org.fresheyes.server.people.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Signing in with a provider the configuration names, which speaks as NHS login and CIS2 do. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NamedProviderTest {

    private FakeProvider provider;
    private TestServer server;

    @BeforeAll
    void start() throws IOException, JOSEException {
        provider = new FakeProvider();
        server = provider.server("--signin.staff-roles", "R0260=GP");
    }

    @AfterAll
    void stop() {
        server.close();
        provider.close();
    }

    private Answer signIn(Map<String, Object> claims) {
        provider.says(claims);
        return new TestBrowser(server.url()).get("/my/who-looked");
    }

    @Test
    void somebody_new_with_level_p9_becomes_a_person_with_a_traced_number() {
        Answer page = signIn(FakeProvider.moira("nhs-1", "P9"));
        assertThat(page.path()).isEqualTo("/my/who-looked");
        assertThat(page.body()).contains("Moira Lanyon", "Every time somebody looks");
        assertThat(server.bean(People.class).byNhsNumber(new NhsNumber("9990000018")))
                .hasValueSatisfying(person -> assertThat(person)
                        .extracting(Person::traced, it -> it.practice().value())
                        .containsExactly(true, "P001"));
    }

    @Test
    void with_level_p5_there_is_general_guidance_only() {
        provider.says(FakeProvider.moira("nhs-2", "P5"));
        TestBrowser browser = new TestBrowser(server.url());
        Answer page = browser.get("/my/who-looked");
        assertThat(page.path()).isEqualTo("/sign-in/more-proof");
        assertThat(page.body()).contains("You need to prove who you are first").doesNotContain("999 000 0018");
        assertThat(browser.get("/my/representatives").path()).isEqualTo("/sign-in/more-proof");
        assertThat(browser.get("/what-this-is").status()).isEqualTo(200);
    }

    @Test
    void a_token_with_another_nonce_is_refused() {
        Map<String, Object> claims = FakeProvider.moira("nhs-3", "P9");
        claims.put("nonce", "replayed");
        assertThat(signIn(claims).path()).startsWith("/sign-in/problem");
    }

    @Test
    void a_token_for_another_service_is_refused() {
        Map<String, Object> claims = FakeProvider.moira("nhs-4", "P9");
        claims.put("aud", List.of("another-service"));
        assertThat(signIn(claims).path()).startsWith("/sign-in/problem");
    }

    @Test
    void a_token_of_another_issuer_is_refused() {
        Map<String, Object> claims = FakeProvider.moira("nhs-5", "P9");
        claims.put("iss", "https://elsewhere.example.org");
        assertThat(signIn(claims).path()).startsWith("/sign-in/problem");
    }

    @Test
    void staff_get_the_roles_of_their_card_and_lose_them_with_it() {
        Map<String, Object> card = new LinkedHashMap<>(Map.of(
                "sub", "555000111222",
                "name", "Dr Bello",
                "nhsid_nrbac_roles", List.of(Map.of("org_code", "P001", "role_code", "S8000:G8000:R0260"))));
        signIn(card);
        Account bello = server.bean(Accounts.class)
                .byIdentity(provider.issuer(), "555000111222")
                .orElseThrow();
        assertThat(server.bean(Memberships.class).of(bello.id()))
                .extracting(Membership::role)
                .containsExactly(Role.GP);
        card.put("nhsid_nrbac_roles", List.of());
        signIn(card);
        assertThat(server.bean(Memberships.class).of(bello.id())).isEmpty();
    }

    @Test
    void the_built_in_provider_does_not_run_beside_it() {
        assertThat(new TestBrowser(server.url())
                        .once("GET", "/idp/sign-in", Map.of())
                        .statusCode())
                .isIn(302, 403, 404);
    }
}
