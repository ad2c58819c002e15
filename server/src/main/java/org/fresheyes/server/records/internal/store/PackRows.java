package org.fresheyes.server.records.internal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.server.records.Pack;
import org.fresheyes.server.records.PackContents;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of frozen packs. */
@Repository
public class PackRows {

    private static final String COLUMNS =
            "id, case_id, version, sha256, contents, length(pdf) pdf_bytes, length(document) document_bytes";

    private final JdbcClient jdbc;
    private final RecordJson json;

    public PackRows(JdbcClient jdbc, RecordJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The number of the next version; the case is locked until the transaction ends, so no number is given twice. */
    public int nextVersion(UUID caseId) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 4040))")
                .param(caseId.toString())
                .query((row, number) -> 0)
                .single();
        return jdbc.sql("select coalesce(max(version), 0) + 1 from record_pack where case_id = ?")
                .param(caseId)
                .query(Integer.class)
                .single();
    }

    public void add(Pack pack, String contents, byte[] pdf, byte[] document) {
        jdbc.sql(
                        """
                        insert into record_pack (id, case_id, version, sha256, contents, pdf, document, made_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        pack.id(),
                        pack.caseId(),
                        pack.version(),
                        pack.sha256(),
                        contents,
                        pdf,
                        document,
                        pack.contents().madeAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    public Optional<Pack> find(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from record_pack where id = ?")
                .param(id)
                .query(this::row)
                .optional();
    }

    /** The packs of a case, newest first. */
    public List<Pack> of(UUID caseId) {
        return jdbc.sql("select " + COLUMNS + " from record_pack where case_id = ? order by version desc")
                .param(caseId)
                .query(this::row)
                .list();
    }

    public Optional<byte[]> pdf(UUID id) {
        return jdbc.sql("select pdf from record_pack where id = ?")
                .param(id)
                .query((row, number) -> row.getBytes("pdf"))
                .optional();
    }

    public Optional<byte[]> document(UUID id) {
        return jdbc.sql("select document from record_pack where id = ?")
                .param(id)
                .query((row, number) -> row.getBytes("document"))
                .optional();
    }

    private Pack row(ResultSet row, int number) throws SQLException {
        return new Pack(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getInt("version"),
                row.getString("sha256"),
                row.getLong("pdf_bytes"),
                row.getLong("document_bytes"),
                json.read(row.getString("contents"), PackContents.class));
    }
}
