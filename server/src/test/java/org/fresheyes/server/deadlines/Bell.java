package org.fresheyes.server.deadlines;

import static org.fresheyes.server.journal.EventType.type;

import java.util.List;
import java.util.function.Consumer;
import org.fresheyes.server.journal.Kind;

/** A small feature to try deadlines with: a bell that rings when they pass. */
sealed interface Bell {

    Kind<Bell> KIND = new Kind<>("bell", Bell.class, List.of(type("hung", 1, Hung.class), type("rang", 1, Rang.class)));

    /** It hangs. */
    record Hung() implements Bell {}

    /** It rang for a deadline. */
    record Rang(String deadline) implements Bell {}

    static DeadlineHandler handler(String kind, Consumer<Deadline> passed) {
        return new DeadlineHandler() {
            @Override
            public String kind() {
                return kind;
            }

            @Override
            public void passed(Deadline deadline) {
                passed.accept(deadline);
            }
        };
    }
}
