package org.fresheyes.server.rapidreview;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.fresheyes.rules.days.London;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.rapidreview.call.Event;
import org.fresheyes.rules.rapidreview.call.Stage;
import org.fresheyes.server.TestServer;
import org.fresheyes.server.access.DemoSignIn;
import org.fresheyes.server.access.TestBrowser;
import org.fresheyes.server.web.Browser;
import org.fresheyes.server.web.Dates;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the daughter's phone to the board, the bedside and back, with real browsers. */
@Tag("slow")
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BoardTest {

    private static final String BED_4 = "bedfaurward6";

    private final PostOffice post = new PostOffice();
    private final List<TestServer> servers = new ArrayList<>();
    private final List<Ward6> wards = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    @BeforeAll
    void start() {
        servers.add(TestServer.start(Stream.concat(Stream.of("--signin.built-in"), Stream.of(post.options()))
                .toArray(String[]::new)));
        wards.add(new Ward6(server()));
        ward().hangPoster(BED_4);
    }

    @AfterAll
    void stop() {
        servers.forEach(TestServer::close);
        post.close();
    }

    @Test
    void a_daughter_calls_a_nurse_takes_it_comes_reviews_and_tells_her() {
        try (Browser browser = Browser.start()) {
            Page board = signedIn(browser, "ann", Browser.DESKTOP);
            board.navigate(server().url() + "/hospital/calls");
            board.waitForSelector("text=This board is live.");
            looked(board, "board-empty");

            Page phone = browser.visitor(Browser.PHONE, true);
            phone.navigate(server().url() + "/call/" + BED_4);
            phone.check("[value=FAMILY]");
            phone.fill("[name=worry]", "She cannot catch her breath");
            phone.fill("[name=reach]", "Lena, 01632 960 001");
            phone.click("button");
            phone.waitForURL("**/call/status/**");

            board.waitForSelector(".fe-call >> text=Ringing");
            assertThat(board.locator("#said").innerText()).isEqualTo("A new call is ringing");
            assertThat(board.locator("#board").innerText())
                    .contains("Bed 4, Ward 6")
                    .doesNotContain("breath", "Lena");
            looked(board, "board-ringing");
            board.click(".fe-call a:text-is(\"Bed 4, Ward 6\")");
            assertThat(board.locator("main").innerText())
                    .contains("She cannot catch her breath", "Lena, 01632 960 001");
            looked(board, "call-page");
            press(board, "I take this call");
            phone.waitForSelector("text=Somebody is looking at your call");
            press(board, "I am on the way");
            phone.waitForSelector("text=Somebody is on the way");
            press(board, "I am at the bedside");
            follow(board, "Write a note", "call-note");
            board.fill("[name=situation]", "Breathless since the morning");
            press(board, "Save");
            follow(board, "Write what came of the review", "call-outcome");
            press(board, "Save");
            assertThat(board.locator(".nhsuk-error-summary").innerText()).contains("Choose what it was about");
            board.check("[value=ACUTE_DETERIORATION]");
            board.check("[value=MOVED]");
            board.check("[value=HIGH_DEPENDENCY]");
            board.fill("[name=words]", "Needs close watching");
            press(board, "Save");
            phone.waitForSelector("text=The team has finished its review");
            follow(board, "Say that you told whoever called", "call-tell");
            board.check("[value=IN_PERSON]");
            press(board, "Save");
            phone.waitForSelector("text=We have told you what comes next");
            assertThat(phone.locator("main").innerText()).doesNotContain("close watching", "Breathless");
            press(board, "Close this call");
            looked(board, "call-closed");

            assertThat(faults).isEmpty();
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void the_registrar_of_the_treating_team_attends_and_the_escalation_goes_on() {
        UUID id = ward().daughterCalls(1).call();
        TestBrowser cat = new TestBrowser(server().url());
        cat.signIn("cat");

        TestBrowser.Answer attends = cat.post("/hospital/calls/%s/attend".formatted(id), seen(cat, id));
        assertThat(attends.body()).contains("Cat comes too, from the team that looks after the patient", "Ringing");
        TestBrowser.Answer accepts = cat.post("/hospital/calls/%s/accept".formatted(id), seen(cat, id));

        assertThat(accepts.status()).isEqualTo(422);
        assertThat(accepts.body()).contains("cannot be the independent reviewer");
        assertThat(ward().call(id).state().stage()).isEqualTo(Stage.ALERTING);
    }

    @Test
    void of_two_who_take_it_the_second_is_told_who_was_quicker() {
        UUID id = ward().daughterCalls(2).call();
        TestBrowser bob = new TestBrowser(server().url());
        bob.signIn("bob");
        var seen = seen(bob, id);
        ward().does("Ann", id, new Event.Accepted());

        TestBrowser.Answer late = bob.post("/hospital/calls/%s/accept".formatted(id), seen);

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("Ann took the call");
    }

    @Test
    void a_repeat_call_is_linked_and_stays_a_call_of_its_own() {
        UUID first = ward().daughterCalls(3).call();
        UUID second = ward().daughterCalls(3).call();
        TestBrowser bob = new TestBrowser(server().url());
        bob.signIn("bob");
        var fields = new HashMap<>(seen(bob, second));
        fields.put("earlier", first.toString());

        assertThat(bob.post("/hospital/calls/%s/link".formatted(second), fields).body())
                .contains("the same person");
        assertThat(ward().call(second).state().linked()).containsExactly(first);
        assertThat(ward().call(first).state().stage()).isEqualTo(Stage.ALERTING);
    }

    @Test
    void gaps_of_the_rota_show_before_they_happen_and_a_test_call_is_timed() {
        LocalDate day = LocalDate.now(London.ZONE).plusDays(3);
        TestBrowser dan = new TestBrowser(server().url());
        dan.signIn("dan");
        assertThat(dan.get("/hospital/rota").body()).contains("Somebody is on duty in every role");

        TestBrowser.Answer away = dan.post(
                "/hospital/rota/exception",
                Map.ofEntries(
                        entry("site", Ward6.SITE.value()),
                        entry("kind", "AWAY"),
                        entry("role", "EXECUTIVE"),
                        entry("person", ward().viewer("Eve").account().toString()),
                        entry("fromDay-day", String.valueOf(day.getDayOfMonth())),
                        entry("fromDay-month", String.valueOf(day.getMonthValue())),
                        entry("fromDay-year", String.valueOf(day.getYear())),
                        entry("from", "9:00"),
                        entry("toDay-day", String.valueOf(day.getDayOfMonth())),
                        entry("toDay-month", String.valueOf(day.getMonthValue())),
                        entry("toDay-year", String.valueOf(day.getYear())),
                        entry("to", "17.30")));
        assertThat(away.body())
                .contains("Nobody is on duty", "<strong>Executive on call</strong>: " + Dates.day(day) + " at 9am")
                .contains("Dan: Added: Eve is away");

        assertThat(dan.post("/hospital/rota/test", Map.of("site", Ward6.SITE.value()))
                        .body())
                .contains("The test call is ringing now", "Ringing now");
        UUID test = server().bean(JdbcClient.class)
                .sql("select id from rapid_call where test order by raised_at desc limit 1")
                .query(UUID.class)
                .single();
        TestBrowser ann = new TestBrowser(server().url());
        ann.signIn("ann");
        assertThat(ann.get("/hospital/calls/" + test).body()).doesNotContain("test call");
        assertThat(ann.post("/hospital/calls/%s/accept".formatted(test), seen(ann, test))
                        .body())
                .contains("This was a test call");
        assertThat(dan.get("/hospital/rota").body()).contains("0 min ");
    }

    @Test
    void a_nurse_calls_against_the_wish_of_her_consultant_and_by_her_own_name() {
        TestBrowser nell = new TestBrowser(server().url());
        nell.signIn("nell");
        String key = nell.get("/hospital/call").body().replaceAll("(?s).*name=\"key\" value=\"([^\"]+)\".*", "$1");

        TestBrowser.Answer called = nell.post(
                "/hospital/call",
                Map.of(
                        "site",
                        Ward6.SITE.value(),
                        "key",
                        key,
                        "who",
                        "STAFF",
                        "about",
                        "Bed 2",
                        "worry",
                        "NEWS2 is 0"));

        assertThat(called.path()).startsWith("/call/status/");
        CallOnFile file = ward().calls()
                .byLink(called.path().substring("/call/status/".length()))
                .orElseThrow();
        assertThat(file.state().events().getFirst().by().name()).isEqualTo("Nell");
        assertThat(nell.get("/hospital/call").body()).contains("nobody has to agree first");
    }

    @Test
    void the_pages_of_the_rota_and_of_the_staff_can_be_used_by_everybody() {
        try (Browser browser = Browser.start()) {
            for (int width : List.of(Browser.PHONE, Browser.DESKTOP)) {
                Page dan = signedIn(browser, "dan", width);
                for (String page : List.of("rota", "rota/shift", "rota/exception", "call")) {
                    dan.navigate(server().url() + "/hospital/" + page);
                    looked(dan, "hospital-" + page.replace('/', '-') + "-" + width);
                }
            }
            assertThat(faults).isEmpty();
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void a_nurse_of_the_ward_and_somebody_who_is_not_signed_in_see_no_board_and_no_call() {
        UUID id = ward().daughterCalls(44).call();
        TestBrowser nell = new TestBrowser(server().url());
        nell.signIn("nell");

        for (String path :
                List.of("/hospital/calls", "/hospital/calls/part", "/hospital/calls/live", "/hospital/calls/" + id)) {
            assertThat(nell.get(path).status()).as(path).isEqualTo(403);
            assertThat(new TestBrowser(server().url()).get(path).body())
                    .as(path)
                    .doesNotContain("Bed 4");
        }
    }

    @Test
    void a_board_whose_server_is_gone_says_that_it_is_not_live() {
        TestServer other = TestServer.start(Stream.concat(Stream.of("--signin.built-in"), Stream.of(post.options()))
                .toArray(String[]::new));
        try (Browser browser = Browser.start()) {
            Ward6 there = new Ward6(other);
            there.hangPoster(BED_4);
            Page board = signedIn(browser, other, "ann", Browser.PHONE);
            board.navigate(other.url() + "/hospital/calls");
            board.waitForSelector("text=This board is live.");
            UUID id = there.daughterCalls().call();
            board.waitForSelector(".fe-call >> text=Ringing");
            there.does("Ann", id, new Event.Declined(Words.of("In theatre")));
            Browser.picture(board, "board-320");
            assertThat(Browser.overflow(board)).isZero();
            other.close();

            board.waitForSelector("text=This board is not up to date.");
            Browser.picture(board, "board-lost-320");
            assertThat(Browser.axe(board)).isEmpty();
        } finally {
            other.close();
        }
    }

    private Map<String, String> seen(TestBrowser who, UUID id) {
        who.get("/hospital/calls/" + id);
        return Map.of("seen", String.valueOf(ward().call(id).state().version()));
    }

    private Page signedIn(Browser browser, String who, int width) {
        return signedIn(browser, server(), who, width);
    }

    private static Page signedIn(Browser browser, TestServer at, String who, int width) {
        Page page = browser.visitor(width, true);
        page.navigate(at.url() + "/sign-in");
        page.check("[name=who][value=%s]".formatted(who));
        page.fill("[name=password]", DemoSignIn.PASSWORD);
        page.click("main button");
        page.waitForURL(at.url() + "/**");
        return page;
    }

    private static void press(Page page, String words) {
        page.click("main button:has-text(\"%s\")".formatted(words));
        page.waitForLoadState();
    }

    private void follow(Page page, String words, String picture) {
        page.click("main a:has-text(\"%s\")".formatted(words));
        page.waitForLoadState();
        looked(page, picture);
    }

    private void looked(Page page, String picture) {
        Browser.picture(page, picture);
        Browser.axe(page).forEach(fault -> faults.add(picture + ": " + fault));
        if (Browser.overflow(page) > 0) {
            faults.add(picture + ": wider than the screen");
        }
    }

    private TestServer server() {
        return servers.getFirst();
    }

    private Ward6 ward() {
        return wards.getFirst();
    }
}
