package org.fresheyes.server.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fresheyes.server.journeys.DemoWorld.World;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("browser")
@ExtendWith(DemoWorld.class)
class DaughterJourneyTest {

    private static final Pattern LINK = Pattern.compile("https?://\\S+(/represent/\\S+)");

    @Test
    void a_daughter_sees_the_request_until_she_is_stopped_in_mid_session(World world) {
        Walker moira = world.as("moira");
        String mine = "/my/cases/" + Asking.send(moira, "DEMOT1", List.of("Is there another way?"));
        Walker lena = world.as("lena");
        lena.isRefused(mine);

        moira.open("/my/representatives").press("Let somebody act for you");
        moira.write("name", "Lena Lanyon")
                .choose("scope", "SEE_CASE")
                .choose("agree", "yes")
                .press("Make the link");
        Matcher link = LINK.matcher(moira.words());
        assertThat(link.find()).as(moira.words()).isTrue();
        moira.press("Done").sees("Lena Lanyon");

        lena.open(link.group(1)).sees("Moira Lanyon").press("Yes, I will act for them");
        lena.sees("You can now act for Moira Lanyon");
        lena.open(mine).sees("The operation on my knee", "Where it is now");

        moira.open("/my/representatives")
                .follow("Lena Lanyon")
                .sees("Can act for you")
                .press("Stop this now");

        lena.reloads();
        assertThat(lena.status()).as("the next click after the end").isEqualTo(403);
        lena.doesNotSee("The operation on my knee");
        moira.open("/my/who-looked").sees("Lena Lanyon", "refused");

        assertThat(List.of(moira, lena)).flatExtracting(Walker::faults).isEmpty();
        assertThat(world.browser().complaints()).isEmpty();
    }
}
