package org.fresheyes.server.journal;

import static java.time.ZoneOffset.UTC;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.rules.identity.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The journal's SQL: one statement to begin a stream, two to continue one, one to read it. */
@Component
class JournalTables {

    private static final String WRITE =
            """
            , texts as (
                insert into journal_text (stream, version, ordinal, salt, digest, content)
                select head.stream, t.*
                from head, unnest(?::int[], ?::int[], ?::bytea[], ?::bytea[], ?::text[])
                    as t (version, ordinal, salt, digest, content)
            )
            insert into journal_event
                (stream, kind, at, actor, version, type, type_version, body, previous, hash)
            select head.stream, ?, ?, ?, e.*
            from head, unnest(?::int[], ?::text[], ?::int[], ?::text[], ?::bytea[], ?::bytea[])
                as e (version, type, type_version, body, previous, hash)
            order by e.version
            """;

    private static final String BEGIN =
            """
            with head as (
                insert into journal_stream (stream, kind, version, head) values (?, ?, ?, ?)
                on conflict do nothing
                returning stream
            )
            """
                    + WRITE;

    static final String LOCK = "select kind, version, head from journal_stream where stream = ? for no key update";

    static final String CONTINUE =
            """
            with head as (
                update journal_stream set version = ?, head = ? where stream = ?
                returning stream
            )
            """
                    + WRITE;

    private final JdbcClient sql;

    JournalTables(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Holds the stream until the transaction ends, and gives its last hash.
     *
     * @throws StaleVersion when it is at another version
     */
    byte[] lock(Kind<?> kind, UUID stream, int expectedVersion) {
        Head head = sql.sql(LOCK)
                .param(stream)
                .query((row, number) -> new Head(row.getString(1), row.getInt(2), row.getBytes(3)))
                .optional()
                .orElseThrow(() -> new StaleVersion(stream, expectedVersion, 0));
        if (!head.kind.equals(kind.name())) {
            throw new IllegalArgumentException("Stream %s is of kind '%s', not '%s'. Maybe the id is of something else."
                    .formatted(stream, head.kind, kind));
        }
        if (head.version != expectedVersion) {
            throw new StaleVersion(stream, expectedVersion, head.version);
        }
        return head.hash;
    }

    /** @throws StaleVersion when a stream that should begin is there already. */
    void write(NewEvents events) {
        List<Object> parameters = new ArrayList<>();
        if (events.expectedVersion == 0) {
            parameters.addAll(List.of(events.stream, events.kind, events.lastVersion(), events.head()));
        } else {
            parameters.addAll(List.of(events.lastVersion(), events.head(), events.stream));
        }
        parameters.addAll(Arrays.asList(events.textColumns()));
        parameters.addAll(List.of(events.kind, events.at.atOffset(UTC), events.actor));
        parameters.addAll(Arrays.asList(events.eventColumns()));
        int written = sql.sql(events.expectedVersion == 0 ? BEGIN : CONTINUE)
                .params(parameters)
                .update();
        if (written == 0) {
            throw new StaleVersion(events.stream, events.expectedVersion, version(events.stream));
        }
    }

    <E> List<Recorded<E>> read(Kind<E> kind, UUID stream) {
        return sql.sql(
                        """
                        select stream, version, kind, type, type_version, at, actor, body,
                            array(select t.content from journal_text t
                                  where t.stream = e.stream and t.version = e.version
                                  order by t.ordinal) as words
                        from journal_event e
                        where stream = ? and kind = ?
                        order by version
                        """)
                .params(stream, kind.name())
                .query((row, number) -> recorded(kind, StoredEvent.from(row), row))
                .list();
    }

    /** What was recorded, of an event read from a row that also holds the array {@code words}. */
    static <E> Recorded<E> recorded(Kind<E> kind, StoredEvent stored, ResultSet row) throws SQLException {
        try {
            return new Recorded<>(
                    stored.stream(),
                    stored.version(),
                    stored.at(),
                    EventJson.actor(stored.actor()),
                    kind.read(stored.type(), stored.typeVersion(), stored.body(), words(row)));
        } catch (UnreadableEvent unreadable) {
            throw new UnreadableEvent(
                    "Stream %s, version %d: %s".formatted(stored.stream(), stored.version(), unreadable.getMessage()),
                    unreadable);
        }
    }

    List<Words> words(UUID stream, int version) {
        return sql.sql("select content from journal_text where stream = ? and version = ? order by ordinal")
                .params(stream, version)
                .query((row, number) ->
                        Optional.ofNullable(row.getString(1)).map(Words::of).orElseGet(Words::removed))
                .list();
    }

    /** Removes words; false when they are gone already. */
    boolean erase(UUID stream, int version, int ordinal, Instant at, String by, String why) {
        int erased = sql.sql(
                        """
                        update journal_text
                        set content = null, salt = null, removed_at = ?, removed_by = ?, removed_why = ?
                        where stream = ? and version = ? and ordinal = ? and removed_at is null
                        """)
                .params(at.atOffset(UTC), by, why, stream, version, ordinal)
                .update();
        if (erased == 0 && words(stream, version).size() <= ordinal) {
            throw new IllegalArgumentException("Stream %s, version %d: no words %d. Maybe the event holds fewer."
                    .formatted(stream, version, ordinal));
        }
        return erased == 1;
    }

    private int version(UUID stream) {
        return sql.sql("select version from journal_stream where stream = ?")
                .param(stream)
                .query(Integer.class)
                .single();
    }

    private static List<@Nullable String> words(ResultSet row) throws SQLException {
        Array words = row.getArray("words");
        return Arrays.asList((@Nullable String[]) words.getArray());
    }

    private static final class Head {

        final String kind;
        final int version;
        final byte[] hash;

        Head(String kind, int version, byte[] hash) {
            this.kind = kind;
            this.version = version;
            this.hash = hash;
        }
    }
}
