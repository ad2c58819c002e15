package org.fresheyes.server.opinion.pages.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.fresheyes.rules.identity.NhsNumber;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.identity.PersonName;
import org.fresheyes.server.TestServer;
import org.fresheyes.server.access.AccessLog;
import org.fresheyes.server.access.LookedAt;
import org.fresheyes.server.opinion.Scene;
import org.fresheyes.server.opinion.pages.practice.PracticeBrowser.Answer;
import org.fresheyes.server.people.People;
import org.fresheyes.server.people.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FindPersonPagesTest {

    private TestServer server;
    private Scene scene;
    private PracticeBrowser browser;

    @BeforeAll
    void start() {
        server = TestServer.start();
        scene = new Scene(server);
        scene.person("9990000026", "Otto", "Lanyard");
        registeredElsewhere();
        browser = new PracticeBrowser(server, FindPersonPages.class);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void a_part_of_a_name_a_date_of_birth_or_an_nhs_number_finds_people_of_the_practice() throws Exception {
        UUID request = scene.cases()
                .ask(scene.moiraHerself(), scene.moira(), scene.asks())
                .id();

        assertThat(search("name", "lany").body())
                .contains("LANYON, Moira", "LANYARD, Otto")
                .doesNotContain("Elsewhere");
        assertThat(search("name", "Lanyon, moira").body())
                .contains("1 person", "999 000 0018", "/practice/cases/" + request, "/authorities")
                .doesNotContain("LANYARD");
        assertThat(search("nhs-number", "999 000 0026").body()).contains("LANYARD, Otto");
        assertThat(search("name", "lan", "born-day", "2", "born-month", "4", "born-year", "1968")
                        .body())
                .contains("2 people");
        assertThat(search("name", "lan_on").body()).contains("Nobody found");
        assertThat(search("name", "lanyon", "nhs-number", "9990000026").body()).contains("Nobody found");
    }

    @Test
    void everybody_who_is_found_can_see_who_found_them() throws Exception {
        search("name", "Lanyard");
        Person otto = server.bean(People.class)
                .byNhsNumber(NhsNumber.of("9990000026"))
                .orElseThrow();

        LookedAt look = server.bean(AccessLog.class).about(otto.id(), 1).getFirst();

        assertThat(look.sentence()).containsIgnoringCase("searched for a person");
        assertThat(look.who()).contains("Dr Adeyemi");
    }

    @Test
    void nothing_to_look_for_or_a_wrong_number_is_said_kindly() throws Exception {
        Answer nothing = search("name", "  ");
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.body()).contains("Enter a name, a date of birth or an NHS number");
        assertThat(search("nhs-number", "9990000027").body()).contains("Check the NHS number");
    }

    @Test
    void who_works_at_no_practice_is_refused() throws Exception {
        assertThat(browser.as(Scene.secondConsultant()).open("/practice/people").status())
                .isEqualTo(403);
    }

    private Answer search(String... fields) throws Exception {
        return browser.as(Scene.gp()).send("/practice/people", fields);
    }

    private void registeredElsewhere() {
        server.bean(People.class)
                .add(Person.of(
                        UUID.randomUUID(),
                        NhsNumber.of("9990000034"),
                        new PersonName("Lanyon", "Elsewhere"),
                        scene.moira().born(),
                        OdsCode.of("ZZA02")));
    }
}
