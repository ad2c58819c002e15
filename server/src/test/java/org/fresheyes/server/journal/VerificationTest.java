package org.fresheyes.server.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.fresheyes.rules.identity.Actor;
import org.fresheyes.server.postgres.TestPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("slow")
class VerificationTest {

    private static final Actor ASKER = Actor.person("asker", "Asha Example");

    private final UUID first = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private final UUID second = UUID.fromString("00000000-0000-4000-8000-000000000002");
    private final UUID third = UUID.fromString("ffffffff-0000-4000-8000-000000000003");
    private TestJournal process;

    @BeforeEach
    void threeStreams() {
        DataSource database = TestPostgres.migrated();
        JdbcClient.create(database).sql(StepRows.TABLE).update();
        process = TestJournal.on(database, Clock.systemUTC(), List.of(StepRows::new));
        Journal journal = process.journal();
        for (UUID stream : List.of(first, second, third)) {
            journal.append(History.none(Step.KIND, stream), ASKER, List.of(Step.asked("Question of " + stream)));
            journal.append(journal.read(Step.KIND, stream), ASKER, List.of(Step.answered("Answer"), new Step.Rang()));
            journal.append(journal.read(Step.KIND, stream), Actor.CLOCK, List.of(new Step.Rang()));
        }
    }

    @AfterEach
    void close() {
        process.close();
    }

    @Test
    void whatNobodyTouchedIsWhole() {
        Verified verified = process.verification().verify(difference -> {
            throw new AssertionError(difference);
        });

        assertThat(verified.isWhole()).isTrue();
        assertThat(verified.streams()).isEqualTo(3);
        assertThat(verified.events()).isEqualTo(12);
        assertThat(verified.texts()).isEqualTo(6);
        assertThat(verified.tables()).singleElement().satisfies(table -> {
            assertThat(table.table()).isEqualTo("step_row");
            assertThat(table.rows()).isEqualTo(3);
        });
    }

    @Test
    void anEmptyJournalIsWhole() {
        try (TestJournal empty = TestJournal.fresh(Clock.systemUTC())) {
            assertThat(empty.verification().verify(difference -> {}).isWhole()).isTrue();
        }
    }

    @Test
    void aChangedCharacterInABodyIsReported() {
        tamper("update journal_event set body = replace(body, '\"pages\":1', '\"pages\":2') where type = 'answered'"
                + " and stream = '%s'".formatted(second));

        assertThat(differences())
                .containsExactly("stream %s, version 2: was changed after it was recorded".formatted(second));
    }

    @Test
    void everyOtherColumnOfAnEventIsCoveredToo() {
        for (String change : List.of(
                "at = at + interval '1 microsecond'",
                "actor = replace(actor, 'Asha', 'Osha')",
                "type = 'rang'",
                "type_version = 7",
                "kind = 'other'",
                "hash = sha256(hash)")) {
            threeStreamsAnew();
            tamper("update journal_event set %s where version = 1 and stream = '%s'".formatted(change, third));

            assertThat(differences()).as(change).anyMatch(line -> line.contains("stream " + third));
        }
    }

    @Test
    void aForgedEventWithAMatchingHashBreaksTheChainAfterIt() {
        tamper("update journal_event set body = '{}', hash = sha256('forged') where version = 1 and stream = '%s'"
                .formatted(first));

        assertThat(differences())
                .contains("stream %s, version 2: does not follow the event before it, or one of the two was exchanged"
                        .formatted(first));
    }

    @Test
    void aDeletedRowIsReported() {
        tamper("delete from journal_event where version = 3 and stream = '%s'".formatted(second));

        assertThat(differences()).contains("stream %s, version 3: is missing".formatted(second));
    }

    @Test
    void aDeletedTailIsReported() {
        tamper("delete from journal_event where version >= 3 and stream = '%s'".formatted(third));

        assertThat(differences())
                .contains("stream %s, version 3: is missing, and all up to version 4".formatted(third));
    }

    @Test
    void aTailDeletedTogetherWithItsHeadIsReportedByProjectionAndSeal() {
        seal();
        tamper(
                """
                delete from journal_event where version = 4 and stream = '%1$s';
                update journal_stream set version = 3,
                    head = (select hash from journal_event where version = 3 and stream = '%1$s')
                where stream = '%1$s'
                """
                        .formatted(third));

        assertThat(differences())
                .containsExactly(
                        "seal 1: covers 12 events, and 11 are there. Maybe whole streams were removed",
                        "table step_row, row (%s): is not what the events say".formatted(third));
    }

    @Test
    void aWholeStreamThatVanishedWithAllItsTracesIsReportedByTheSeal() {
        seal();
        tamper(
                """
                delete from journal_event where stream = '%1$s';
                delete from journal_stream where stream = '%1$s';
                delete from journal_text where stream = '%1$s';
                delete from step_row where stream = '%1$s'
                """
                        .formatted(first));

        assertThat(differences())
                .containsExactly("seal 1: covers 12 events, and 8 are there. Maybe whole streams were removed");
    }

    @Test
    void aWholeStreamDeletedBeforeASealIsReportedByTheProjection() {
        tamper(
                """
                delete from journal_event where stream = '%1$s';
                delete from journal_stream where stream = '%1$s';
                delete from journal_text where stream = '%1$s'
                """
                        .formatted(first));

        assertThat(differences())
                .containsExactly("table step_row, row (%s): is there, and no event says so".formatted(first));
    }

