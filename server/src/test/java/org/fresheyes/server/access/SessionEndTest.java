package org.fresheyes.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.fresheyes.server.access.TestBrowser.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of a form that arrives after its session has ended, or without its token. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SessionEndTest {

    private static final String FORM = "/my/representatives/invite";

    private Story story;

    @BeforeAll
    void start() {
        story = new Story();
    }

    @AfterAll
    void stop() {
        story.close();
    }

    @Test
    void what_was_typed_is_there_again_after_signing_in_and_nothing_was_sent() {
        TestBrowser asha = story.signedIn("asha");
        asha.get(FORM);
        asha.forget("session");
        assertThat(asha.post(FORM, Map.of("name", "A name typed for long")).path())
                .isEqualTo("/idp/sign-in");
        Answer back = asha.enter("asha", DemoSignIn.PASSWORD);
        assertThat(back.path()).isEqualTo(FORM);
        assertThat(back.body()).contains("A name typed for long", "We kept what you wrote");
        assertThat(asha.get(FORM).body()).doesNotContain("A name typed for long");
    }

    @Test
    void the_next_person_at_the_same_browser_does_not_get_it() {
        TestBrowser browser = story.signedIn("asha");
        browser.get(FORM);
        browser.forget("session");
        browser.post(FORM, Map.of("name", "Only for Asha"));
        browser.enter("dina", DemoSignIn.PASSWORD);
        assertThat(browser.get(FORM).body()).doesNotContain("Only for Asha");
    }

    @Test
    void a_stale_token_in_a_living_session_leads_back_to_the_page_with_what_was_typed() {
        TestBrowser asha = story.signedIn("asha");
        asha.get(FORM);
        Answer back = asha.post(FORM, Map.of("name", "Typed in another window", "_csrf", "stale"));
        assertThat(back.path()).isEqualTo(FORM);
        assertThat(back.body()).contains("Typed in another window");
    }

    @Test
    void what_is_kept_cannot_be_read_in_the_database() {
        TestBrowser asha = story.signedIn("asha");
        asha.get(FORM);
        asha.forget("session");
        asha.postOnce(FORM, Map.of("name", "Findable words"));
        JdbcClient jdbc = story.server.bean(JdbcClient.class);
        assertThat(jdbc.sql("select encode(sealed, 'escape') from kept_form")
                        .query((row, number) -> row.getString(1))
                        .list())
                .isNotEmpty()
                .noneMatch(kept -> kept.contains("Findable"));
    }

    @Test
    void a_form_without_its_token_changes_nothing() {
        TestBrowser asha = story.signedIn("asha");
        HttpResponse<String> answer = asha.once("POST", "/sign-out", Map.of());
        assertThat(asha.location(answer)).isEqualTo("/");
        assertThat(asha.get("/my/who-looked").status()).isEqualTo(200);
    }
}
