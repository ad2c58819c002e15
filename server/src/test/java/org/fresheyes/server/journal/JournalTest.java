package org.fresheyes.server.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.fresheyes.rules.identity.Actor;
import org.fresheyes.rules.identity.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JournalTest {

    private static final Instant NOW = Instant.parse("2026-03-04T09:00:00.123456789Z");
    private static final Actor ASKER = Actor.person("asker", "Asha Example");

    private final TestJournal process = TestJournal.fresh(Clock.fixed(NOW, ZoneOffset.UTC));
    private final Journal journal = process.journal();
    private final UUID stream = UUID.randomUUID();

    @AfterEach
    void close() {
        process.close();
    }

    @Test
    void whatWasAppendedIsReadBackInOrder() {
        History<Step> first = begin(Step.asked("Why?"), new Step.Rang());
        History<Step> second = journal.append(first, Actor.CLOCK, List.of(Step.answered("So.")));

        assertThat(journal.read(Step.KIND, stream)).isEqualTo(second);
        assertThat(second.events().subList(0, 2)).isEqualTo(first.events());
        assertThat(second.events()).extracting(Recorded::version).containsExactly(1, 2, 3);
    }

    @Test
    void timeIsKeptToTheMicrosecond() {
        begin(new Step.Rang());

        assertThat(journal.read(Step.KIND, stream).events().getFirst().at())
                .isEqualTo(Instant.parse("2026-03-04T09:00:00.123456Z"));
    }

    @Test
    void nothingAppendedIsNothingDone() {
        History<Step> none = History.none(Step.KIND, stream);

        assertThat(journal.append(none, ASKER, List.of())).isEqualTo(none);
        assertThat(journal.read(Step.KIND, stream)).isEqualTo(none);
    }

    @Test
    void aStaleHistoryIsToldWhereTheStreamIs() {
        History<Step> first = begin(new Step.Rang());
        History<Step> second = journal.append(first, ASKER, List.of(new Step.Rang()));

        assertThatThrownBy(() -> journal.append(first, ASKER, List.of(new Step.Rang())))
                .isInstanceOfSatisfying(StaleVersion.class, stale -> {
                    assertThat(stale.stream()).isEqualTo(stream);
                    assertThat(stale.expected()).isEqualTo(1);
                    assertThat(stale.actual()).isEqualTo(2);
                });
        assertThatThrownBy(() -> begin(new Step.Rang()))
                .isInstanceOfSatisfying(
                        StaleVersion.class, stale -> assertThat(stale.actual()).isEqualTo(2));
        assertThat(journal.read(Step.KIND, stream)).isEqualTo(second);
    }

    @Test
    void aPartOfAHistoryIsNoHistory() {
        History<Step> whole = begin(new Step.Rang(), new Step.Rang());

        assertThatThrownBy(() -> new History<>(Step.KIND, stream, whole.events().subList(1, 2)))
                .hasMessageContaining("event 1 is version 2");
    }

    @Test
    void ofManyWhoAppendAtOnceExactlyOneWinsAndTheOthersAreTold() throws Exception {
        begin(new Step.Rang());
        for (int version = 1; version <= 20; version++) {
            assertThat(race(stream, version)).containsExactlyInAnyOrder(true, false, false, false);
        }
        assertThat(journal.read(Step.KIND, stream).events()).hasSize(21);
    }

    @Test
    void ofManyWhoBeginAStreamAtOnceExactlyOneWins() throws Exception {
        for (int i = 0; i < 20; i++) {
            UUID fresh = UUID.randomUUID();
            assertThat(race(fresh, 0)).containsExactlyInAnyOrder(true, false, false, false);
            assertThat(journal.read(Step.KIND, fresh).events()).hasSize(1);
        }
    }

    @Test
    void appendingJoinsTheTransactionOfTheCaller() {
        assertThatThrownBy(() -> process.inTransaction(() -> {
                    begin(Step.asked("Why?"));
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");

        assertThat(journal.read(Step.KIND, stream).events()).isEmpty();
    }

    @Test
    void aStreamOfAnotherKindIsRefused() {
        begin(new Step.Rang());
        Kind<Step.Rang> other =
                new Kind<>("other", Step.Rang.class, List.of(EventType.type("rang", 1, Step.Rang.class)));

        Recorded<Step.Rang> seen = new Recorded<>(stream, 1, NOW, ASKER, new Step.Rang());
        History<Step.Rang> mistaken = new History<>(other, stream, List.of(seen));

        assertThatThrownBy(() -> journal.append(mistaken, ASKER, List.of(new Step.Rang())))
                .hasMessageContaining("is of kind 'trial', not 'other'");
    }

    @Test
    void whatPeopleWroteIsKeptBesideItsEventAndNotInIt() {
        begin(Step.asked("Is it my heart?"));

        assertThat(process.sql()
                        .sql("select body from journal_event")
                        .query(String.class)
                        .single())
                .doesNotContain("heart")
                .contains("\"question\":{\"words\":0,\"digest\":");
        assertThat(process.sql()
                        .sql("select content from journal_text")
                        .query(String.class)
                        .single())
                .isEqualTo("Is it my heart?");
    }

    @Test
    void erasedWordsAreGoneAndTheRestStays() {
        begin(Step.asked("Secret"), Step.answered("Kept"));

        journal.erase(Step.KIND, stream, 1, 0, ASKER, "asked for by the person");
        journal.erase(Step.KIND, stream, 1, 0, ASKER, "a second time changes nothing");

        List<Recorded<Step>> read = journal.read(Step.KIND, stream).events();
        assertThat(((Step.Asked) read.get(0).event()).question()).isEqualTo(Words.removed());
        assertThat(read.get(1).event()).isEqualTo(Step.answered("Kept"));
        assertThat(journal.words(stream, 1)).containsExactly(Words.removed());
        assertThat(process.sql()
                        .sql("select removed_why from journal_text where salt is null and content is null")
                        .query(String.class)
                        .list())
                .containsExactly("asked for by the person");
        assertThatThrownBy(() -> journal.erase(Step.KIND, stream, 1, 1, ASKER, "no such words"))
                .hasMessageContaining("no words 1");
    }

    @Test
    void rowsOfTheJournalCanBeNeitherChangedNorDeleted() {
        begin(Step.asked("Why?"));

        for (String forbidden : List.of(
                "update journal_event set body = '{}'",
                "delete from journal_event",
                "truncate journal_event",
                "delete from journal_stream",
                "delete from journal_text",
                "update journal_text set content = 'other'",
                "delete from journal_seal")) {
            assertThatThrownBy(() -> process.sql().sql(forbidden).update())
                    .as(forbidden)
                    .hasMessageContaining("Maybe a new event that corrects");
        }
    }

    private History<Step> begin(Step... events) {
        return journal.append(History.none(Step.KIND, stream), ASKER, List.of(events));
    }

    /** Four people append to one stream at once; true for each who wins. */
    private List<Boolean> race(UUID contested, int version) throws Exception {
        History<Step> seen = journal.read(Step.KIND, contested);
        CyclicBarrier ready = new CyclicBarrier(4);
        Callable<Boolean> one = () -> {
            ready.await();
            try {
                journal.append(seen, ASKER, List.of(new Step.Rang()));
                return true;
            } catch (StaleVersion stale) {
                assertThat(stale.actual()).isEqualTo(version + 1);
                return false;
            }
        };
        List<Boolean> won = new ArrayList<>();
        try (ExecutorService people = Executors.newFixedThreadPool(4)) {
            for (Future<Boolean> person : people.invokeAll(Collections.nCopies(4, one))) {
                won.add(person.get());
            }
        }
        return won;
    }
}
