package org.fresheyes.server.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.fresheyes.server.journeys.DemoWorld.World;
import org.fresheyes.server.journeys.FirstJourney.Asker;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("browser")
@ExtendWith(DemoWorld.class)
class SecondOpinionJourneyTest {

    private final World world;

    SecondOpinionJourneyTest(World world) {
        this.world = world;
    }

    @ParameterizedTest
    @EnumSource
    void somebody_asks_and_gets_a_second_opinion_that_differs_and_it_is_settled(Way way) {
        Asker asker =
                switch (way) {
                    case MOUSE -> new Asker("moira", "LANYON, Moira", "999 001 0374");
                    case KEYBOARD_AT_320_PIXELS -> new Asker("desmond", "OKAFOR, Desmond", "999 001 0749");
                    case WITHOUT_SCRIPTS -> new Asker("nadia", "THORNBURY, Nadia", "999 001 2962");
                };

        assertThat(new FirstJourney(world, way, asker).walk()).isEmpty();
        assertThat(world.browser().complaints()).isEmpty();
    }
}
