package org.fresheyes.server.wards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.server.TestServer;
import org.fresheyes.server.access.DemoSignIn;
import org.fresheyes.server.access.DemoSignIns;
import org.fresheyes.server.access.Membership;
import org.fresheyes.server.access.Role;
import org.fresheyes.server.access.TestBrowser;
import org.fresheyes.server.directory.DemoDirectory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an administrator does to the places of a hospital. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HospitalPagesTest {

    private static final String LIST = "/organisation/hospitals";
    private static final String GENERAL = LIST + "/DEMOT1A";

    private final TestServer server = TestServer.start("--signin.built-in");

    @BeforeAll
    void people() {
        server.bean(DemoDirectory.class).load();
        add("administrator", "DEMOT1", Role.ADMINISTRATOR);
        add("elsewhere", "DEMOT2", Role.ADMINISTRATOR);
        add("nurse", "DEMOT1", Role.HOSPITAL_STAFF);
        add("practice", "DEMOP1", Role.ADMINISTRATOR);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @BeforeEach
    void empty() {
        server.bean(JdbcClient.class)
                .sql("truncate hospital_site, ward, bed, place_code, place_change cascade")
                .update();
    }

    @Test
    void a_hospital_gets_wards_and_beds_and_each_has_a_code_of_its_own() {
        TestBrowser browser = as("administrator");
        assertThat(text(browser.get(LIST))).contains("Northmoor Hospitals (demo)", "No hospital is added yet");
        assertThat(text(browser.get(LIST + "/add"))).contains("DEMOT1A: Northmoor General Hospital (demo)");

        assertThat(addHospital(browser).path()).isEqualTo(GENERAL);
        TestBrowser.Answer ward = browser.post(GENERAL + "/wards", Map.of("ward", "Ward 6", "ward-feed", "W6"));
        TestBrowser.Answer beds = browser.post(ward.path() + "/beds", Map.of("beds", "Bed 1 to 12\nSide room"));

        assertThat(text(beds)).contains("13 beds are added", "Bed 12 Open", "Side room Open", "01632 960 200");
        assertThat(text(browser.get(GENERAL)))
                .contains("Ward 6 13 Open", "administrator: Added to Ward 6: Bed 1, Bed 2");
        assertThat(codes()).hasSize(15).doesNotHaveDuplicates();
        Place bed = places().of(codes().getLast().toUpperCase(java.util.Locale.ROOT))
                .orElseThrow();
        assertThat(bed.name()).isEqualTo("Side room, Ward 6, Northmoor General Hospital");
        assertThat(bed.site().phone()).isEqualTo("01632 960 200");
        assertThat(places().codeOf(bed).value()).isEqualTo(codes().getLast());
    }

    @Test
    void a_code_that_leaked_is_replaced_and_the_old_poster_still_gives_the_number() {
        TestBrowser browser = as("administrator");
        addHospital(browser);
        String leaked = codes().getFirst();

        assertThat(text(browser.post(GENERAL + "/code", Map.of()))).contains("The poster has a new code");

        assertThat(places().of(leaked)).isEmpty();
        assertThat(places().formerly(leaked)).map(HospitalSite::phone).contains("01632 960 200");
        PlaceCode now = places().codeOf(places().hospital(OdsCode.of("DEMOT1A")));
        assertThat(now.value()).isNotEqualTo(leaked);
        assertThat(places().of(now.spaced())).isPresent();
        assertThat(places().of("2222 2222 2222")).isEmpty();
        assertThat(places().formerly("' or 1=1 --")).isEmpty();
    }

    @Test
    void what_is_closed_is_still_found_by_its_poster_and_can_be_opened_again() {
        TestBrowser browser = as("administrator");
        addHospital(browser);
        String ward = browser.post(GENERAL + "/wards", Map.of("ward", "Ward 6")).path();
        browser.post(ward + "/beds", Map.of("beds", "Bed 1"));
        String code = codes().getLast();
        String bed = Jsoup.parse(browser.get(ward).body()).select("td a").attr("href");

        assertThat(text(browser.post(bed + "/open", Map.of()))).contains("The bed is closed", "Bed 1 Closed");
        assertThat(text(browser.post(ward + "/open", Map.of()))).contains("This ward is closed");

        Place found = places().of(code).orElseThrow();
        assertThat(found.bed().orElseThrow().open()).isFalse();
        assertThat(text(browser.post(ward + "/open", Map.of("open", "yes")))).doesNotContain("This ward is closed");
        assertThat(text(browser.post(bed + "/open", Map.of("open", "yes")))).contains("Bed 1 Open");
    }

    @Test
    void names_are_changed_and_two_of_one_name_are_refused_without_losing_what_was_typed() {
        TestBrowser browser = as("administrator");
        addHospital(browser);
        String ward = browser.post(GENERAL + "/wards", Map.of("ward", "Ward 6")).path();
        browser.post(ward + "/beds", Map.of("beds", "Bed 1 to 3"));

        TestBrowser.Answer twice = browser.post(GENERAL + "/wards", Map.of("ward", "WARD 6"));
        assertThat(twice.status()).isEqualTo(422);
        assertThat(text(twice)).contains("There is a ward with this name");
        assertThat(Jsoup.parse(twice.body()).select("#ward").attr("value")).isEqualTo("WARD 6");
        TestBrowser.Answer bedTwice = browser.post(ward + "/beds", Map.of("beds", "Bed 9\nbed 2"));
        assertThat(text(bedTwice)).contains("There is a bed called bed 2. No bed was added");
        assertThat(text(browser.get(ward))).doesNotContain("Bed 9");

        assertThat(text(browser.post(ward, Map.of("name", "Willow Ward", "feed", "W6"))))
                .contains("Willow Ward");
        String bed = Jsoup.parse(browser.get(ward).body()).select("td a").attr("href");
        assertThat(text(browser.post(bed, Map.of("name", "Bed 2")))).contains("There is another bed with this name");
        assertThat(text(browser.post(bed, Map.of("name", "Bed 1A", "feed", "B1A"))))
                .contains("Bed 1A Open");
        assertThat(text(browser.post(GENERAL, Map.of("name", "Northmoor General", "phone", "01632 960 299"))))
                .contains("Posters that hang still show the old ones", "now Northmoor General, 01632 960 299.");
    }

    @Test
    void what_is_no_phone_number_no_code_and_no_hospital_is_said() {
        TestBrowser browser = as("administrator");
        for (String phone : List.of("", "ask reception", "12", "01632 960 200 or bleep 12")) {
            TestBrowser.Answer wrong =
                    browser.post(LIST + "/add", Map.of("code", "DEMOT1A", "name", "General", "phone", phone));
            assertThat(wrong.status()).as(phone).isEqualTo(422);
            assertThat(text(wrong)).contains("phone number");
        }
        assertThat(text(browser.post(LIST + "/add", Map.of("code", "DEMOT2A", "name", "X", "phone", "01632 960 1"))))
                .contains("This code belongs to Southfell Teaching Hospitals (demo)");
        assertThat(text(as("practice")
                        .post(LIST + "/add", Map.of("code", "DEMOP1A", "name", "X", "phone", "01632 960 1"))))
                .contains("Only a hospital organisation has wards");
        assertThat(places().sites()).isEmpty();
    }

    @Test
    void nobody_else_sees_or_changes_it() {
        addHospital(as("administrator"));
        long before = server.bean(JdbcClient.class)
                .sql("select count(*) from place_change")
                .query(Long.class)
                .single();

        for (String other : List.of("elsewhere", "nurse", "practice")) {
            TestBrowser browser = as(other);
            assertThat(browser.get(GENERAL).status()).as(other).isEqualTo(403);
            assertThat(browser.post(GENERAL, Map.of("name", "Mine", "phone", "0113 496 0000"))
                            .status())
                    .isEqualTo(403);
            assertThat(browser.post(GENERAL + "/code", Map.of()).status()).isEqualTo(403);
        }
        assertThat(as("administrator").get(LIST + "/DEMOT1B").status()).isEqualTo(404);
        assertThat(as("administrator")
                        .get("/organisation/wards/" + UUID.randomUUID())
                        .status())
                .isEqualTo(404);
        assertThat(server.bean(JdbcClient.class)
                        .sql("select count(*) from place_change")
                        .query(Long.class)
                        .single())
                .isEqualTo(before);
    }

    private static TestBrowser.Answer addHospital(TestBrowser browser) {
        return browser.post(
                LIST + "/add",
                Map.of("code", "demot1a", "name", "Northmoor General Hospital", "phone", " 01632  960 200 "));
    }

    private Places places() {
        return server.bean(Places.class);
    }

    private List<String> codes() {
        return server.bean(JdbcClient.class)
                .sql(
                        """
                        select code from place_code c left join bed b on b.id = c.bed where ended_at is null
                        order by c.ward nulls first, b.number nulls first
                        """)
                .query(String.class)
                .list();
    }

    private void add(String subject, String organisation, Role role) {
        OdsCode code = OdsCode.of(organisation);
        server.bean(DemoSignIns.class)
                .add(new DemoSignIn(
                        subject,
                        subject,
                        "keeps wards",
                        Optional.empty(),
                        Optional.empty(),
                        Set.of(new Membership(code, organisation, role))));
    }

    private TestBrowser as(String subject) {
        TestBrowser browser = new TestBrowser(server.url());
        browser.signIn(subject);
        return browser;
    }

    private static String text(TestBrowser.Answer answer) {
        var page = Jsoup.parse(answer.body());
        page.select("[aria-hidden=true]").remove();
        return page.select("main").text();
    }
}
