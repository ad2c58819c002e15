package org.fresheyes.server.journal;

import static org.fresheyes.server.journal.EventType.type;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fresheyes.rules.identity.NhsNumber;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.identity.Outcode;
import org.fresheyes.rules.identity.Words;

/** A small feature to try the journal with: somebody asks, somebody answers, a bell rings. */
public sealed interface Step {

    Kind<Step> KIND = new Kind<>(
            "trial",
            Step.class,
            List.of(type("asked", 1, Asked.class), type("answered", 1, Answered.class), type("rang", 1, Rang.class)));

    /** Everything an event can be made of. */
    record Asked(
            NhsNumber number,
            Words question,
            List<Words> more,
            Optional<Words> worry,
            Optional<Outcode> home,
            Map<OdsCode, Set<Mood>> teams,
            Way way,
            LocalDate since)
            implements Step {}

    /** With words inside a value. */
    record Answered(Reply reply, Instant seen, boolean final_, int pages) implements Step {

        /** Not a property: it is worked out. */
        public boolean isShort() {
            return pages < 2;
        }
    }

    /** Without anything. */
    record Rang() implements Step {}

    /** An enumeration. */
    enum Mood {
        CALM,
        WORRIED
    }

    /** A value that is one of several. */
    sealed interface Way {

        /** With a property. */
        record Through(OdsCode practice) implements Way {}

        /** With none. */
        record Directly() implements Way {}

        /** One of several again. */
        sealed interface Online extends Way {

            /** Below it. */
            record ByApp(int screens, Optional<Way> instead) implements Online {}
        }
    }

    /** Words deeper down. */
    record Reply(Words text, Optional<Way> next) {}

    /** The least an event needs. */
    static Asked asked(String question) {
        return new Asked(
                new NhsNumber("9990000018"),
                Words.of(question),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                new Way.Directly(),
                LocalDate.of(2026, 3, 4));
    }

    static Answered answered(String text) {
        return new Answered(
                new Reply(Words.of(text), Optional.of(new Way.Through(new OdsCode("A81001")))),
                Instant.parse("2026-03-05T10:15:30.123456Z"),
                true,
                1);
    }
}
