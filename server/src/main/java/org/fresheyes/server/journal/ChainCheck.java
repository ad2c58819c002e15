package org.fresheyes.server.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Follows every chain from its first event to the head of its stream, and says where one is broken. */
final class ChainCheck {

    private final Consumer<Difference> differences;
    private @Nullable Chain chain;
    private long streams;
    private long events;

    ChainCheck(Consumer<Difference> differences) {
        this.differences = differences;
    }

    void run(JdbcClient sql) {
        sql.sql(
                        """
                select stream, s.kind as stream_kind, s.version as head_version, s.head, e.version, e.kind, e.type,
                    e.type_version, e.at, e.actor, e.body, e.previous, e.hash
                from journal_stream s full join journal_event e using (stream)
                order by stream, e.version
                """)
                .query(this::row);
        if (chain != null) {
            chain.end();
        }
    }

    long streams() {
        return streams;
    }

    long events() {
        return events;
    }

    private void row(ResultSet row) throws SQLException {
        UUID stream = row.getObject("stream", UUID.class);
        if (chain == null || !chain.stream.equals(stream)) {
            if (chain != null) {
                chain.end();
            }
            chain = new Chain(stream, row);
            streams++;
        }
        if (row.getObject("version") != null) {
            chain.next(StoredEvent.from(row), row.getBytes("previous"), row.getBytes("hash"));
            events++;
        }
    }

    /** One stream, as far as it has been followed. */
    private final class Chain {

        private final UUID stream;
        private final @Nullable String kind;
        private final int headVersion;
        private final byte @Nullable [] head;
        private int version;
        private byte[] hash = Hashes.beginning();

        Chain(UUID stream, ResultSet row) throws SQLException {
            this.stream = stream;
            this.kind = row.getString("stream_kind");
            this.headVersion = row.getInt("head_version");
            this.head = row.getBytes("head");
            if (head == null) {
                differences.accept(Difference.in(stream, "there are events, and no row in journal_stream"));
            }
        }

        void next(StoredEvent event, byte[] previous, byte[] stored) {
            if (event.version() != version + 1) {
                differences.accept(Difference.in(stream, version + 1, missing(event.version() - 1)));
            } else if (!Arrays.equals(previous, hash)) {
                differences.accept(Difference.in(
                        stream,
                        event.version(),
                        "does not follow the event before it, or one of the two was exchanged"));
            }
            if (!Arrays.equals(event.hashAfter(previous), stored)) {
                differences.accept(Difference.in(stream, event.version(), "was changed after it was recorded"));
            }
            if (kind != null && !kind.equals(event.kind())) {
                differences.accept(Difference.in(
                        stream,
                        event.version(),
                        "is of kind '%s' in a stream of kind '%s'".formatted(event.kind(), kind)));
            }
            version = event.version();
            hash = stored;
        }

        void end() {
            if (head == null) {
                return;
            }
            if (version < headVersion) {
                differences.accept(Difference.in(stream, version + 1, missing(headVersion)));
            } else if (version > headVersion) {
                differences.accept(Difference.in(
                        stream,
                        "its last event is version %d, and journal_stream says %d".formatted(version, headVersion)));
            } else if (!Arrays.equals(hash, head)) {
                differences.accept(Difference.in(
                        stream, version, "is the last event, and its hash is not the head of the stream"));
            }
        }

        private String missing(int through) {
            return through == version + 1 ? "is missing" : "is missing, and all up to version " + through;
        }
    }
}
