package org.fresheyes.server.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Applies every event there is to the projections, in the order of the journal. */
final class Replay {

    private final Projections projections;
    private long events;

    Replay(Projections projections) {
        this.projections = projections;
    }

    /** @throws Stopped at the first event that a projection cannot take */
    long run(JdbcClient cursors) {
        cursors.sql(
                        """
                select stream, version, kind, type, type_version, at, actor, body,
                    array(select t.content from journal_text t
                          where t.stream = e.stream and t.version = e.version
                          order by t.ordinal) as words
                from journal_event e
                order by position
                """)
                .query(this::row);
        return events;
    }

    private void row(ResultSet row) throws SQLException {
        Optional<Projections.OfKind<?>> ofKind = projections.ofKind(row.getString("kind"));
        if (ofKind.isPresent()) {
            StoredEvent stored = StoredEvent.from(row);
            try {
                apply(ofKind.get(), row);
            } catch (RuntimeException failed) {
                throw new Stopped(stored, failed);
            }
            events++;
        }
    }

    private static <E> void apply(Projections.OfKind<E> ofKind, ResultSet row) throws SQLException {
        Recorded<E> recorded = JournalTables.recorded(ofKind.kind, row);
        ofKind.projections.forEach(projection -> projection.apply(recorded));
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
