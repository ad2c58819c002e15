package org.fresheyes.server.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fresheyes.server.journal.EventType.type;

import java.util.List;
import org.fresheyes.rules.identity.Actor;
import org.fresheyes.rules.identity.Words;
import org.junit.jupiter.api.Test;

class KindTest {

    @Test
    void everyTypeThatIsForgottenOrThereTwiceIsNamedAtOnce() {
        assertThatThrownBy(() -> new Kind<>(
                        "trial",
                        Step.class,
                        List.of(type("rang", 1, Step.Rang.class), type("rang", 1, Step.Asked.class))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("type 'rang' is there twice")
                .hasMessageContaining("Step$Answered has no type");
    }

    @Test
    void oneRecordCannotHaveTwoTypes() {
        assertThatThrownBy(() -> new Kind<>(
                        "bell",
                        Step.Rang.class,
                        List.of(type("rang", 1, Step.Rang.class), type("rung", 1, Step.Rang.class))))
                .hasMessageContaining("Step$Rang has two types");
    }

    @Test
    void aVersionNeedsOneStepFromEachOlderOne() {
        assertThatThrownBy(() -> type("rang", 3, Step.Rang.class, List.of(body -> body)))
                .hasMessageContaining("version 3 with 1 steps")
                .hasMessageContaining("needs 2");
    }

    @Test
    void olderShapesAreReadIntoTodaysRecord() {
        Kind<Today> kind = new Kind<>(
                "trial",
                Today.class,
                List.of(type(
                        "noted",
                        3,
                        Today.class,
                        List.of(
                                body -> body.put("pages", body.remove("sheets").intValue()),
                                body -> body.put("urgent", false)))));

        assertThat(kind.read(
                        "noted", 1, "{\"sheets\": 4, \"why\": {\"words\": 0, \"digest\": \"\"}}", List.of("because")))
                .isEqualTo(new Today(4, Words.of("because"), false));
        assertThat(kind.read("noted", 2, "{\"pages\": 4, \"why\": \"removed\"}", List.of()))
                .isEqualTo(new Today(4, Words.removed(), false));
        assertThat(kind.read("noted", 3, "{\"pages\": 4, \"why\": \"removed\", \"urgent\": true}", List.of()))
                .isEqualTo(new Today(4, Words.removed(), true));
    }

    @Test
    void aStoredEventThatDoesNotFitIsAnError() {
        assertThatThrownBy(() -> Step.KIND.read("rang", 1, "{\"loudness\": 3}", List.of()))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("loudness");
        assertThatThrownBy(() -> Step.KIND.read("answered", 1, "{}", List.of()))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("Missing creator property");
        assertThatThrownBy(() -> Step.KIND.read("sang", 1, "{}", List.of()))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("no type 'sang'");
        assertThatThrownBy(() -> Step.KIND.read("rang", 2, "{}", List.of()))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("known up to version 1");
    }

    @Test
    void wordsWithoutTheirRowAreAnErrorAndNotSilence() {
        String body = Step.KIND.write(Step.asked("Why?")).body();

        assertThatThrownBy(() -> Step.KIND.read("asked", 1, body, List.of()))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("words 0 are neither kept nor removed");
    }

    @Test
    void onlyComponentsAreStored() {
        assertThat(Step.KIND.write(Step.answered("So.")).body()).doesNotContain("short");
    }

    @Test
    void wordsCannotTravelInAMessage() {
        assertThatThrownBy(() -> EventJson.write(new Today(1, Words.of("secret"), true)))
                .hasMessageContaining("Words cannot travel in a message")
                .hasMessageNotContaining("secret");
    }

    @Test
    void anActorIsKeptWhole() {
        Actor actor = Actor.person("asker", "Asha Example");
        assertThat(EventJson.actor(EventJson.write(actor))).isEqualTo(actor);
    }

    /** In its third shape. */
    record Today(int pages, Words why, boolean urgent) {}
}
