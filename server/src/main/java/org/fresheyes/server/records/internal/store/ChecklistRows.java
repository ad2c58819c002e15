package org.fresheyes.server.records.internal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.rules.identity.Actor;
import org.fresheyes.server.records.ChecklistEntry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of what is sent, asked for or missing. */
@Repository
public class ChecklistRows {

    private final JdbcClient jdbc;
    private final RecordJson json;

    public ChecklistRows(JdbcClient jdbc, RecordJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Writes a line, new or changed. A line of another case is left alone. */
    public void put(ChecklistEntry entry) {
        jdbc.sql(
                        """
                        insert into record_checklist (id, case_id, what, state, received, note, changed_by, changed_at)
                        values (:id, :caseId, :what, :state, :received, :note, :by::jsonb, :at)
                        on conflict (id) do update
                        set what = excluded.what, state = excluded.state, received = excluded.received,
                            note = excluded.note, changed_by = excluded.changed_by, changed_at = excluded.changed_at
                        where record_checklist.case_id = excluded.case_id
                        """)
                .param("id", entry.id())
                .param("caseId", entry.caseId())
                .param("what", entry.what())
                .param("state", entry.state().name())
                .param("received", entry.received().orElse(null), Types.DATE)
                .param("note", entry.note().orElse(null), Types.VARCHAR)
                .param("by", json.write(entry.by()))
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    public void remove(UUID caseId, UUID id) {
        jdbc.sql("delete from record_checklist where case_id = ? and id = ?")
                .params(caseId, id)
                .update();
    }

    public List<ChecklistEntry> of(UUID caseId) {
        return jdbc.sql(
                        """
                        select id, case_id, what, state, received, note, changed_by, changed_at
                        from record_checklist where case_id = ? order by what, id
                        """)
                .param(caseId)
                .query(this::row)
                .list();
    }

    private ChecklistEntry row(ResultSet row, int number) throws SQLException {
        return new ChecklistEntry(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getString("what"),
                ChecklistEntry.State.valueOf(row.getString("state")),
                Optional.ofNullable(row.getObject("received", LocalDate.class)),
                Optional.ofNullable(row.getString("note")),
                json.read(row.getString("changed_by"), Actor.class),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
