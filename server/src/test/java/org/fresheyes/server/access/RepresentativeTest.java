package org.fresheyes.server.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fresheyes.server.access.TestBrowser.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RepresentativeTest {

    private static final Pattern LINK = Pattern.compile("/represent/[a-z0-9]+");
    private static final Pattern ONE = Pattern.compile("/my/representatives/[0-9a-f-]{36}");

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
    void a_daughter_is_invited_accepts_acts_and_is_stopped_in_the_middle_of_her_session() {
        TestBrowser asha = story.signedIn("asha");
        String link = invitation(asha, "dina@example.org");
        TestBrowser dina = story.signedIn("dina");
        Answer asked = dina.get(link);
        assertThat(asked.body()).contains("Do you want to act for Asha Example?");
        dina.post(link, Map.of());

        Viewer viewer = new Viewer(story.dina, "Dina Example", Optional.empty(), Set.of());
        Access access = story.server.bean(Access.class);
        Subject about = Subject.of(story.asha);
        assertThat(access.require(viewer, Act.READ_CASE, about).as()).isEqualTo(Relationship.REPRESENTATIVE);
        assertThatThrownBy(() -> access.require(viewer, Act.READ_RECORD, about)).isInstanceOf(Refused.class);
        assertThat(dina.get(link).status()).isEqualTo(404);

        Answer list = asha.get("/my/representatives");
        assertThat(list.body()).contains("Dina Example", "Can act for you");
        String one = find(ONE, list.body());
        assertThat(asha.get(one).body()).contains("Looked at the request");
        assertThat(asha.post(one + "/end", Map.of()).body()).contains("can no longer act for you");

        assertThatThrownBy(() -> access.require(viewer, Act.READ_CASE, about)).isInstanceOf(Refused.class);
    }

    @Test
    void a_link_for_somebody_else_is_refused_and_the_person_sees_who_tried() {
        TestBrowser asha = story.signedIn("asha");
        String link = invitation(asha, "somebody@example.org");
        TestBrowser dina = story.signedIn("dina");
        assertThat(dina.get(link).status()).isEqualTo(403);
        assertThat(dina.post(link, Map.of()).status()).isEqualTo(403);
        assertThat(asha.get("/my/who-looked").body()).contains("Dina Example", "Was refused");
    }

    @Test
    void nobody_accepts_their_own_invitation() {
        TestBrowser asha = story.signedIn("asha");
        assertThat(asha.get(invitation(asha, "")).status()).isEqualTo(403);
    }

    @Test
    void an_invitation_says_what_is_missing_all_at_once() {
        TestBrowser asha = story.signedIn("asha");
        asha.get("/my/representatives/invite");
        Answer again = asha.post("/my/representatives/invite", Map.of("name", "Dina"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body()).contains("Choose what they can do", "Tick the box if you agree");
    }

    private String invitation(TestBrowser asha, String email) {
        LocalDate until = story.server.bean(Authorities.class).today().plusMonths(2);
        asha.get("/my/representatives/invite");
        Answer made = asha.post(
                "/my/representatives/invite",
                Map.of(
                        "name",
                        "Dina",
                        "email",
                        email,
                        "scope",
                        "SEE_CASE",
                        "until-day",
                        String.valueOf(until.getDayOfMonth()),
                        "until-month",
                        String.valueOf(until.getMonthValue()),
                        "until-year",
                        String.valueOf(until.getYear()),
                        "agree",
                        "yes"));
        assertThat(made.path()).isEqualTo("/my/representatives/invited");
        return find(LINK, made.body());
    }

    private static String find(Pattern pattern, String body) {
        Matcher matcher = pattern.matcher(body);
        assertThat(matcher.find()).isTrue();
        return matcher.group();
    }
}
