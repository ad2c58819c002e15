package org.fresheyes.server.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fresheyes.rules.identity.NhsNumber;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.identity.Outcode;
import org.fresheyes.rules.identity.Words;
import org.jspecify.annotations.Nullable;

/** What is written is read back equal, whatever the event holds. */
class RoundTripTest {

    @Property(tries = 500)
    void anEventIsReadBackAsItWas(@ForAll("steps") Step step) {
        Kind.Written written = Step.KIND.write(step);

        assertThat(Step.KIND.read(written.type(), written.typeVersion(), written.body(), texts(written)))
                .isEqualTo(step);
    }

    @Property(tries = 200)
    void theSameEventIsAlwaysWrittenTheSameApartFromItsSalts(@ForAll("steps") Step step) {
        String digests = "\"digest\":\"[0-9a-f]{64}\"";

        assertThat(Step.KIND.write(step).body().replaceAll(digests, ""))
                .isEqualTo(Step.KIND.write(step).body().replaceAll(digests, ""));
    }

    @Provide
    Arbitrary<Step> steps() {
        return Arbitraries.oneOf(asked(), answered(), Arbitraries.just(new Step.Rang()));
    }

    private Arbitrary<Step> asked() {
        Arbitrary<NhsNumber> numbers =
                Arbitraries.of("9990000018", "9449306621", "4010232137").map(NhsNumber::new);
        return Combinators.combine(
                        numbers,
                        words(),
                        words().list().ofMaxSize(3),
                        words().optional(),
                        Arbitraries.of("LS6", "EC1A", "B1").map(Outcode::new).optional(),
                        Arbitraries.maps(
                                        codes(), Arbitraries.of(Step.Mood.class).set())
                                .ofMaxSize(3),
                        ways(),
                        Arbitraries.longs().between(-200_000, 200_000).map(LocalDate::ofEpochDay))
                .as(Step.Asked::new);
    }

    private Arbitrary<Step> answered() {
        Arbitrary<Instant> moments = Arbitraries.longs()
                .between(-100_000_000_000_000L, 100_000_000_000_000_000L)
                .map(micros -> Instant.EPOCH.plus(micros, ChronoUnit.MICROS));
        Arbitrary<Step.Reply> replies =
                Combinators.combine(words(), ways().optional()).as(Step.Reply::new);
        return Combinators.combine(replies, moments, Arbitraries.of(true, false), Arbitraries.integers())
                .as(Step.Answered::new);
    }

    private Arbitrary<Step.Way> ways() {
        Arbitrary<Step.Way> plain =
                Arbitraries.oneOf(codes().map(Step.Way.Through::new), Arbitraries.just(new Step.Way.Directly()));
        return Arbitraries.oneOf(
                plain,
                Combinators.combine(Arbitraries.integers(), plain.optional()).as(Step.Way.Online.ByApp::new));
    }

    private Arbitrary<OdsCode> codes() {
        return Arbitraries.of("A81001", "RR8", "RW6QX").map(OdsCode::new);
    }

    private Arbitrary<Words> words() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(60).map(Words::of), Arbitraries.just(Words.removed()));
    }

    private static List<@Nullable String> texts(Kind.Written written) {
        List<@Nullable String> texts = new ArrayList<>();
        for (int ordinal = 0; ordinal < written.words().size(); ordinal++) {
            texts.add(written.words().text(ordinal));
        }
        return texts;
    }
}
