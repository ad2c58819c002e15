package org.fresheyes.server.rapidreview;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.rapidreview.call.Event;
import org.fresheyes.server.TestServer;
import org.fresheyes.server.access.TestBrowser;
import org.fresheyes.server.web.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages for whoever calls, without scripts and with them. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CallerPagesTest {

    private static final String BED_4 = "bedfaurward6";
    private static final int MOST_BYTES = 40_000;
    private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"");

    private final PostOffice post = new PostOffice();
    private final List<TestServer> servers = new ArrayList<>();
    private final List<Ward6> wards = new ArrayList<>();

    @BeforeAll
    void start() {
        servers.add(TestServer.start(post.options()));
        wards.add(new Ward6(servers.getFirst()));
        ward().hangPoster(BED_4);
    }

    @AfterAll
    void stop() {
        servers.forEach(TestServer::close);
        post.close();
    }

    @BeforeEach
    void nobodyHasCalledYet() {
        sql().sql("update rapid_call set raised_at = raised_at - interval '1 hour'")
                .update();
    }

    @Test
    void the_whole_page_weighs_less_than_forty_thousand_bytes_and_leaves_no_cookie() throws Exception {
        HttpResponse<byte[]> page = fetch("/call/" + BED_4);
        String html = new String(page.body(), java.nio.charset.StandardCharsets.UTF_8);
        int weight = page.body().length;
        Matcher assets = ASSET.matcher(html);
        while (assets.find()) {
            weight += fetch(assets.group(1)).body().length;
        }

        assertThat(weight).isLessThan(MOST_BYTES);
        assertThat(page.headers().map()).doesNotContainKey("set-cookie");
        assertThat(html.indexOf("0113 496 0100")).isPositive().isLessThan(html.indexOf("<form"));
    }

    @Test
    void a_call_is_made_without_scripts_and_followed_to_its_end() {
        TestBrowser phone = new TestBrowser(url());
        String key = key(phone.get("/call/" + BED_4).body());

        TestBrowser.Answer sent = phone.post(
                "/call/" + BED_4,
                Map.of("key", key, "who", "FAMILY", "worry", "Cannot breathe", "reach", "01632 960 001"));
        assertThat(sent.status()).isEqualTo(200);
        assertThat(sent.path()).startsWith("/call/status/");
        assertThat(sent.body()).contains("We have your call", "Received").doesNotContain("Cannot breathe", "960 001");

        assertThat(phone.post("/call/" + BED_4, Map.of("key", key, "worry", "Again"))
                        .path())
                .isEqualTo(sent.path());

        UUID id = ward().calls()
                .byLink(sent.path().substring("/call/status/".length()))
                .orElseThrow()
                .id();
        ward().does("Ann", id, new Event.Accepted());
        assertThat(phone.get(sent.path()).body()).contains("Somebody is looking at your call");
        ward().does("Ann", id, new Event.SetOut());
        assertThat(phone.get(sent.path() + "/now").body())
                .contains("Somebody is on the way")
                .doesNotContain("<html");
        ward().does("Ann", id, new Event.StoodDown(Words.of("At an arrest")));
        assertThat(phone.get(sent.path()).body())
                .contains("We are looking for somebody else")
                .doesNotContain("arrest");
    }

    @Test
    void when_nobody_is_left_the_number_is_what_stands_out() {
        Placed.AsCall placed = ward().daughterCalls();
        for (String name : List.of("Ann", "Bob", "Cat", "Dan", "Eve")) {
            ward().does(name, placed.call(), new Event.Declined(Words.of("In theatre")));
        }

        assertThat(new TestBrowser(url()).get("/call/status/" + placed.secret()).body())
                .contains("Nobody has answered yet", "Call now", "phone urgent");
    }

    @Test
    void a_page_says_the_same_whether_or_not_somebody_is_a_patient() {
        TestBrowser phone = new TestBrowser(url());
        List<String> answers = new ArrayList<>();
        for (String name : List.of("Moira Lanyon", "Nobody Atall")) {
            String key = key(phone.get("/call?hospital=ZZN01A").body());
            TestBrowser.Answer sent = phone.post("/call", Map.of("hospital", "ZZN01A", "key", key, "about", name));
            answers.add(sent.body()
                    .replaceAll("/call/status/[^/\"]+", "")
                    .replaceAll("<strong class=\"reference\">[^<]+", "")
                    .replaceAll("<time[^>]*>[^<]+", ""));
        }

        assertThat(answers.getFirst()).isEqualTo(answers.getLast()).doesNotContain("Moira");
    }

    @Test
    void an_empty_form_from_a_bed_is_a_call_and_from_nowhere_it_asks_where() {
        TestBrowser phone = new TestBrowser(url());

        assertThat(phone.post("/call/" + BED_4, Map.of()).path()).startsWith("/call/status/");
        assertThat(phone.post("/call", Map.of("hospital", "ZZN01A")).body())
                .contains("Write where the patient is, or their name");
    }

    @Test
    void an_unknown_code_and_an_unknown_link_lead_to_the_hospitals_and_their_numbers() {
        for (String path : List.of("/call/nosuchcode99", "/call/status/guessed", "/call/status/guessed/now")) {
            TestBrowser.Answer answer = new TestBrowser(url()).get(path);

            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.body()).contains("We do not know this code or link", "0113 496 0100");
        }
    }

    @Test
    void what_is_not_sent_because_too_many_were_says_so_and_shows_the_number() {
        TestBrowser phone = new TestBrowser(url());
        for (int calls = 0; calls < Calls.MOST_FROM_A_PLACE; calls++) {
            phone.post("/call/" + BED_4, Map.of());
        }

        TestBrowser.Answer many = phone.post("/call/" + BED_4, Map.of());

        assertThat(many.status()).isEqualTo(429);
        assertThat(many.body()).contains("This one was not sent", "0113 496 0100");
    }

    @Test
    @Tag("browser")
    void a_draft_waits_on_the_phone_two_taps_are_one_call_and_the_page_about_it_is_live() {
        try (Browser browser = Browser.start()) {
            Page page = browser.visitor(Browser.PHONE, true);
            page.navigate(url() + "/call/" + BED_4);
            assertThat(Browser.axe(page)).isEmpty();
            assertThat(Browser.overflow(page)).isZero();
            Browser.picture(page, "call-320");
            page.fill("[name=worry]", "She cannot catch her breath");
            page.reload();
            assertThat(page.inputValue("[name=worry]")).isEqualTo("She cannot catch her breath");

            int before = count();
            page.dblclick("button");
            page.waitForURL("**/call/status/**");
            assertThat(count()).isEqualTo(before + 1);
            assertThat(Browser.axe(page)).isEmpty();
            Browser.picture(page, "call-status-320");

            UUID id = sql().sql("select id from rapid_call order by raised_at desc limit 1")
                    .query(UUID.class)
                    .single();
            ward().does("Ann", id, new Event.Accepted());
            page.waitForSelector("text=Somebody is looking at your call");
            page.navigate(url() + "/call/" + BED_4);
            assertThat(page.inputValue("[name=worry]")).isEmpty();
            page.setViewportSize(Browser.DESKTOP, 900);
            Browser.picture(page, "call-desktop");
            page.navigate(url() + "/call");
            assertThat(Browser.axe(page)).isEmpty();
            Browser.picture(page, "call-choose");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private int count() {
        return sql().sql("select count(*) from rapid_call").query(Integer.class).single();
    }

    private static String key(String html) {
        Matcher key = Pattern.compile("name=\"key\" value=\"([^\"]+)\"").matcher(html);
        assertThat(key.find()).isTrue();
        return key.group(1);
    }

    private Ward6 ward() {
        return wards.getFirst();
    }

    private String url() {
        return servers.getFirst().url();
    }

    private JdbcClient sql() {
        return servers.getFirst().bean(JdbcClient.class);
    }

    private HttpResponse<byte[]> fetch(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(url() + path)).build(),
                        HttpResponse.BodyHandlers.ofByteArray());
    }
}
