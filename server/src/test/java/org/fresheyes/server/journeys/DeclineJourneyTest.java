package org.fresheyes.server.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fresheyes.server.journeys.DemoWorld.World;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("browser")
@ExtendWith(DemoWorld.class)
class DeclineJourneyTest {

    @Test
    void after_a_no_the_hospital_team_is_asked_and_its_explanation_is_enough(World world) {
        Walker owen = world.as("owen");
        String id = Asking.send(owen, "DEMOT1", List.of("Do I need it now?"));
        String mine = "/my/cases/" + id;

        Walker gp = world.as("greenhalgh");
        gp.open("/practice/cases/" + id).follow("Say no, with a reason");
        gp.choose("reason", "BETTER_HELPED_ANOTHER_WAY").choose("ways", "HOSPITAL_TEAM");
        gp.write("words", "The hospital team has offered to go over it with you")
                .press("Continue");
        gp.sees("The hospital team has offered").press("Say no and tell the person");

        owen.open(mine).sees("The hospital team has offered to go over it").press("Decide what to do now");
        owen.sees("no legal right").choose("way", "HOSPITAL_TEAM").press("Save");

        Walker first = world.as("fenwick");
        first.open("/practice/cases/" + id).follow("Offer to go over it again");
        first.choose("who", "US")
                .write("clinician", "Dr Miles Fenwick")
                .write("how", "An hour together, with the pictures");
        first.press("Offer the talk");

        owen.open(mine).sees("An hour together").press("Say how the talk went");
        owen.choose("result", "ENOUGH").write("words", "Now I understand it").press("Save");
        owen.open(mine).sees("Settled", "Now I understand it", "Open this request again");

        assertThat(List.of(owen, gp, first)).flatExtracting(Walker::faults).isEmpty();
        assertThat(world.browser().complaints()).isEmpty();
    }
}
