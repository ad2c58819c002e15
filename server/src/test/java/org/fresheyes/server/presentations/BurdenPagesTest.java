package org.fresheyes.server.presentations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fresheyes.intake.csv.CsvFile;
import org.fresheyes.intake.csv.CsvGuess;
import org.fresheyes.rules.files.Problem;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.presentations.review.Event;
import org.fresheyes.server.TestServer;
import org.fresheyes.server.access.DemoSignIn;
import org.fresheyes.server.access.DemoSignIns;
import org.fresheyes.server.access.Membership;
import org.fresheyes.server.access.Role;
import org.fresheyes.server.access.TestBrowser;
import org.fresheyes.server.opinion.Scene;
import org.fresheyes.server.postgres.TestPostgres;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BurdenPagesTest {

    private static final String BURDEN = "/practice/presentations/burden";
    private static final OdsCode EMPTY = OdsCode.of("ZZA09");

    private final List<TestServer> servers = new ArrayList<>();

    private TestServer server() {
        return servers.getFirst();
    }

    @BeforeAll
    void start() {
        servers.add(TestServer.on(TestPostgres.migrated(), "--signin.built-in"));
        add("gp", Scene.HOLLYBANK, Role.GP);
        add("administrator", Scene.HOLLYBANK, Role.ADMINISTRATOR);
        add("elsewhere", Scene.OTHER_PRACTICE, Role.GP);
        add("nobody-here-yet", EMPTY, Role.PRACTICE_STAFF);
        assertThat(upload(file())).isEmpty();
    }

    @AfterAll
    void stop() {
        servers.forEach(TestServer::close);
    }

    @Test
    void a_practice_sees_how_many_prompts_there_are_and_nobodys_name() {
        TestBrowser gp = as("gp");
        long before = looks("READ_BURDEN");

        String page = text(gp.get(BURDEN + "?weeks=4&by=SEX"));

        assertThat(page)
                .contains("All 7 ", "Chest", "Female 5 5 250.00", "Male fewer than 5", "Not recorded")
                .doesNotContain("Vale", "B1");
        assertThat(looks("READ_BURDEN")).isEqualTo(before + 1);
        assertThat(listed("READ_BURDEN", "Anna Vale")).isFalse();
    }

    @Test
    void every_way_of_counting_apart_is_a_table_and_a_week_too_many_is_said() {
        TestBrowser gp = as("gp");

        for (String by : List.of("AGE", "SEX", "ETHNICITY", "DEPRIVATION")) {
            assertThat(text(gp.get(BURDEN + "?by=" + by))).contains("Is it fair?", "Not recorded");
        }
        TestBrowser.Answer wrong = gp.get(BURDEN + "?weeks=53");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(text(wrong)).contains("Enter a whole number from 1 to 52");
        assertThat(Jsoup.parse(wrong.body()).select("#weeks").attr("value")).isEqualTo("53");
    }

    @Test
    void the_list_size_is_remembered_with_its_day_and_what_is_no_number_is_said() {
        TestBrowser gp = as("gp");
        assertThat(text(gp.get(BURDEN))).contains("Nobody has written down how many people are registered");

        for (String typed : List.of("0", "many", "-3", "")) {
            TestBrowser.Answer wrong = gp.post(BURDEN + "/list-size", Map.of("people", typed));
            assertThat(wrong.status()).isEqualTo(422);
            assertThat(Jsoup.parse(wrong.body()).select("#people").attr("value"))
                    .isEqualTo(typed);
            assertThat(Jsoup.parse(wrong.body()).select(".nhsuk-error-summary").text())
                    .contains("Enter");
        }
        String page = text(gp.post(BURDEN + "/list-size", Map.of("people", "9000")));

        assertThat(page).contains("Registered people: 9,000. gp wrote this down on");
        assertThat(looks("SET_LIST_SIZE")).isPositive();
        server().bean(JdbcClient.class).sql("delete from practice_list_size").update();
    }

    @Test
    void what_if_lists_who_would_be_lost_with_their_episode_and_records_them() {
        String page =
                as("gp").get(BURDEN + "/what-if?window=180&current=42&weeks=4").body();

        assertThat(Jsoup.parse(page).text())
                .contains(
                        "180 days instead of 365",
                        "New prompts in 4 weeks: 3 fewer",
                        "People who would be lost: 3",
                        "VALE, Anna",
                        "Nobody would be gained");
        String link = Jsoup.parse(page).select("td a").getFirst().attr("href");
        assertThat(as("gp").get(link).status()).isEqualTo(200);
        assertThat(listed("READ_BURDEN", "Anna Vale")).isTrue();
        assertThat(count("presentation_episode where practice = 'ZZA01'")).isEqualTo(7);
    }

    @Test
    void an_administrator_sees_the_numbers_and_not_who_it_is() {
        TestBrowser administrator = as("administrator");

        assertThat(administrator.get(BURDEN).status()).isEqualTo(200);
        assertThat(text(administrator.get(BURDEN + "/what-if?window=180")))
                .contains("People who would be lost: 3. GPs and practice staff can see who they are.")
                .doesNotContain("VALE");
    }

    @Test
    void a_question_that_cannot_be_asked_keeps_what_was_typed() {
        TestBrowser.Answer wrong = as("gp").get(BURDEN + "/what-if?window=20&current=soon");

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(text(wrong)).contains("Enter a whole number from 30 to 730", "Enter a whole number from 1 to 365");
        assertThat(Jsoup.parse(wrong.body()).select("#current").attr("value")).isEqualTo("soon");
    }

    @Test
    void nobody_from_elsewhere_sees_it_and_an_empty_practice_is_told_how_to_begin() {
        assertThat(as("elsewhere")
                        .get(BURDEN + "?organisation=" + Scene.HOLLYBANK.value())
                        .status())
                .isEqualTo(403);
        assertThat(text(as("nobody-here-yet").get(BURDEN))).contains("There is nothing to count yet");
        assertThat(text(as("nobody-here-yet").get(BURDEN + "/what-if?window=180")))
                .contains("there is nothing to read again");
    }

    @Test
    void why_something_was_put_away_is_counted() {
        OdsCode other = Scene.OTHER_PRACTICE;
        Coughs coughs = new Coughs(server(), other);
        Episodes episodes = server().bean(Episodes.class);
        LocalDate today = episodes.today();
        PersonAtPractice somebody = new PersonAtPractice("E1", Optional.empty(), Optional.empty());
        UUID id = coughs.tell(somebody, coughs.prompt("E1", today, 3))
                .orElseThrow()
                .episode();
        episodes.take(
                Scene.gpElsewhere(),
                id,
                2,
                new Event.Dismissed(Event.Dismissed.Why.NOT_THE_SAME, Words.of("Two colds"), today.plusDays(30)));

        assertThat(text(as("elsewhere").get(BURDEN)))
                .contains(
                        "Put away: These visits are not about one problem 1",
                        "Put away, with a reason 1 100%",
                        "Not recorded fewer than 5");
    }

    @Test
    void who_people_are_is_no_news_about_a_visit_and_what_cannot_be_one_is_said_by_line() {
        String before = visits();

        assertThat(upload(file().replace("Female", "F"))).isEmpty();
        assertThat(visits()).isEqualTo(before);
        assertThat(upload("Patient,Date,Text,Date of birth,IMD decile\nZ1,2026-03-01,Cough,soon,14\n"))
                .hasSize(2)
                .allMatch(problem -> problem.line() == 2);
    }

    /** B1 to B5 have coughed within 180 days or not; C1 and C2 are men. */
    private String file() {
        StringBuilder file = new StringBuilder("Patient,Name,Date,Text,Date of birth,Sex,IMD decile\n");
        person(file, "B1", "\"VALE, Anna\"", "1950-01-01,Female,1", 300, 150, 5);
        person(file, "B2", "\"VALE, Bea\"", "1960-01-01,Female,1", 300, 150, 5);
        person(file, "B3", "\"VALE, Cora\"", "1970-01-01,Female,2", 300, 150, 5);
        person(file, "B4", "\"VALE, Dora\"", "1980-01-01,Female,", 40, 20, 5);
        person(file, "B5", "\"VALE, Ella\"", ",Female,", 40, 20, 5);
        person(file, "C1", "\"VALE, Finn\"", "2020-01-01,Male,10", 40, 20, 5);
        person(file, "C2", "\"VALE, Gus\"", ",,", 40, 20, 5);
        return file.toString();
    }

    private void person(StringBuilder file, String id, String name, String background, int... daysAgo) {
        LocalDate today = server().bean(Episodes.class).today();
        for (int days : daysAgo) {
            file.append("%s,%s,%s,Cough,%s\n".formatted(id, name, today.minusDays(days), background));
        }
    }

    private List<Problem> upload(String file) {
        VisitFiles files = server().bean(VisitFiles.class);
        byte[] content = file.getBytes(StandardCharsets.UTF_8);
        long number =
                files.begin(Scene.gp(), Scene.HOLLYBANK, "search.csv", content).number();
        return files.take(
                Scene.gp(),
                number,
                CsvGuess.of(CsvFile.read("search.csv", content)).layout());
    }

    private void add(String subject, OdsCode organisation, Role role) {
        server().bean(DemoSignIns.class)
                .add(new DemoSignIn(
                        subject,
                        subject,
                        "counts",
                        Optional.empty(),
                        Optional.empty(),
                        Set.of(new Membership(organisation, organisation.value(), role))));
    }

    private TestBrowser as(String subject) {
        TestBrowser browser = new TestBrowser(server().url());
        browser.signIn(subject);
        return browser;
    }

    /** The words of a page, without the column heads that small screens repeat in each cell. */
    private static String text(TestBrowser.Answer answer) {
        Document page = Jsoup.parse(answer.body());
        page.select("[aria-hidden=true]").remove();
        return page.select("main").text();
    }

    private String visits() {
        return server().bean(JdbcClient.class)
                .sql("select count(*) || ' ' || coalesce(sum(first_upload), 0) from presentation_visit")
                .query((row, at) -> row.getString(1))
                .single();
    }

    private long looks(String act) {
        return count("access_log where allowed and act = '%s'".formatted(act));
    }

    private boolean listed(String act, String name) {
        return count(
                        """
                access_log_listed l join access_log a on a.id = l.entry
                join presentation_person p on p.person = l.person
                where a.act = '%s' and p.given || ' ' || p.family ilike '%s'
                """
                                .formatted(act, name))
                > 0;
    }

    private long count(String rows) {
        return server().bean(JdbcClient.class)
                .sql("select count(*) from " + rows)
                .query(Long.class)
                .single();
    }
}
