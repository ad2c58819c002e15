package org.fresheyes.server.records.internal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.rules.identity.Actor;
import org.fresheyes.server.records.ItemRef;
import org.fresheyes.server.records.Redaction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of entries that are left out. */
@Repository
public class Redactions {

    private final JdbcClient jdbc;
    private final RecordJson json;

    public Redactions(JdbcClient jdbc, RecordJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Leaves an entry out; an entry that is already left out stays as it is. */
    public void add(Redaction redaction) {
        jdbc.sql(
                        """
                        insert into record_redaction (id, case_id, file, item, reason, done_by, done_at)
                        values (:id, :caseId, :file, :item, :reason, :by::jsonb, :at)
                        on conflict (file, item) where undone_at is null do nothing
                        """)
                .param("id", redaction.id())
                .param("caseId", redaction.caseId())
                .param("file", redaction.item().file())
                .param("item", redaction.item().number())
                .param("reason", redaction.reason().name())
                .param("by", json.write(redaction.by()))
                .param("at", redaction.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    public void undo(UUID caseId, UUID id, Actor by, Instant at) {
        jdbc.sql(
                        """
                        update record_redaction set undone_by = :by::jsonb, undone_at = :at
                        where id = :id and case_id = :caseId and undone_at is null
                        """)
                .param("by", json.write(by))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .param("caseId", caseId)
                .update();
    }

    /** Every redaction of a case, undone ones too, oldest first. */
    public List<Redaction> of(UUID caseId) {
        return jdbc.sql(
                        """
                        select id, case_id, file, item, reason, done_by, done_at, undone_at
                        from record_redaction where case_id = ? order by done_at, id
                        """)
                .param(caseId)
                .query(this::row)
                .list();
    }

    private Redaction row(ResultSet row, int number) throws SQLException {
        return new Redaction(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                new ItemRef(row.getObject("file", UUID.class), row.getInt("item")),
                Redaction.Reason.valueOf(row.getString("reason")),
                json.read(row.getString("done_by"), Actor.class),
                row.getObject("done_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("undone_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
