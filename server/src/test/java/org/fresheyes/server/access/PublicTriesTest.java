package org.fresheyes.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PublicTriesTest {

    @Test
    void an_address_that_tries_too_often_is_turned_away_for_a_while() {
        try (Story story = new Story("--public-tries", "5")) {
            TestBrowser stranger = new TestBrowser(story.server.url());
            stranger.get("/sign-in");
            IntStream.range(0, 5).forEach(i -> stranger.enter("asha", "wrong"));
            assertThat(stranger.once("POST", "/idp/sign-in", Map.of("who", "asha"))
                            .statusCode())
                    .isEqualTo(429);
            assertThat(stranger.once("POST", "/my/representatives/invite", Map.of())
                            .headers()
                            .firstValue("Retry-After"))
                    .hasValue("60");
        }
    }
}
