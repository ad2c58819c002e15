package org.fresheyes.server.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Shows every stream there is to the projections, one after the other. */
final class Replay {

    private final Projections projections;
    private long events;

    Replay(Projections projections) {
        this.projections = projections;
    }

    /**
     * @return how many events there are of kinds that are known here
     * @throws Stopped at the first event that cannot be read, or the last of a stream that a projection cannot take
     */
    long run(JdbcClient cursors) {
        Streams streams = new Streams();
        cursors.sql(
                        """
                select stream, version, kind, type, type_version, at, actor, body,
                    array(select t.content from journal_text t
                          where t.stream = e.stream and t.version = e.version
                          order by t.ordinal) as words
                from journal_event e
                order by stream, version
                """)
                .query(streams::row);
        streams.end();
        return events;
    }

    /** Gathers the rows of one stream at a time. */
    private final class Streams {

        private Optional<Gathered<?>> current = Optional.empty();

        void row(ResultSet row) throws SQLException {
            StoredEvent stored = StoredEvent.from(row);
            if (current.isEmpty() || !current.get().stream.equals(stored.stream())) {
                end();
                current = projections.ofKind(stored.kind()).map(kind -> new Gathered<>(kind.kind, stored.stream()));
            }
            if (current.isPresent()) {
                current.get().add(stored, row);
                events++;
            }
        }

        void end() {
            current.ifPresent(gathered -> gathered.show(projections));
            current = Optional.empty();
        }
    }

    /** The events of one stream so far. */
    private static final class Gathered<E> {

        final UUID stream;
        private final Kind<E> kind;
        private final List<Recorded<E>> events = new ArrayList<>();
        private @Nullable StoredEvent last;

        Gathered(Kind<E> kind, UUID stream) {
            this.kind = kind;
            this.stream = stream;
        }

        void add(StoredEvent stored, ResultSet row) throws SQLException {
            last = stored;
            try {
                events.add(JournalTables.recorded(kind, stored, row));
            } catch (RuntimeException failed) {
                throw new Stopped(stored, failed);
            }
        }

        void show(Projections projections) {
            try {
                projections.show(new History<>(kind, stream, events));
            } catch (RuntimeException failed) {
                throw new Stopped(Objects.requireNonNull(last), failed);
            }
        }
    }

    /** An event could not be read or applied. The transaction cannot go on. */
    static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient StoredEvent at;

        Stopped(StoredEvent at, RuntimeException why) {
            super(
                    "Stream %s, version %d: cannot be replayed: %s"
                            .formatted(at.stream(), at.version(), why.getMessage()),
                    why);
            this.at = at;
        }

        Difference asDifference() {
            return Difference.in(at.stream(), at.version(), "cannot be replayed: " + String.valueOf(getCause()));
        }
    }
}
