package org.fresheyes.server.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fresheyes.rules.identity.Actor;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.server.TestServer;
import org.fresheyes.server.access.TestBrowser.Answer;
import org.fresheyes.server.postgres.TestPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** NHS login for people and CIS2 for staff, side by side; the first knows the server by a key. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoProvidersTest {

    private static final String PEOPLE = "/sign-in/with/provider";
    private static final String STAFF = "/sign-in/with/staff";

    private FakeProvider people;
    private FakeProvider staff;
    private RSAKey clientKey;
    private Path folder;
    private TestServer server;

    @BeforeAll
    void start(@TempDir Path keys) throws Exception {
        folder = keys;
        people = new FakeProvider();
        staff = new FakeProvider();
        clientKey = new RSAKeyGenerator(2048).generate();
        server = serverWith(people.issuer(), staff.issuer());
    }

    @AfterAll
    void stop() {
        server.close();
        people.close();
        staff.close();
    }

    @BeforeEach
    void theProviderKnowsTheKey() {
        people.knows(clientKey);
    }

    private TestServer serverWith(String peoplesIssuer, String staffsIssuer) throws Exception {
        return TestServer.on(
                TestPostgres.migrated(),
                "--signin.issuer",
                peoplesIssuer,
                "--signin.client-id",
                FakeProvider.CLIENT,
                "--signin.client-key",
                pem(clientKey).toString(),
                "--signin.algorithm",
                "RS512",
                "--signin.staff.issuer",
                staffsIssuer,
                "--signin.staff.client-id",
                FakeProvider.CLIENT,
                "--signin.staff.client-secret",
                "secret",
                "--signin.staff.algorithm",
                "RS512",
                "--signin.staff-roles",
                "R0260=GP");
    }

    private Path pem(RSAKey key) throws Exception {
        String encoded =
                Base64.getMimeEncoder().encodeToString(key.toPrivateKey().getEncoded());
        Path file = folder.resolve(UUID.randomUUID() + ".pem");
        return Files.writeString(
                file, "-----BEGIN PRIVATE KEY-----\n%s\n-----END PRIVATE KEY-----\n".formatted(encoded));
    }

    private static Map<String, Object> bello(String subject) {
        return new LinkedHashMap<>(Map.of(
                "sub",
                subject,
                "name",
                "Dr Bello",
                "nhsid_nrbac_roles",
                List.of(Map.of("org_code", "P001", "role_code", "S8000:G8000:R0260"))));
    }

    private Answer signIn(String way) {
        return new TestBrowser(server.url()).get(way);
    }

    @Test
    void the_sign_in_page_offers_both() {
        Answer page = new TestBrowser(server.url()).get("/my/cases");
        assertThat(page.path()).isEqualTo("/sign-in");
        assertThat(page.body())
                .contains("Sign in with NHS login", "Sign in with NHS CIS2")
                .contains("href=\"" + PEOPLE + "\"", "href=\"" + STAFF + "\"");
    }

    @Test
    void the_server_shows_its_key_and_is_believed() {
        people.says(FakeProvider.moira("nhs-1", "P9"));
        assertThat(signIn(PEOPLE).path()).isEqualTo("/my/cases");
    }

    @Test
    void with_a_key_the_provider_does_not_know_nobody_gets_in() throws Exception {
        people.knows(new RSAKeyGenerator(2048).generate()).says(FakeProvider.moira("nhs-2", "P9"));
        assertThat(signIn(PEOPLE).path()).startsWith("/sign-in/problem");
    }

    @Test
    void staff_come_in_by_their_own_provider_with_their_roles() {
        staff.says(bello("555"));
        assertThat(signIn(STAFF).path()).isEqualTo("/practice");
        assertThat(roles(staff, "555")).containsExactly(Role.GP);
    }

    @Test
    void a_token_of_the_other_provider_is_refused() {
        people.says(bello("556")).handsOutTokensOf(staff);
        assertThat(signIn(PEOPLE).path()).startsWith("/sign-in/problem");
        staff.says(FakeProvider.moira("nhs-3", "P9")).handsOutTokensOf(people);
        assertThat(signIn(STAFF).path()).startsWith("/sign-in/problem");
    }

    @Test
    void somebody_who_claims_a_job_is_refused_by_the_provider_for_people() {
        Map<String, Object> both = FakeProvider.moira("nhs-4", "P9");
        both.putAll(bello("nhs-4"));
        people.says(both);
        Answer refused = signIn(PEOPLE);
        assertThat(refused.path()).isEqualTo("/sign-in/problem?why=staff");
        assertThat(refused.body()).contains("Sign in for your work in the other way");
        assertThat(server.bean(Accounts.class).byIdentity(people.issuer(), "nhs-4"))
                .isEmpty();
    }

    @Test
    void an_account_that_holds_a_role_is_refused_by_the_provider_for_people() {
        people.says(FakeProvider.moira("nhs-5", "P9"));
        signIn(PEOPLE);
        UUID account = server.bean(Accounts.class)
                .byIdentity(people.issuer(), "nhs-5")
                .orElseThrow()
                .id();
        Membership role = new Membership(OdsCode.of("P001"), "P001", Role.PRACTICE_STAFF);
        server.bean(Memberships.class).give(account, role, Actor.CLOCK);
        assertThat(signIn(PEOPLE).path()).isEqualTo("/sign-in/problem?why=staff");
    }

    @Test
    void the_provider_for_staff_makes_nobody_a_patient() {
        Map<String, Object> both = FakeProvider.moira("557", "P9");
        both.putAll(bello("557"));
        staff.says(both);
        TestBrowser browser = new TestBrowser(server.url());
        assertThat(browser.get(STAFF).path()).isEqualTo("/practice");
        assertThat(server.bean(Accounts.class)
                        .byIdentity(staff.issuer(), "557")
                        .orElseThrow()
                        .person())
                .isEmpty();
    }

    @Test
    void a_provider_that_is_away_stops_neither_the_server_nor_the_other() throws Exception {
        try (TestServer alone = serverWith("http://localhost:1", staff.issuer())) {
            TestBrowser browser = new TestBrowser(alone.url());
            Answer page = browser.get("/sign-in");
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.body())
                    .contains("We cannot reach NHS login at the moment", "Sign in with NHS CIS2")
                    .doesNotContain(PEOPLE);
            staff.says(bello("558"));
            assertThat(browser.get(STAFF).path()).isEqualTo("/practice");
        }
    }

    @Test
    void a_key_that_is_none_stops_the_start_and_says_which_file() throws Exception {
        Path file = Files.writeString(folder.resolve("not-a-key.pem"), "hello");
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            assertThatThrownBy(() -> TestServer.on(
                            TestPostgres.migrated(),
                            "--signin.issuer",
                            people.issuer(),
                            "--signin.client-key",
                            file.toString()))
                    .hasStackTraceContaining("not-a-key.pem: no PRIVATE KEY in it");
        } finally {
            System.setErr(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .startsWith("Client key ")
                .contains("not-a-key.pem: no PRIVATE KEY in it. Maybe ")
                .hasLineCount(1);
    }

    private List<Role> roles(FakeProvider provider, String subject) {
        Account account = server.bean(Accounts.class)
                .byIdentity(provider.issuer(), subject)
                .orElseThrow();
        return server.bean(Memberships.class).of(account.id()).stream()
                .map(Membership::role)
                .toList();
    }
}
