package org.fresheyes.server.presentations.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.fresheyes.rules.identity.NhsNumber;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.identity.PersonName;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.presentations.When;
import org.fresheyes.rules.presentations.review.Event;
import org.fresheyes.server.TestServer;
import org.fresheyes.server.access.AccessLog;
import org.fresheyes.server.access.LookedAt;
import org.fresheyes.server.access.Membership;
import org.fresheyes.server.access.Role;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.people.People;
import org.fresheyes.server.people.Person;
import org.fresheyes.server.postgres.TestPostgres;
import org.fresheyes.server.presentations.Episodes;
import org.fresheyes.server.presentations.EventResult;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Calls over HTTP as a clinical system makes them, and what each comes to. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CdsHooksTest {

    private static final LocalDate TODAY = LocalDate.now(When.LONDON);
    private static final String SECRET = "an-access-token-that-must-not-stay-4711";
    private static final String REGISTERED = "9990000018";

    private final HookClient client = new HookClient();
    private final AtomicInteger people = new AtomicInteger();
    private final FarServer ehr = new FarServer();
    private final FarServer elsewhere = new FarServer();
    private final UUID nora = UUID.randomUUID();

    private final DataSource database = TestPostgres.migrated();

    private TestServer server;
    private Path clients;
    private String services;

    @BeforeAll
    void start(@TempDir Path folder) {
        clients = client.registered(
                folder,
                """
                practice.north = P00456 North Surgery
                fhir-servers = %s/fhir
                origins = https://app.example.org

                [https://stu3.example.org]
                name = An older system
                practice = P00123
                keys = %s/keys
                fhir-version = STU3
                """
                        .formatted(ehr.url(), ehr.url()));
        server = TestServer.on(
                database,
                "--cds-hooks.clients",
                clients.toString(),
                "--cds-hooks.body-limit",
                "200K",
                "--cds-hooks.fetch-time",
                "2s",
                "--cds-hooks.fetch-pages",
                "5",
                "--cds-hooks.calls",
                "100000",
                "--public-tries",
                "100000");
        services = server.url() + "/cds-services";
        server.bean(People.class)
                .add(Person.of(
                        nora,
                        new NhsNumber(REGISTERED),
                        new PersonName("Nora", "Example"),
                        LocalDate.of(1990, 5, 1),
                        new OdsCode(HookClient.PRACTICE)));
    }

    @AfterAll
    void stop() {
        server.close();
        ehr.close();
        elsewhere.close();
    }

    @BeforeEach
    void forget() {
        ehr.forget();
        elsewhere.forget();
    }

    private String somebody() {
        return "p%d".formatted(people.incrementAndGet());
    }

    private HttpResponse<String> call(SampleCall call) {
        String address = services + "/jesss-rule";
        return client.post(address, client.token(address), call.json());
    }

    private JsonNode cards(SampleCall call) {
        HttpResponse<String> answer = call(call);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        return PublishedShape.cards(answer.body()).path("cards");
    }

    private JsonNode onlyCard(SampleCall call) {
        JsonNode cards = cards(call);
        assertThat(cards.size()).as(cards.toString()).isEqualTo(1);
        return cards.get(0);
    }

    private static List<String> problems(HttpResponse<String> answer) {
        JsonNode outcome = PublishedShape.json(answer.body());
        assertThat(outcome.path("resourceType").asString()).isEqualTo("OperationOutcome");
        return outcome.path("issue")
                .valueStream()
                .map(issue -> issue.path("diagnostics").asString())
                .toList();
    }

    // What it offers

    @Test
    void discovery_offers_one_service_at_four_moments_the_opening_of_a_record_first() {
        JsonNode offered = PublishedShape.discovery(
                        client.get(services, client.token(services)).body())
                .path("services");
        assertThat(offered.valueStream().map(service -> service.path("hook").asString()))
                .containsExactly("patient-view", "encounter-start", "problem-list-item-create", "order-sign");
        assertThat(offered.valueStream()
                        .map(service -> service.path("id").asString())
                        .distinct())
                .containsExactly("jesss-rule");
        assertThat(offered.get(0).path("prefetch").path("encounters").asString())
                .startsWith("Encounter?patient={{context.patientId}}&date=ge20");
    }

    @Test
    void discovery_needs_a_token_like_every_other_call() {
        HttpResponse<String> answer = client.get(services, null);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(problems(answer)).singleElement().asString().contains("no token");
    }

    // What it says

    @Test
    void three_coughs_are_one_card_that_leads_to_the_practices_list() {
        String patient = somebody();
        JsonNode card =
                onlyCard(SampleCall.with(patient, SampleRecord.r4(patient).coughsThreeTimes(TODAY)));
        assertThat(card.path("summary").asString()).startsWith("Review due: cough at 3 presentations from ");
        assertThat(card.path("detail").asString())
                .contains(
                        "cough at 3 presentations",
                        "still coughing",
                        "by its code",
                        "face to face",
                        "clinician dr",
                        "Reading ");
        UUID episode =
                UUID.fromString(card.path("links").get(0).path("url").asString().replaceFirst(".*/", ""));
        assertThat(card.path("links").get(0).path("url").asString())
                .isEqualTo(server.url() + "/practice/presentations/" + episode);
        assertThat(sql().sql("select practice from presentation_episode where id = ?")
                        .param(episode)
                        .query(String.class)
                        .list())
                .containsExactly(HookClient.PRACTICE);
    }

    @Test
    void the_same_record_asked_about_again_is_the_same_episode() {
        String patient = somebody();
        SampleCall call = SampleCall.with(patient, SampleRecord.r4(patient).coughsThreeTimes(TODAY));
        String first = onlyCard(call).path("links").get(0).path("url").asString();
        assertThat(onlyCard(call.field("hook", "\"encounter-start\"").context("encounterId", "\"e9\""))
                        .path("links")
                        .get(0)
                        .path("url")
                        .asString())
                .isEqualTo(first);
    }

    @Test
    void a_red_flag_is_a_warning_with_the_words_of_the_guidance() {
        String patient = somebody();
        JsonNode card = onlyCard(SampleCall.with(
                patient,
                SampleRecord.r4(patient)
                        .seen(TODAY.minusDays(30), SampleRecord.COUGH, "cough")
                        .seen(TODAY.minusDays(20), SampleRecord.COUGH, "cough")
                        .seen(TODAY.minusDays(1), SampleRecord.COUGHING_BLOOD, "coughing up blood")));
        assertThat(card.path("indicator").asString()).isEqualTo("warning");
        assertThat(card.path("summary").asString()).contains("red flag");
        assertThat(card.path("detail").asString()).contains("Red flags, and what the guidance says", "NG12");
    }

    @Test
    void each_word_that_still_applies_is_a_suggestion_and_every_reason_to_put_it_aside_has_a_code() {
        String patient = somebody();
        JsonNode card =
                onlyCard(SampleCall.with(patient, SampleRecord.r4(patient).coughsThreeTimes(TODAY)));
        assertThat(card.path("selectionBehavior").asString()).isEqualTo("any");
        assertThat(card.path("suggestions").valueStream().map(it -> it.path("label")
                        .asString()))
                .isNotEmpty()
                .allMatch(label -> label.matches("(Reflect|Review|Rethink): .*"));
        assertThat(card.path("overrideReasons").valueStream().map(it -> it.path("code")
                        .asString()))
                .contains("not-the-same", "waiting", "other");
    }

    @Test
    void nothing_in_a_record_is_no_card() {
        assertThat(cards(SampleCall.empty(somebody())).isEmpty()).isTrue();
    }

    @Test
    void a_null_says_that_the_system_has_looked_and_there_is_nothing() {
        SampleCall call = SampleCall.empty(somebody());
        for (Source source : Source.values()) {
            call.prefetch(source.key(), "null");
        }
        assertThat(cards(call).isEmpty()).isTrue();
    }

    @Test
    void coughs_of_long_ago_are_no_card() {
        String patient = somebody();
        SampleRecord record = SampleRecord.r4(patient)
                .seen(TODAY.minusDays(400), SampleRecord.COUGH, "cough")
                .seen(TODAY.minusDays(390), SampleRecord.COUGH, "cough")
                .seen(TODAY.minusDays(380), SampleRecord.COUGH, "cough");
        assertThat(cards(SampleCall.with(patient, record)).isEmpty()).isTrue();
    }

    @Test
    void what_the_practice_has_put_away_makes_no_card() {
        String patient = somebody();
        SampleRecord record = SampleRecord.r4(patient).coughsThreeTimes(TODAY);
        UUID episode = UUID.fromString(onlyCard(SampleCall.with(patient, record))
                .path("links")
                .get(0)
                .path("url")
                .asString()
                .replaceFirst(".*/", ""));
        Viewer gp = new Viewer(
                UUID.randomUUID(),
                "Dr Example",
                Optional.empty(),
                Set.of(new Membership(new OdsCode(HookClient.PRACTICE), "Example Surgery", Role.GP)));
        Episodes episodes = server.bean(Episodes.class);
        int version = episodes.open(gp, episode).file().state().version();
        assertThat(episodes.take(
                        gp,
                        episode,
                        version,
                        new Event.Dismissed(
                                Event.Dismissed.Why.NOT_THE_SAME, Words.of("Two colds"), TODAY.plusDays(30))))
                .isInstanceOf(EventResult.Done.class);
        assertThat(cards(SampleCall.with(patient, record)).isEmpty()).isTrue();
    }

    @Test
    void an_stu3_record_is_read_the_same_way() {
        String patient = somebody();
        assertThat(onlyCard(SampleCall.with(patient, SampleRecord.stu3(patient).coughsThreeTimes(TODAY)))
                        .path("summary")
                        .asString())
                .contains("cough at 3 presentations");
    }

    @Test
    void what_is_written_in_a_record_cannot_become_a_link_or_a_tag() {
        String patient = somebody();
        SampleRecord record = SampleRecord.r4(patient)
                .coughsThreeTimes(TODAY)
                .seen(TODAY.minusDays(1), SampleRecord.COUGH, "cough <img src=x> [here](https://evil.example.org)");
        assertThat(onlyCard(SampleCall.with(patient, record)).path("detail").asString())
                .contains("\\<img")
                .doesNotContain("[here](")
                .doesNotContain("https://evil");
    }

    // Absent, empty, failed

    @Test
    void what_did_not_come_and_cannot_be_fetched_is_asked_for() {
        HttpResponse<String> answer = call(SampleCall.about("p0").prefetch("patient", "null"));
        assertThat(answer.statusCode()).isEqualTo(412);
        assertThat(problems(answer))
                .hasSize(4)
                .anySatisfy(problem -> assertThat(problem).contains("prefetch.encounters", "Encounter?patient=p0"))
                .anySatisfy(problem -> assertThat(problem).contains("no fhirServer"));
    }

    @Test
    void a_part_that_the_system_could_not_get_is_a_card_that_says_so() {
        JsonNode card =
                onlyCard(SampleCall.empty(somebody()).prefetch("conditions", SampleRecord.outcome("error", "timeout")));
        assertThat(card.path("summary").asString()).contains("could not be checked");
        assertThat(card.path("detail").asString())
                .contains("problems and diagnoses")
                .contains("timeout");
        assertThat(card.path("indicator").asString()).isEqualTo("info");
    }

    @Test
    void a_first_page_alone_is_a_card_that_says_so() {
        String page = SampleRecord.emptyBundle()
                .replace("\"total\"", "\"link\": [{\"relation\": \"next\", \"url\": \"x\"}], \"total\"");
        assertThat(onlyCard(SampleCall.empty(somebody()).prefetch("encounters", page))
                        .path("detail")
                        .asString())
                .contains("only the first page");
    }

    @Test
    void a_record_of_somebody_else_is_never_nothing_to_say() {
        SampleRecord other = SampleRecord.r4("somebody-else").coughsThreeTimes(TODAY);
        JsonNode card = onlyCard(SampleCall.empty(somebody())
                .prefetch("patient", "null")
                .prefetch("encounters", other.encounterBundle()));
        assertThat(card.path("summary").asString()).contains("could not be checked");
        assertThat(card.path("detail").asString()).contains("somebody else");
    }

    // Fetching

    private SampleCall opening(String patient, String fhirServer) {
        return SampleCall.about(patient)
                .field("fhirServer", "\"%s\"".formatted(fhirServer))
                .field(
                        "fhirAuthorization",
                        """
                        {"access_token": "%s", "token_type": "Bearer", "expires_in": 300, "scope": "patient/*.read",
                         "subject": "jesss-rule"}
                        """
                                .formatted(SECRET));
    }

    private void answersEverything(String patient) {
        ehr.says("/fhir/Patient/" + patient, SampleRecord.r4(patient).patientResource());
        for (String type :
                List.of("Encounter", "Condition", "Observation", "Procedure", "DiagnosticReport", "ServiceRequest")) {
            ehr.says("/fhir/" + type, SampleRecord.emptyBundle());
        }
    }

    @Test
    void what_did_not_come_is_fetched_with_the_token_page_by_page() {
        String patient = somebody();
        SampleRecord record = SampleRecord.r4(patient).coughsThreeTimes(TODAY);
        answersEverything(patient);
        ehr.says("/fhir/Encounter", record.encounterPage(0, ehr.url() + "/fhir/more/1"))
                .says("/fhir/more/1", record.encounterPage(1, "more/2"))
                .says("/fhir/more/2", record.encounterPage(2, "none"));
        assertThat(onlyCard(opening(patient, ehr.url() + "/fhir"))
                        .path("summary")
                        .asString())
                .contains("cough at 3 presentations");
        assertThat(ehr.asked()).hasSize(9);
        assertThat(ehr.authorizations()).containsOnly("Bearer " + SECRET);
    }

    @Test
    void a_server_that_is_not_registered_is_never_called() {
        for (String address : List.of(
                elsewhere.url() + "/fhir",
                ehr.url() + "/fhirs",
                ehr.url() + "/fhir/../admin",
                ehr.url() + "/fhir/%2e%2e/admin",
                ehr.url().replace("http://", "http://somebody@") + "/fhir",
                ehr.url().replace("http://", "https://") + "/fhir")) {
            HttpResponse<String> answer = call(opening(somebody(), address));
            assertThat(answer.statusCode()).as(address).isEqualTo(412);
            assertThat(answer.body()).contains("not registered");
        }
        assertThat(elsewhere.asked()).isEmpty();
        assertThat(ehr.asked()).isEmpty();
    }

    @Test
    void neither_a_redirect_nor_a_next_page_leads_to_another_server() {
        String patient = somebody();
        answersEverything(patient);
        ehr.does("/fhir/Condition", FarServer.redirect(elsewhere.url() + "/fhir/Condition"))
                .says(
                        "/fhir/Encounter",
                        SampleRecord.r4(patient)
                                .coughsThreeTimes(TODAY)
                                .encounterPage(0, elsewhere.url() + "/fhir/Encounter"));
        assertThat(onlyCard(opening(patient, ehr.url() + "/fhir"))
                        .path("detail")
                        .asString())
                .contains("status 302", "next page is on a server that is not registered");
        assertThat(elsewhere.asked()).isEmpty();
    }

    @Test
    void a_server_that_is_slow_endless_huge_or_odd_makes_a_card_that_says_what_was_not_checked() {
        String patient = somebody();
        answersEverything(patient);
        ehr.does("/fhir/Condition", exchange -> sleep(5_000))
                .says(
                        "/fhir/Encounter",
                        SampleRecord.r4(patient)
                                .coughsThreeTimes(TODAY)
                                .encounterPage(0, ehr.url() + "/fhir/Encounter"))
                .says("/fhir/Observation", "\"" + "x".repeat(300_000) + "\"")
                .says("/fhir/Procedure", "<html>Please sign in</html>");
        long begin = System.nanoTime();
        assertThat(onlyCard(opening(patient, ehr.url() + "/fhir"))
                        .path("detail")
                        .asString())
                .contains("no answer in time", "more than 5 pages", "larger than is read", "not a FHIR resource");
        assertThat(System.nanoTime() - begin).isLessThan(4_000_000_000L);
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    // Requests that cannot be read

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

    // Trust

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

    // Who looked, and what is kept

    @Test
    void a_person_who_is_registered_here_can_read_that_their_record_was_checked() {
        SampleCall call = SampleCall.empty("nora")
                .prefetch("patient", SampleRecord.r4("nora").patientResource(REGISTERED));
        cards(call);
        LookedAt look = server.bean(AccessLog.class).about(nora, 10).getFirst();
        assertThat(look.who()).isEqualTo("Example Record System, Example Surgery");
        assertThat(look.sentence()).isEqualTo("Checked the record for problems that keep coming back");
        assertThat(look.allowed()).isTrue();
    }

    @Test
    void every_check_is_one_line_also_about_somebody_who_is_not_known_here() {
        int before = lines();
        cards(SampleCall.empty(somebody()));
        assertThat(lines()).isEqualTo(before + 1);
    }

    private int lines() {
        return sql().sql("select count(*) from access_log where allowed and act = 'CHECK_PRESENTATIONS'")
                .query(Integer.class)
                .single();
    }

    @Test
    void tokens_are_neither_stored_nor_logged() {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        log.start();
        root.addAppender(log);
        String patient = somebody();
        answersEverything(patient);
        String address = services + "/jesss-rule";
        String token = client.token(address);
        client.post(address, token, opening(patient, ehr.url() + "/fhir").json());
        client.post(
                address,
                client.token(address),
                opening(patient, "not an address").json());
        client.post(address, token, opening(patient, ehr.url() + "/fhir").json());
        root.detachAppender(log);
        assertThat(ehr.authorizations()).contains("Bearer " + SECRET);
        String signature = token.substring(token.lastIndexOf('.') + 1);
        assertThat(everythingStored()).doesNotContain(SECRET).doesNotContain(signature);
        assertThat(log.list)
                .noneMatch(line -> line.getFormattedMessage().contains(SECRET)
                        || line.getFormattedMessage().contains(signature));
    }

    private String everythingStored() {
        return sql()
                .sql("select table_name from information_schema.tables where table_schema = 'public'")
                .query(String.class)
                .list()
                .stream()
                .map(table -> sql().sql("select coalesce(string_agg(t::text, ' '), '') from \"%s\" t".formatted(table))
                        .query(String.class)
                        .single())
                .collect(Collectors.joining("\n"));
    }

    // How often

    @Test
    void who_calls_too_often_or_shows_too_many_bad_tokens_has_to_wait_and_a_second_process_knows_the_used_tokens() {
        String token = client.token(services);
        assertThat(client.get(services, token).statusCode()).isEqualTo(200);
        try (TestServer second = TestServer.on(
                database,
                "--cds-hooks.clients",
                clients.toString(),
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

    // Feedback

    @Test
    void what_became_of_a_card_is_kept_once_and_counted() {
        String first = somebody();
        String second = somebody();
        JsonNode taken = onlyCard(SampleCall.with(first, SampleRecord.r4(first).coughsThreeTimes(TODAY)));
        JsonNode aside =
                onlyCard(SampleCall.with(second, SampleRecord.r4(second).coughsThreeTimes(TODAY)));
        String feedback =
                """
                {"feedback": [
                  {"card": "%s", "outcome": "accepted", "acceptedSuggestions": [{"id": "%s"}],
                   "outcomeTimestamp": "2026-11-20T09:30:00Z"},
                  {"card": "%s", "outcome": "overridden", "outcomeTimestamp": "2026-11-20T09:31:00+00:00",
                   "overrideReason": {"reason": {"code": "waiting", "system": "urn:x"}, "userComment": "seen by us"}}]}
                """
                        .formatted(
                                taken.path("uuid").asString(),
                                taken.path("suggestions").get(0).path("uuid").asString(),
                                aside.path("uuid").asString());
        CardCounts before = counts();
        assertThat(feedback(feedback).statusCode()).isEqualTo(200);
        assertThat(feedback(feedback).statusCode()).as("told again").isEqualTo(200);
        CardCounts after = counts();
        assertThat(after.accepted()).isEqualTo(before.accepted() + 1);
        assertThat(after.overridden()).isEqualTo(before.overridden() + 1);
        assertThat(after.ignored()).isEqualTo(before.ignored() - 2);
        assertThat(after.ignoredEpisodes()).isEqualTo(before.ignoredEpisodes() - 2);
        assertThat(after.reasons()).contains(new CardCounts.Reason("waiting", 1));
    }

    private CardCounts counts() {
        return server.bean(ShownCards.class)
                .counts(
                        new OdsCode(HookClient.PRACTICE),
                        Instant.EPOCH,
                        Instant.now().plusSeconds(60));
    }

    private HttpResponse<String> feedback(String body) {
        String address = services + "/jesss-rule/feedback";
        return client.post(address, client.token(address), body);
    }

    @Test
    void feedback_that_is_wrong_in_one_place_is_not_kept_at_all() {
        String patient = somebody();
        JsonNode card =
                onlyCard(SampleCall.with(patient, SampleRecord.r4(patient).coughsThreeTimes(TODAY)));
        CardCounts before = counts();
        HttpResponse<String> answer = feedback(
                """
                {"feedback": [
                  {"card": "%s", "outcome": "overridden", "outcomeTimestamp": "2026-11-20T09:30:00Z"},
                  {"card": "%s", "outcome": "overridden", "outcomeTimestamp": "2026-11-20T09:30:00Z"}]}
                """
                        .formatted(card.path("uuid").asString(), UUID.randomUUID()));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(problems(answer)).containsExactly("feedback[1].card is not a card that you were shown.");
        assertThat(problems(feedback("{\"feedback\": [{\"outcome\": \"ignored\"}]}")))
                .containsExactlyInAnyOrder(
                        "feedback[0].outcome is neither accepted nor overridden.",
                        "feedback[0].card is missing.",
                        "feedback[0].outcomeTimestamp is missing.");
        assertThat(counts()).isEqualTo(before);
    }

    // Browsers

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

    private JdbcClient sql() {
        return server.bean(JdbcClient.class);
    }
}
