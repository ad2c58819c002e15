package org.fresheyes.server.opinion.pages.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fresheyes.rules.opinion.Question;
import org.fresheyes.rules.opinion.Route;
import org.fresheyes.rules.opinion.Step.Asked;
import org.fresheyes.server.TestServer;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.opinion.Scene;
import org.fresheyes.server.opinion.draft.Draft;
import org.fresheyes.server.opinion.draft.Drafts;
import org.fresheyes.server.opinion.draft.Topic;
import org.fresheyes.server.opinion.pages.PatientVisit;
import org.fresheyes.server.people.People;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("slow")
class AskJourneyTest {

    private static TestServer server;
    private static Scene scene;

    private Viewer moira;
    private PatientVisit visit;
    private String draft = "";

    @BeforeAll
    static void start() {
        server = TestServer.start();
        scene = new Scene(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void moiraBeginsAtAPracticeThatAnswersHere() {
        moira = scene.moiraHerself();
        visit = new PatientVisit(server, moira);
        gpsAtHollybank(1);
        var begun = visit.send("/ask/for-whom", "person", scene.moira().id().toString());
        assertThat(begun.leadsTo()).endsWith("/tasks");
        draft = begun.leadsTo().replace("/tasks", "");
    }

    @Test
    void an_emergency_leads_to_help_and_not_to_the_questions() {
        assertThat(visit.read("/ask").body()).contains("Call 999 if someone’s life is at risk");
        assertThat(visit.send("/ask", "situation", "EMERGENCY").leadsTo()).isEqualTo("/ask/help/emergency");
        for (Situation situation : Situation.elsewhere()) {
            var help = visit.read("/ask/help/" + situation.address());
            assertThat(help.status()).as(situation.name()).isEqualTo(200);
            assertThat(help.body()).as(situation.name()).doesNotContain("inappropriate");
        }
        assertThat(visit.send("/ask", "situation", "NONE").leadsTo()).isEqualTo("/ask/for-whom");
    }

    @Test
    void every_page_of_the_journey_has_the_way_to_help() {
        for (Topic topic : Topic.values()) {
            var page = visit.read(draft + "/" + topic.address());
            assertThat(page.status()).as(topic.name()).isEqualTo(200);
            assertThat(page.body()).as(topic.name()).contains("href=\"/ask/help\"");
        }
    }

    @Test
    void the_whole_journey_makes_one_case_with_everything_that_was_answered() {
        answerEverything();
        var check = visit.read(draft + "/check");
        assertThat(check.body()).contains("My left &lt;hip&gt;", "Could it be something else?", "Dr Fenwick", "ZZA01");

        var sent = visit.send(draft + "/check");
        UUID id = UUID.fromString(sent.leadsTo().replaceAll("^/my/cases/|/sent$", ""));
        Asked asked = scene.cases().open(moira, id).state().asked();
        assertThat(asked.question().kind()).isEqualTo(Question.Kind.TREATMENT_OFFERED);
        assertThat(asked.question().about().text()).isEqualTo("My left <hip>\nand the knee");
        assertThat(asked.question().ownQuestions()).hasSize(2);
        assertThat(asked.question().decideBy()).isPresent();
        assertThat(asked.hopedRoute()).contains(Route.ANOTHER_HOSPITAL);
        assertThat(asked.firstTeam().clinician()).contains("Dr Fenwick");
        assertThat(asked.to().organisation()).isEqualTo(Scene.HOLLYBANK);
        assertThat(visit.read(sent.leadsTo()).body())
                .contains("Your request has been sent", "They should answer by", "There is no national standard");
        assertThat(server.bean(Drafts.class).of(moira.account())).isEmpty();
    }

    @Test
    void sending_twice_makes_one_case() {
        answerEverything();
        Draft kept = server.bean(Drafts.class).of(moira.account()).getFirst();
        var first = visit.send(draft + "/check");
        var second = visit.send(draft + "/check");
        assertThat(second.leadsTo()).isEqualTo("/my/cases/" + kept.id());

        Asked asked = scene.cases().open(moira, kept.id()).state().asked();
        var again = scene.cases().ask(moira, scene.moira(), kept.id(), asked, () -> {});
        assertThat(again.id()).isEqualTo(kept.id());
        assertThat(again.state().version()).isEqualTo(1);
        assertThat(first.leadsTo()).contains(kept.id().toString());
    }

    @Test
    void a_page_left_empty_says_so_and_keeps_everything_else() {
        var empty = visit.send(draft + "/what", "what", "  ");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.body()).contains("There is a problem", "Write what it is about");

        var date = visit.send(
                draft + "/decide-by", "decide-by", "yes", "by-day", "31", "by-month", "2", "by-year", "2027");
        assertThat(date.status()).isEqualTo(422);
        assertThat(date.body()).contains("value=\"31\"", "value=\"2027\"");

        var past =
                visit.send(draft + "/decide-by", "decide-by", "yes", "by-day", "4", "by-month", "3", "by-year", "2025");
        assertThat(past.status()).isEqualTo(422);
        assertThat(past.body()).contains("The date must be today or later. If it has passed, choose no", "#by-day");

        var unknown = visit.send(draft + "/kind", "kind", "SOMETHING");
        assertThat(unknown.status()).isEqualTo(422);
    }

    @Test
    void what_was_answered_is_there_again_another_day() {
        visit.send(draft + "/what", "what", "My hip");
        assertThat(visit.send(draft + "/worry", "worry", "The pain", "later", "yes")
                        .leadsTo())
                .isEqualTo("/my/cases");
        assertThat(visit.read("/my/cases").body()).contains("Not sent yet", draft + "/tasks");

        PatientVisit tomorrow = new PatientVisit(server, moira);
        assertThat(tomorrow.read(draft + "/what").body()).contains("My hip");
        assertThat(tomorrow.read(draft + "/worry").body()).contains("The pain");
        assertThat(tomorrow.read(draft + "/tasks").body()).contains("Not finished", "Not started");
    }

    @Test
    void somebody_elses_draft_cannot_be_opened() {
        visit.send(draft + "/what", "what", "My secret");
        PatientVisit stranger =
                new PatientVisit(server, new Viewer(UUID.randomUUID(), "Sam Stranger", Optional.empty(), Set.of()));
        var page = stranger.read(draft + "/what");
        assertThat(page.status()).isEqualTo(403);
        assertThat(page.body()).doesNotContain("My secret");
    }

    @Test
    void questions_are_added_changed_and_taken_away_without_a_script() {
        visit.send(draft + "/questions", "question-0", "First", "more", "yes");
        visit.send(draft + "/questions", "question-0", "First", "question-1", "Second", "more", "yes");
        assertThat(visit.read(draft + "/questions").body()).contains("First", "Second", "question-2");
        visit.send(draft + "/questions", "question-0", "First", "question-1", "Second", "remove", "0");
        assertThat(questions()).containsExactly("Second");
        visit.send(draft + "/questions", "question-0", "Second, better");
        assertThat(questions()).containsExactly("Second, better");
    }

    @Test
    void saying_no_to_sharing_is_only_possible_for_another_gp() {
        visit.send(draft + "/hope", "hope", "ANOTHER_HOSPITAL");
        assertThat(visit.send(draft + "/sharing", "sharing", "no").status()).isEqualTo(422);
        visit.send(draft + "/hope", "hope", "ANOTHER_GP");
        assertThat(visit.send(draft + "/sharing", "sharing", "no").status()).isEqualTo(303);
        visit.send(draft + "/hope", "hope", "ADVICE");
        assertThat(visit.send(draft + "/check").body()).contains("Can we share your records");
    }

    @Test
    void the_check_names_every_question_that_is_left() {
        visit.send(draft + "/kind", "kind", "OUTLOOK");
        var check = visit.send(draft + "/check");
        assertThat(check.status()).isEqualTo(422);
        assertThat(check.body())
                .contains("Answer the question: What is it about?", "href=\"#what\"", "id=\"what\"")
                .doesNotContain("Answer the question: What do you want looked at again?");
    }

    @Test
    void a_change_from_the_check_leads_back_to_the_check() {
        assertThat(visit.send(draft + "/kind?from=check", "kind", "OUTLOOK").leadsTo())
                .isEqualTo(draft + "/check");
    }

    @Test
    void the_help_somebody_needs_is_shown_and_can_be_changed() {
        var wrong = visit.send(draft + "/needs", "preference", "TEXT", "interpreter", "Cornish");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("Enter your phone number", "Cornish");

        visit.send(draft + "/needs", "preference", "TEXT", "phone", "01632 960 002", "interpreter", "Cornish");
        var person = server.bean(People.class).get(scene.moira().id());
        assertThat(person.needs().interpreter()).contains("Cornish");
        assertThat(visit.read(draft + "/needs").body()).contains("01632 960 002", "Cornish");
        server.bean(People.class).change(scene.moira());
    }

    @Test
    void a_practice_that_does_not_answer_here_is_not_sent_anything() {
        answerEverything();
        gpsAtHollybank(0);
        assertThat(visit.read(draft + "/tasks").body())
                .contains("Your practice is not here yet", "integrated care board");
        var sent = visit.send(draft + "/check");
        assertThat(sent.status()).isEqualTo(422);
        assertThat(server.bean(Drafts.class).of(moira.account())).hasSize(1);
    }

    @Test
    void a_draft_is_deleted_only_after_asking() {
        assertThat(visit.read(draft + "/delete").body()).contains("Delete what you have written?");
        assertThat(server.bean(Drafts.class).of(moira.account())).hasSize(1);
        visit.send(draft + "/delete");
        assertThat(server.bean(Drafts.class).of(moira.account())).isEmpty();
    }

    private void answerEverything() {
        visit.send(draft + "/kind", "kind", "TREATMENT_OFFERED");
        visit.send(draft + "/what", "what", "My left <hip>\r\nand the knee");
        visit.send(draft + "/worry", "worry", "");
        visit.send(draft + "/questions", "question-0", "Could it be something else?", "question-1", "Can I wait?");
        visit.send(draft + "/team", "team", "practice");
        visit.send(draft + "/clinician", "clinician", "Dr Fenwick");
        visit.send(draft + "/specialty", "specialty", "not-sure");
        visit.send(draft + "/explained", "explained", "YES");
        visit.send(draft + "/started", "started", "NO");
        visit.send(draft + "/decide-by", "decide-by", "yes", "by-day", "4", "by-month", "3", "by-year", "2099");
        visit.send(draft + "/hope", "hope", "ANOTHER_HOSPITAL");
        visit.send(draft + "/wish", "wish", "UNDECIDED");
        visit.send(draft + "/needs", "preference", "LETTER");
        visit.send(draft + "/sharing", "sharing", "yes");
    }

    private List<String> questions() {
        return server.bean(Drafts.class)
                .of(moira.account())
                .getFirst()
                .answers()
                .about()
                .questions();
    }

    private static void gpsAtHollybank(int number) {
        JdbcClient sql = server.bean(JdbcClient.class);
        sql.sql("delete from membership where organisation = ?")
                .param(Scene.HOLLYBANK.value())
                .update();
        for (int i = 0; i < number; i++) {
            UUID account = UUID.randomUUID();
            sql.sql(
                            "insert into account (id, issuer, subject, name, made_at) values (?, 'test', ?, 'Dr Adeyemi', now())")
                    .params(account, account.toString())
                    .update();
            sql.sql("insert into membership values (?, ?, 'Hollybank Surgery', 'GP', 'administrator', now())")
                    .params(account, Scene.HOLLYBANK.value())
                    .update();
        }
    }
}
