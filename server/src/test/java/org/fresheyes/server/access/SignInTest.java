package org.fresheyes.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.fresheyes.rules.identity.NhsNumber;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.identity.PersonName;
import org.fresheyes.server.TestServer;
import org.fresheyes.server.people.People;
import org.fresheyes.server.people.Person;
import org.fresheyes.server.postgres.TestPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class SignInTest {

    private static final NhsNumber ASHA = new NhsNumber("9990000018");

    private static final DataSource DATABASE = TestPostgres.migrated();

    private static TestServer server;
    private static UUID asha;

    @BeforeAll
    static void start() {
        server = TestServer.on(DATABASE, "--signin.built-in");
        server.bean(People.class)
                .add(Person.of(
                        UUID.randomUUID(),
                        ASHA,
                        new PersonName("Asha", "Example"),
                        LocalDate.of(1970, 1, 1),
                        new OdsCode("P001")));
        DemoSignIns people = server.bean(DemoSignIns.class);
        asha = people.add(new DemoSignIn(
                "asha", "Asha Example", "has a question", Optional.empty(), Optional.of(ASHA), Set.of()));
        people.add(new DemoSignIn(
                "bello",
                "Dr Bello Example",
                "a GP",
                Optional.empty(),
                Optional.empty(),
                Set.of(new Membership(new OdsCode("P001"), "Example Surgery", Role.GP))));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static TestBrowser browser() {
        return new TestBrowser(server.url());
    }

    @Test
    void a_page_that_needs_sign_in_leads_to_the_provider_and_back_to_the_page() {
        TestBrowser browser = browser();
        assertThat(browser.get("/my/who-looked").path()).startsWith("/idp/sign-in");
        TestBrowser.Answer back = browser.enter("asha", DemoSignIn.PASSWORD);
        assertThat(back.path()).isEqualTo("/my/who-looked");
        assertThat(back.status()).isEqualTo(200);
        assertThat(back.body()).contains("Asha Example");
    }

    @Test
    void a_wrong_password_is_refused_with_words() {
        TestBrowser browser = browser();
        browser.get("/sign-in");
        TestBrowser.Answer again = browser.enter("asha", "wrong");
        assertThat(again.path()).isEqualTo("/idp/sign-in?again");
        assertThat(again.body()).contains("There is a problem");
    }

    @Test
    void the_sign_in_of_the_provider_alone_does_not_sign_into_the_pages() {
        TestBrowser browser = browser();
        browser.get("/idp/sign-in");
        browser.postOnce("/idp/sign-in", Map.of("who", "asha", "password", DemoSignIn.PASSWORD));
        HttpResponse<String> page = browser.once("GET", "/my/who-looked", Map.of());
        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(browser.location(page)).isEqualTo("/sign-in");
    }

    @Test
    void signing_out_ends_both_sessions_and_leads_to_the_start() {
        TestBrowser browser = browser();
        browser.get("/my/who-looked");
        browser.enter("asha", DemoSignIn.PASSWORD);
        assertThat(browser.post("/sign-out", Map.of()).path()).isEqualTo("/");
        assertThat(browser.get("/my/who-looked").path()).startsWith("/idp/sign-in");
    }

    @Test
    void a_locked_account_is_out_at_its_next_request() {
        TestBrowser browser = browser();
        browser.get("/my/who-looked");
        browser.enter("asha", DemoSignIn.PASSWORD);
        server.bean(Accounts.class).setDisabled(asha, true);
        try {
            assertThat(browser.get("/my/who-looked").path()).isEqualTo("/sign-in/problem?why=locked");
        } finally {
            server.bean(Accounts.class).setDisabled(asha, false);
        }
    }

    @Test
    void a_second_server_on_the_same_database_keeps_people_signed_in() {
        TestBrowser browser = browser();
        browser.get("/my/who-looked");
        browser.enter("asha", DemoSignIn.PASSWORD);
        try (TestServer second = TestServer.on(DATABASE, "--signin.built-in")) {
            TestBrowser.Answer page = browser.at(second.url()).get("/my/who-looked");
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.body()).contains("Asha Example");
        }
    }

    @Test
    void every_page_carries_a_strict_policy_and_is_never_stored() {
        TestBrowser.Answer page = browser().get("/");
        assertThat(page.header("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "script-src 'self';");
        assertThat(page.header("Referrer-Policy")).hasValue("same-origin");
        assertThat(page.header("X-Frame-Options")).hasValue("DENY");
        assertThat(page.header("Cache-Control").orElse("")).contains("no-store");
    }

    @Test
    void the_session_cookie_is_out_of_reach_for_scripts_and_other_sites() {
        HttpResponse<String> page = browser().once("GET", "/my/who-looked", Map.of());
        assertThat(page.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("session=").contains("HttpOnly", "SameSite=Lax"));
    }

    @Test
    void fhir_without_a_sign_in_answers_401() {
        assertThat(browser().once("GET", "/fhir/Patient/1", Map.of()).statusCode())
                .isEqualTo(401);
    }
}
