package org.fresheyes.server.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fresheyes.rules.days.London;
import org.fresheyes.server.TestServer;
import org.fresheyes.server.journeys.DemoWorld.World;
import org.fresheyes.server.polling.MovableClock;
import org.fresheyes.server.web.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A practice without any connection to its own system: a file, a list, a review, and what comes after. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThinkAgainJourneyTest {

    private static final String HEADER =
            "EMIS Number,NHS Number,Patient Name,Event Date,Associated Text,Consultation Type,User Details";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.UK);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Instant began = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private final MovableClock clock = new MovableClock(began.toString());
    private final List<Walker> walkers = new ArrayList<>();
    private final List<World> worlds = new ArrayList<>();

    @BeforeAll
    void start() {
        Browser browser = Browser.start();
        worlds.add(new World(TestServer.at(clock, "--demo"), browser));
    }

    @AfterAll
    void stop() {
        worlds.forEach(World::close);
    }

    @Test
    void a_file_becomes_a_list_a_review_a_safety_net_that_falls_due_and_a_return_and_a_person_says_it_too()
            throws InterruptedException {
        Walker gp = as("adeyemi");
        uploadsWithAWrongLine(gp);
        String episode = findsQuincy(gp);
        reviewsWhileSomebodyElseTakesItOn(gp, episode);
        clock.forward(Duration.ofDays(9));
        isOverdue(episode);
        nextWeek(episode);
        moiraSaysItIsTheSameProblemAgain();

        assertThat(walkers).flatExtracting(Walker::faults).isEmpty();
        assertThat(worlds.getFirst().browser().complaints()).isEmpty();
    }

    private void uploadsWithAWrongLine(Walker gp) {
        gp.open("/practice/presentations").follow("Add visits from your system");
        gp.attach("file", "search.csv", file("E1009,999 003 0010,Wrong Number," + ago(3) + ",Cough,,"));
        gp.press("Read this file").sees("Check the columns", "The columns are a guess", "Line 2");
        gp.pressOnly("Add these visits");
        assertThat(gp.status()).isEqualTo(422);
        gp.sees("Nothing was added", "line 5", "not an NHS number");

        gp.open("/practice/presentations/upload").attach("file", "search.csv", file());
        gp.press("Read this file").press("Add these visits");
        gp.sees("The visits are added", "Who is not in this file", "LANYON, Moira");
    }

    private String findsQuincy(Walker gp) {
        gp.follow("Go to the list").sees("TESTERTON, Quincy").follow("TESTERTON, Quincy");
        gp.sees("Review due", "with the words “Still”", "Cough, by its words", "Nobody has looked at this yet");
        return gp.path();
    }

    private void reviewsWhileSomebodyElseTakesItOn(Walker gp, String episode) {
        gp.follow("Write the review");
        fillsIn(gp);
        as("lightfoot").open(episode).press("Take it on").sees("Dr Rowan Lightfoot reviews it");

        gp.pressOnly("Save the review");
        gp.sees("Something changed while you were writing", "Taken on for a review", "Nothing you wrote is lost");
        assertThat(gp.value("changed")).isEqualTo("The cough is worse at night");
        gp.press("Save the review").sees("Your review is saved", "Safety net running", "Chest X-ray, back in a week");
    }

    private void fillsIn(Walker gp) {
        gp.write("changed", "The cough is worse at night").choose("seen-how", "EXAMINED");
        gp.choose("talked", "yes")
                .write("peer", "Dr Lightfoot would do an X-ray")
                .write("red-flags", "No blood");
        gp.choose("next", "TEST")
                .write("next-what", "Chest X-ray, back in a week")
                .choose("result", "WATCH");
        gp.write("until", London.day(clock.instant()).plusDays(7));
        gp.choose("route", "TELEPHONE").write("watch-for", "Call us if you cough blood or feel worse");
    }

    private void isOverdue(String episode) throws InterruptedException {
        Walker gp = as("adeyemi").open(episode);
        Instant enough = Instant.now().plus(PATIENCE);
        while (!gp.words().contains("The safety net is overdue")
                && Instant.now().isBefore(enough)) {
            Thread.sleep(200);
            gp.reloads();
        }
        gp.sees("Overdue", "Dr Folake Adeyemi was to look again by", "The safety net is overdue");
        gp.open("/practice/presentations").followTo(episode);
    }

    private void nextWeek(String episode) {
        Walker staff = as("reception").open("/practice/presentations/upload");
        staff.attach("file", "next-week.csv", file(quincy(0, "Coughing again")));
        staff.press("Read this file").sees("The columns are as last time").press("Add these visits");
        assertThat(staff.words()).containsPattern("New lines\\s+1\\s");
        staff.follow("Go to the list").followTo(episode).sees("Returned", "Back after a review", "4 visits");
        staff.doesNotSee("Write the review");

        Walker gp = as("adeyemi").open(episode).follow("Write the review");
        fillsIn(gp);
        gp.choose("result", "OVER").choose("over", "CAUSE_FOUND").write("over-words", "X-ray and bloods, both back");
        gp.press("Save the review").sees("Settled", "A cause is found");
    }

    private void moiraSaysItIsTheSameProblemAgain() {
        Walker moira = as("moira").open("/my/same-problem").sees("Get help now if you are very ill", "Knee pain");
        moira.chooseFirst("problem").write("words", "The stairs are hard now").press("Tell my practice");
        moira.sees("Your practice can see it now", "Nobody has looked at it yet", "The stairs are hard now");

        Walker gp = as("adeyemi").open("/practice/presentations").sees("LANYON, Moira", "Raised by the person");
        gp.follow("LANYON, Moira")
                .sees("this is the same problem again", "The stairs are hard now", "The record shows 3 visits");
        gp.press("Say that you have seen it").sees("Somebody has looked");
        moira.open("/my/same-problem").sees("has looked at it");
        moira.open("/my/who-looked").sees("Dr Folake Adeyemi");
    }

    private Walker as(String key) {
        Walker walker = worlds.getFirst().as(key);
        walkers.add(walker);
        return walker;
    }

    private String file(String... more) {
        List<String> lines = new ArrayList<>(
                List.of(HEADER, quincy(40, "Cough"), quincy(20, "Still coughing"), quincy(3, "Cough persists")));
        lines.addAll(List.of(more));
        return String.join("\n", lines) + "\n";
    }

    private String quincy(int days, String text) {
        return "E1001,,\"TESTERTON, Quincy\",%s,%s,Telephone consultation,Dr Adeyemi".formatted(ago(days), text);
    }

    /** So many days before this journey began; 0 is today. */
    private String ago(int days) {
        LocalDate today = London.day(days == 0 ? clock.instant() : began);
        return DAY.format(today.minusDays(days));
    }
}
