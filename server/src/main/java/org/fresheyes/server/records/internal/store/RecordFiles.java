package org.fresheyes.server.records.internal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.rules.identity.Actor;
import org.fresheyes.server.records.Fault;
import org.fresheyes.server.records.ImportedRecord;
import org.fresheyes.server.records.RecordFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;

/** The table of record files. */
@Repository
public class RecordFiles {

    private static final TypeReference<List<Fault>> FAULTS = new TypeReference<>() {};
    private static final TypeReference<List<String>> DOUBTS = new TypeReference<>() {};
    private static final String COLUMNS =
            "id, case_id, person, name, media_type, bytes, sha256, state, record, faults, doubts, added_by, added_at";

    private final JdbcClient jdbc;
    private final RecordJson json;

    public RecordFiles(JdbcClient jdbc, RecordJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Keeps a file; the original bytes only when they are of the person of the case. */
    public void add(RecordFile file, byte[] original) {
        jdbc.sql(
                        """
                        insert into record_file (id, case_id, person, name, media_type, bytes, sha256, original, state,
                                                 record, faults, doubts, added_by, added_at)
                        values (:id, :caseId, :person, :name, :mediaType, :bytes, :sha256, :original, :state,
                                :record::jsonb, :faults::jsonb, :doubts::jsonb, :by::jsonb, :at)
                        """)
                .param("id", file.id())
                .param("caseId", file.caseId())
                .param("person", file.person())
                .param("name", file.name())
                .param("mediaType", file.mediaType())
                .param("bytes", file.bytes())
                .param("sha256", file.sha256())
                .param("original", file.state() == RecordFile.State.REFUSED ? null : original, Types.BINARY)
                .param("state", file.state().name())
                .param("record", file.record().map(json::write).orElse(null), Types.VARCHAR)
                .param("faults", json.write(file.faults()))
                .param("doubts", json.write(file.doubts()))
                .param("by", json.write(file.by()))
                .param("at", file.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The person of the file is certain now, because somebody compared. */
    public void confirm(UUID id, Actor by, Instant at) {
        jdbc.sql(
                        """
                        update record_file set state = 'USABLE', decided_by = :by::jsonb, decided_at = :at
                        where id = :id and state = 'UNCONFIRMED'
                        """)
                .param("by", json.write(by))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    /** The file is another person's: its content is removed, its digest stays. */
    public void refuse(UUID id, Actor by, Instant at) {
        jdbc.sql(
                        """
                        update record_file
                        set state = 'REFUSED', original = null, record = null, decided_by = :by::jsonb, decided_at = :at
                        where id = :id and state = 'UNCONFIRMED'
                        """)
                .param("by", json.write(by))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    public Optional<RecordFile> find(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from record_file where id = ?")
                .param(id)
                .query(this::row)
                .optional();
    }

    /** The files of a case, oldest first. */
    public List<RecordFile> of(UUID caseId) {
        return jdbc.sql("select " + COLUMNS + " from record_file where case_id = ? order by added_at, id")
                .param(caseId)
                .query(this::row)
                .list();
    }

    public Optional<byte[]> original(UUID id) {
        return jdbc.sql("select original from record_file where id = ? and original is not null")
                .param(id)
                .query((row, number) -> row.getBytes("original"))
                .optional();
    }

    private RecordFile row(ResultSet row, int number) throws SQLException {
        return new RecordFile(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getObject("person", UUID.class),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("bytes"),
                row.getString("sha256"),
                RecordFile.State.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("record")).map(text -> json.read(text, ImportedRecord.class)),
                json.read(row.getString("faults"), FAULTS),
                json.read(row.getString("doubts"), DOUBTS),
                json.read(row.getString("added_by"), Actor.class),
                row.getObject("added_at", OffsetDateTime.class).toInstant());
    }
}
