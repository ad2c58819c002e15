package org.fresheyes.server.opinion.pages.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fresheyes.rules.identity.Actor;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.opinion.Approver;
import org.fresheyes.rules.opinion.Clocks;
import org.fresheyes.rules.opinion.Decline;
import org.fresheyes.rules.opinion.HelpContact;
import org.fresheyes.rules.opinion.HelpContacts;
import org.fresheyes.rules.opinion.LocalPolicy;
import org.fresheyes.rules.opinion.Opinion;
import org.fresheyes.rules.opinion.Route;
import org.fresheyes.rules.opinion.Stage;
import org.fresheyes.rules.opinion.Step;
import org.fresheyes.rules.opinion.Step.Acknowledged;
import org.fresheyes.rules.opinion.Step.Declined;
import org.fresheyes.rules.opinion.Step.PackMadeReady;
import org.fresheyes.server.TestServer;
import org.fresheyes.server.access.Role;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.opinion.OpinionCases;
import org.fresheyes.server.opinion.Policies;
import org.fresheyes.server.opinion.Scene;
import org.fresheyes.server.opinion.StepResult;
import org.fresheyes.server.opinion.pages.practice.PracticeBrowser.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PracticePagesTest {

    private static final Viewer GP = Scene.gp();
    private static final Viewer RECEPTION =
            Scene.staff("Pat Reed", Scene.HOLLYBANK, "Hollybank Surgery", Role.PRACTICE_STAFF);
    private static final Viewer ADMINISTRATOR =
            Scene.staff("Kim Vale", Scene.OTHER_PRACTICE, "Other Surgery", Role.ADMINISTRATOR);

    private TestServer server;
    private Scene scene;
    private OpinionCases cases;
    private PracticeBrowser browser;

    @BeforeAll
    void start() {
        server = TestServer.start();
        scene = new Scene(server);
        cases = scene.cases();
        browser = new PracticeBrowser(
                server,
                Worklist.class,
                RequestPage.class,
                FirstAnswerPages.class,
                TalkItOverPages.class,
                SayNoPages.class,
                SendOnPages.class,
                FirstOpinionPages.class,
                DelayPages.class,
                WaitingTimePages.class,
                ChooseTogetherPages.class,
                SendPages.class,
                AdvicePages.class,
                AgreePlanPages.class,
                AnyTimePages.class,
                SettingsPages.class,
                ApprovalPages.class,
                GoBackTogetherPages.class);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void a_no_needs_a_reason_kind_words_and_another_way_and_is_read_once_more() throws Exception {
        String here = asked();
        browser.as(GP);
        String seen = browser.open(here + "/decline").seen();

        Answer missing = browser.send(here + "/decline", "seen", seen, "words", "We talked it through");
        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.body())
                .contains("Choose a reason", "Choose at least one other way to get help", "We talked it through");

        String[] filledIn = {
            "seen", seen, "reason", "BETTER_HELPED_ANOTHER_WAY", "words", "We talked it through", "ways", "ANOTHER_GP"
        };
        Answer check = browser.send(here + "/decline", filledIn);
        assertThat(check.status()).isEqualTo(200);
        assertThat(check.body()).contains("There is a better way to help", "Ask another GP", "Is it kind?");
        assertThat(stage(here)).isEqualTo(Stage.ASKED);

        Answer done = browser.send(here + "/decline", and(filledIn, "checked", "yes"));
        assertThat(done.status()).isEqualTo(303);
        assertThat(done.location()).isEqualTo(here);
        Decline decline = cases.open(GP, id(here))
                .state()
                .last(Declined.class)
                .orElseThrow()
                .step()
                .decline();
        assertThat(decline.reason()).isEqualTo(Decline.Reason.BETTER_HELPED_ANOTHER_WAY);
        assertThat(decline.alternatives()).isEqualTo(Set.of(Decline.Alternative.ANOTHER_GP));
        assertThat(decline.words()).hasToString("We talked it through");
    }

    @Test
    void whoever_is_slower_keeps_their_words_and_reads_what_changed() throws Exception {
        String here = asked();
        browser.as(GP);
        String seen = browser.open(here + "/decline").seen();
        take(here, GP, Scene.agrees(Route.ANOTHER_GP));

        Answer conflict = browser.send(
                here + "/decline",
                "seen",
                seen,
                "reason",
                "OTHER",
                "words",
                "My own careful words",
                "ways",
                "PALS",
                "checked",
                "yes");

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.body())
                .contains("Something changed while you were writing", "Agreed: another GP", "My own careful words");
        assertThat(stage(here)).isEqualTo(Stage.ARRANGING);
    }

    @Test
    void a_request_goes_from_agreed_to_sent_through_the_pages_and_not_before_everything_is_there() throws Exception {
        String here = asked();
        browser.as(GP);
        done(here, "agree", "route", "ANOTHER_HOSPITAL");
        take(here, GP, Scene.choosesEstuary());

        assertThat(browser.open(here).body()).contains("Before the referral is sent", "Missing");
        Answer early = submit(here, "send", "letter", "Dear colleague");
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.body()).contains("Before this:", "Dear colleague");

        done(here, "first-opinion", "view", "A worn joint", "treatment", "Tablets", "clinician", "Dr Fenwick");
        Answer untold = submit(here, "delay", "harm", "yes", "why", "It may get worse");
        assertThat(untold.status()).isEqualTo(422);
        assertThat(untold.body()).contains("Enter the day you told the person", "It may get worse");
        done(
                here,
                "delay",
                "harm",
                "yes",
                "why",
                "It may get worse",
                "contacted-day",
                "1",
                "contacted-month",
                "6",
                "contacted-year",
                "2026");
        Answer noStart = submit(
                here,
                "waiting-time",
                "situation",
                "SAME_CONDITION_BETWEEN_CONSULTANTS",
                "effect",
                "KEEPS_RUNNING",
                "why",
                "Same hip");
        assertThat(noStart.body()).contains("Enter the day the waiting time began");
        done(here, "waiting-time", "situation", "NEW_REFERRAL_BY_GP", "effect", "NEW_CLOCK", "why", "A new provider");
        take(here, GP, new PackMadeReady(UUID.randomUUID(), 12, 1, 2));

        Answer ready = browser.open(here + "/send");
        assertThat(ready.body())
                .contains("Could it be something else?", "A worn joint", "URGENT", "Estuary Hospitals")
                .doesNotContain("Something is still missing");
        done(here, "send", "letter", "Dear colleague, please see Moira");

        assertThat(stage(here)).isEqualTo(Stage.REFERRED);
        assertThat(cases.open(GP, id(here)).state().receiver()).hasValue(Scene.SECOND);
        assertThat(cases.open(GP, id(here)).state().delay().orElseThrow().couldHarm())
                .isTrue();
        assertThat(browser.open("/practice").body())
                .contains(scene.moira().name().listed(), "Urgent");
    }

    @Test
    void another_gp_of_the_practice_gets_it_by_name() throws Exception {
        String here = asked();
        browser.as(GP);
        done(here, "agree", "route", "ANOTHER_GP");
        done(here, "first-opinion", "view", "A worn joint");
        done(here, "delay", "harm", "no", "why", "Stable for a year");
        done(here, "waiting-time", "situation", "WITHIN_THE_PRACTICE", "effect", "NO_CLOCK", "why", "No referral");

        assertThat(submit(here, "send", "letter", "Please see Moira").body())
                .contains("Write the name of the GP who will give the second opinion");
        done(here, "send", "letter", "Please see Moira", "clinician", "Dr Oduya");

        assertThat(cases.open(GP, id(here)).state().receiver().orElseThrow().full())
                .isEqualTo("Dr Oduya, Hollybank Surgery");
        assertThat(browser.open(here).body()).contains("Work on the second opinion");
    }

    @Test
    void every_page_that_is_open_shows_and_a_closed_one_leads_back_to_the_request() throws Exception {
        String here = asked();
        browser.as(GP);
        for (String open : List.of(
                "acknowledge",
                "agree",
                "explain",
                "decline",
                "send-on",
                "first-opinion",
                "capacity",
                "private-opinion",
                "died")) {
            assertThat(browser.open(here + "/" + open).status()).as(open).isEqualTo(200);
        }
        assertThat(browser.open(here + "/plan").location()).isEqualTo(here);

        take(here, GP, Scene.agrees(Route.ANOTHER_HOSPITAL));
        assertThat(browser.open(here + "/choose?specialty=C_110&near=ZZ1").status())
                .isEqualTo(200);
        take(here, GP, Scene.choosesEstuary());
        Scene.arranges().forEach(step -> take(here, GP, step));
        take(here, GP, Scene.sends());
        take(here, Scene.secondConsultant(), Scene.accepts());
        take(here, Scene.secondConsultant(), new Step.ReviewFromRecords(Words.of("Enough")));
        take(here, Scene.secondConsultant(), Scene.opines(Opinion.Outcome.DIFFERS_ON_TREATMENT));
        for (String open : List.of("read", "reconcile", "transfer")) {
            assertThat(browser.open(here + "/" + open).status()).as(open).isEqualTo(200);
        }
        done(here, "read", "words", "They called");
        done(here, "reconcile", "lead", "Dr Adeyemi", "words", "A call for all of us");
        assertThat(browser.open(here + "/views-differ").status()).isEqualTo(200);
        done(here, "plan", "plan", "Back clinic first");
        assertThat(stage(here)).isEqualTo(Stage.SETTLED);
        done(here, "reopen", "why", "It came back");
        assertThat(stage(here)).isEqualTo(Stage.ASKED);
    }

    @Test
    void reception_confirms_the_arrival_and_is_not_offered_what_only_clinicians_do() throws Exception {
        String here = asked();
        Answer page = browser.as(RECEPTION).open(here);
        assertThat(page.body()).contains("Say that the request has arrived").doesNotContain("/decline");
        done(here, "acknowledge");
        assertThat(cases.open(GP, id(here)).state().last(Acknowledged.class)).isPresent();

        Answer refused = submit(here, "decline", "reason", "OTHER", "words", "No", "ways", "PALS", "checked", "yes");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(stage(here)).isEqualTo(Stage.ASKED);
        assertThat(browser.as(Scene.gpElsewhere()).open(here).status()).isEqualTo(403);
    }

    @Test
    void a_death_is_asked_twice() throws Exception {
        String here = asked();
        browser.as(GP);
        assertThat(submit(here, "died", "on-day", "1", "on-month", "6", "on-year", "2999")
                        .body())
                .contains("The day must be today or in the past");
        assertThat(submit(here, "died", "on-day", "1", "on-month", "6", "on-year", "2026")
                        .body())
                .contains("Every request of this person is closed");
        assertThat(stage(here)).isEqualTo(Stage.ASKED);
    }

    @Test
    void the_administrator_sets_how_the_practice_does_it() throws Exception {
        browser.as(ADMINISTRATOR);
        String[] days = {
            "days-acknowledge",
            "3",
            "days-answer",
            "8",
            "days-explain",
            "10",
            "days-choose",
            "10",
            "days-arrange",
            "5",
            "days-chase",
            "10",
            "days-report",
            "15",
            "days-advise",
            "10",
            "days-acknowledge_report",
            "5",
            "days-reconcile",
            "15",
            "days-feedback",
            "14",
            "internalFirst",
            "no"
        };
        Answer wrong = browser.send("/organisation/settings", and(days, "approval", "perhaps"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(browser.send("/organisation/settings", and(days, "approval", "yes"))
                        .body())
                .contains("Choose who can approve");
        assertThat(browser.send("/organisation/settings", and(days, "approval", "no", "pals", "Advice desk"))
                        .body())
                .contains("Write how to reach them, or leave both empty");
        assertThat(browser.send("/organisation/settings", and(days, "approval", "yes", "approvers", "ADMINISTRATOR"))
                        .status())
                .isEqualTo(303);
        assertThat(server.bean(Policies.class).of(Scene.OTHER_PRACTICE).approvers())
                .containsExactly(Approver.ADMINISTRATOR);
        assertThat(server.bean(Policies.class).of(Scene.OTHER_PRACTICE).clocks().acknowledge())
                .isEqualTo(3);
        assertThat(browser.open("/organisation/settings").body()).contains("value=\"3\"", "your own settings");
        assertThat(browser.as(GP)
                        .open("/organisation/settings?organisation=ZZA02")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void who_else_can_help_is_named_where_it_is_recorded_and_never_made_up() throws Exception {
        HelpContacts contacts =
                new HelpContacts(Optional.empty(), Optional.of(new HelpContact("Quayside Advocates", "01632 960077")));
        withPolicy(LocalPolicy.DEFAULT.with(contacts), () -> {
            String here = asked();
            assertThat(browser.as(GP).open(here + "/decline").body())
                    .contains("Quayside Advocates, 01632 960077", "No contact recorded.");
            assertThat(submit(here, "decline", "reason", "OTHER", "words", "In words", "ways", "ADVOCATE")
                            .body())
                    .contains("Get help from an advocate. Quayside Advocates, 01632 960077");
        });
    }

    @Test
    void the_practice_goes_back_from_a_place_that_does_not_fit() throws Exception {
        String here = asked();
        take(here, GP, Scene.agrees(Route.ANOTHER_HOSPITAL));
        assertThat(browser.as(GP).open(here + "/another-way").body()).doesNotContain("Another place</label>");
        take(here, scene.moiraHerself(), Scene.choosesEstuary());
        done(here, "another-way", "again", "WAY", "why", "She would like advice in writing");
        assertThat(stage(here)).isEqualTo(Stage.ASKED);
    }

    @Test
    void where_policy_looks_inside_first_a_way_outside_needs_a_reason() throws Exception {
        withPolicy(new LocalPolicy(Clocks.DEFAULT, Set.of(), true, false, Set.of(), HelpContacts.NONE), () -> {
            String here = asked();
            browser.as(GP);
            assertThat(browser.open(here + "/agree").body()).contains("Why can nobody inside your organisation help?");
            assertThat(submit(here, "agree", "route", "ANOTHER_HOSPITAL").body())
                    .contains("Write why nobody inside your organisation can help");
            done(here, "agree", "route", "ANOTHER_HOSPITAL", "whyNotInside", "None of us treats hips");
            assertThat(browser.open(here).body()).contains("None of us treats hips");
        });
    }

    @Test
    void where_policy_asks_for_approval_nothing_is_sent_before_somebody_it_names_approves() throws Exception {
        withPolicy(
                new LocalPolicy(
                        Clocks.DEFAULT, Set.of(), false, true, Set.of(Approver.ADMINISTRATOR), HelpContacts.NONE),
                () -> {
                    String here = asked();
                    take(here, GP, Scene.agrees(Route.ANOTHER_HOSPITAL));
                    take(here, scene.moiraHerself(), Scene.choosesEstuary());
                    Scene.arranges().forEach(step -> take(here, GP, step));
                    assertThat(browser.as(GP).open(here).body())
                            .contains("Get approval to go to another organisation", "An administrator of your");
                    assertThat(submit(here, "send", "letter", "Please see her").body())
                            .contains("Before this: get approval");

                    String approval = "/organisation/approvals/" + id(here);
                    assertThat(browser.open(approval).body()).contains("You cannot approve this");
                    Viewer administrator =
                            Scene.staff("Kit Moor", Scene.HOLLYBANK, "Hollybank Surgery", Role.ADMINISTRATOR);
                    assertThat(browser.as(administrator)
                                    .open("/organisation/approvals")
                                    .body())
                            .contains(approval)
                            .doesNotContain("Lanyon", "hip");
                    Answer page = browser.open(approval);
                    assertThat(page.body()).doesNotContain("Lanyon", "hip");
                    assertThat(browser.send(approval, "seen", page.seen()).location())
                            .isEqualTo("/organisation/approvals");
                    assertThat(browser.as(GP).open(here).body()).contains("Kit Moor");
                    done(here, "send", "letter", "Please see her");
                    assertThat(stage(here)).isEqualTo(Stage.REFERRED);
                });
    }

    /** Hollybank's policy while something happens; the usual one afterwards. */
    private void withPolicy(LocalPolicy policy, ThrowingCallable happens) throws Exception {
        Policies policies = server.bean(Policies.class);
        Actor kit = Actor.staff("kit", "Kit Moor", Scene.HOLLYBANK);
        policies.set(Scene.HOLLYBANK, policy, kit);
        try {
            happens.call();
        } catch (Throwable failed) {
            throw new AssertionError("With " + policy, failed);
        } finally {
            policies.set(Scene.HOLLYBANK, LocalPolicy.DEFAULT, kit);
        }
    }

    private String asked() {
        return "/practice/cases/"
                + cases.ask(scene.moiraHerself(), scene.moira(), scene.asks()).id();
    }

    /** Opens a page, fills its form in and sends it, which must be accepted. */
    private void done(String here, String page, String... fields) throws Exception {
        Answer answer = submit(here, page, fields);
        assertThat(answer.status()).as("%s: %s", page, answer.body()).isEqualTo(303);
    }

    private Answer submit(String here, String page, String... fields) throws Exception {
        String seen = String.valueOf(cases.open(GP, id(here)).state().version());
        return browser.send(here + "/" + page, and(fields, "seen", seen));
    }

    private void take(String here, Viewer who, Step step) {
        int seen = cases.open(who, id(here)).state().version();
        assertThat(cases.take(who, id(here), seen, step)).isInstanceOf(StepResult.Done.class);
    }

    private Stage stage(String here) {
        return cases.open(GP, id(here)).state().stage();
    }

    private static UUID id(String here) {
        return UUID.fromString(here.substring(here.lastIndexOf('/') + 1));
    }

    private static String[] and(String[] fields, String... more) {
        String[] all = Arrays.copyOf(fields, fields.length + more.length);
        System.arraycopy(more, 0, all, fields.length, more.length);
        return all;
    }
}