    @Test
    void aRemovedSealIsReported() {
        seal();
        process.journal().append(process.journal().read(Step.KIND, first), ASKER, List.of(new Step.Rang()));
        seal();
        tamper("delete from journal_seal where number = 1");

        assertThat(differences()).contains("seal 1: is missing");
    }

    @Test
    void swappedTextsAreReported() {
        tamper(
                """
                update journal_text t set content = o.content, salt = o.salt
                from journal_text o
                where t.version = 1 and o.version = 1
                    and (t.stream, o.stream) in (('%1$s', '%2$s'), ('%2$s', '%1$s'))
                """
                        .formatted(first, second));

        assertThat(differences())
                .contains(
                        "stream %s, version 1: words 0 were changed after they were recorded".formatted(first),
                        "stream %s, version 1: words 0 were changed after they were recorded".formatted(second));
    }

    @Test
    void textsSwappedWithTheirDigestsAreReported() {
        tamper(
                """
                update journal_text t set content = o.content, salt = o.salt, digest = o.digest
                from journal_text o
                where t.version = 1 and o.version = 1
                    and (t.stream, o.stream) in (('%1$s', '%2$s'), ('%2$s', '%1$s'))
                """
                        .formatted(first, second));

        assertThat(differences())
                .contains(
                        "stream %s, version 1: words 0 have another digest than the chain".formatted(first),
                        "stream %s, version 1: words 0 have another digest than the chain".formatted(second));
    }

    @Test
    void missingAndStrayTextsAreReported() {
        tamper(
                """
                update journal_text set ordinal = 5 where version = 1 and stream = '%s'
                """
                        .formatted(first));

        assertThat(differences())
                .contains(
                        "stream %s, version 1: words 5 are kept, and no event has them".formatted(first),
                        "stream %s, version 1: words 0 are missing".formatted(first));
    }

    @Test
    void aStreamWithoutItsRowIsReported() {
        tamper("delete from journal_stream where stream = '%s'".formatted(second));

        assertThat(differences())
                .containsExactly("stream %s: there are events, and no row in journal_stream".formatted(second));
    }

    @Test
    void everyDifferenceIsReportedNotOnlyTheFirst() {
        tamper("update journal_event set actor = actor || ' ' where version in (1, 4)");

        assertThat(differences()).hasSize(6);
    }

    @Test
    void aChangedProjectionIsReportedRowByRow() {
        process.sql()
                .sql("update step_row set rings = 9 where stream = ?")
                .param(first)
                .update();
        process.sql().sql("delete from step_row where stream = ?").param(second).update();

        assertThat(differences())
                .containsExactly(
                        "table step_row, row (%s): is not what the events say".formatted(first),
                        "table step_row, row (%s): is missing".formatted(second));
    }

    @Test
    void rebuildingMendsTheProjectionAndIsIdentical() {
        TableDigest before =
                process.verification().verify(difference -> {}).tables().getFirst();
        process.sql().sql("update step_row set rings = 9").update();

        assertThat(process.verification().rebuild()).isEqualTo(12);

        Verified after = process.verification().verify(difference -> {});
        assertThat(after.isWhole()).isTrue();
        assertThat(after.tables()).containsExactly(before);
    }

    @Test
    void verifyingChangesNothingAndLeavesNothingBehind() {
        process.verification().verify(difference -> {});

        assertThat(process.sql()
                        .sql("select count(*) from pg_namespace where nspname like 'replay%'")
                        .query(Integer.class)
                        .single())
                .isZero();
        process.journal().append(process.journal().read(Step.KIND, first), ASKER, List.of(new Step.Rang()));
        assertThat(differences()).isEmpty();
    }

    @Test
    void erasedWordsLeaveTheChainAndTheProjectionWhole() {
        seal();

        process.journal().erase(Step.KIND, second, 1, 0, ASKER, "asked for by the person");

        assertThat(differences()).isEmpty();
        assertThat(process.sql()
                        .sql("select question from step_row where stream = ?")
                        .param(second)
                        .query(String.class)
                        .single())
                .isEqualTo("(removed)");
    }

    @Test
    void theCommandSaysWhatItFoundAndEndsWithOne() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        VerifyCommand command = new VerifyCommand(process.verification());

        assertThat(command.run(List.of(), new PrintStream(printed, true, StandardCharsets.UTF_8)))
                .isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("3 streams, 12 events, 6 texts")
                .endsWith("whole\n");

        tamper("delete from journal_event where version = 3 and stream = '%s'".formatted(second));
        assertThat(command.run(List.of(), new PrintStream(printed, true, StandardCharsets.UTF_8)))
                .isEqualTo(1);
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("not as recorded: stream %s, version 3: is missing".formatted(second));
    }

    private void threeStreamsAnew() {
        process.close();
        threeStreams();
    }

    private void seal() {
        Seals seals = process.seals();
        seals.seal();
        assertThat(seals.seal()).isPresent();
    }

    private List<String> differences() {
        List<String> lines = new ArrayList<>();
        process.verification().verify(difference -> lines.add(difference.toString()));
        return lines;
    }

    /** As somebody could who owns the database: with the triggers switched off. */
    private void tamper(String statements) {
        process.sql()
                .sql(
                        """
                set session_replication_role = replica;
                %s;
                set session_replication_role = default
                """
                                .formatted(statements))
                .update();
    }
}
