package org.fresheyes.server.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fresheyes.server.journeys.DemoWorld.World;
import org.fresheyes.server.web.Browser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("browser")
@ExtendWith(DemoWorld.class)
class SmallScreenJourneyTest {

    @Test
    void asking_works_by_keyboard_alone_on_the_narrowest_phone(World world) {
        Walker hester = world.walker(Browser.PHONE, Hands.KEYBOARD, true).signIn("hester");

        String id = Asking.send(hester, "DEMOT1", List.of("Is there another way?"));

        hester.open("/my/cases/" + id).sees("Where it is now", "Oak Tree");
        assertThat(hester.faults()).isEmpty();
        assertThat(world.browser().complaints()).isEmpty();
    }

    @Test
    void asking_works_without_scripts(World world) {
        Walker ralph = world.walker(Browser.PHONE, Hands.POINTER, false).signIn("ralph");

        String id = Asking.send(ralph, "DEMOT1", List.of("Is there another way?", "What if I wait?"));

        ralph.open("/my/cases/" + id).sees("Where it is now", "What if I wait?");
    }
}
