package org.fresheyes.server.presentations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fresheyes.intake.csv.Column;
import org.fresheyes.intake.csv.CsvLayout;
import org.fresheyes.intake.csv.DayFormat;
import org.fresheyes.rules.identity.OdsCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The files of each practice, and how its last one was laid out. */
@Repository
class UploadRows {

    private static final String DAYS = "days";

    private final JdbcClient sql;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    UploadRows(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Keeps a file until its columns are confirmed. */
    long begin(OdsCode practice, String byName, String fileName, byte[] content) {
        return sql.sql(
                        """
                insert into presentation_upload (practice, by_name, file_name, at, content)
                values (?, ?, ?, ?, ?) returning number
                """)
                .params(practice.value(), byName, fileName, now(), content)
                .query(Long.class)
                .single();
    }

    /** @throws NoSuchUpload when there is none */
    Upload get(long number) {
        return sql.sql("select * from presentation_upload where number = ?")
                .param(number)
                .query(UploadRows::read)
                .optional()
                .orElseThrow(() -> new NoSuchUpload(number));
    }

    /** The bytes, while its columns are not confirmed; nobody else can confirm them before the transaction ends. */
    Optional<byte[]> content(long number) {
        return sql.sql("select content from presentation_upload where number = ? and content is not null for update")
                .param(number)
                .query((row, at) -> row.getBytes("content"))
                .optional();
    }

    /** The last files of a practice that were taken, the newest first. */
    List<Upload> taken(OdsCode practice, int limit) {
        return sql.sql(
                        """
                select * from presentation_upload where practice = ? and taken_at is not null
                order by number desc limit ?
                """)
                .params(practice.value(), limit)
                .query(UploadRows::read)
                .list();
    }

    /** Its columns are confirmed and its lines are taken: the bytes go. */
    void end(long number, int lines, int newLines, int people) {
        sql.sql(
                        """
                update presentation_upload
                set content = null, taken_at = ?, lines = ?, new_lines = ?, people = ?
                where number = ?
                """)
                .params(now(), lines, newLines, people, number)
                .update();
    }

    /** How the last file of a practice was laid out. */
    Optional<CsvLayout> layout(OdsCode practice) {
        return sql.sql("select layout from presentation_layout where practice = ?")
                .param(practice.value())
                .query((row, at) -> layout(row.getString("layout")))
                .optional();
    }

    void remember(OdsCode practice, CsvLayout layout) {
        Map<String, String> written = new TreeMap<>();
        layout.headers().forEach((column, header) -> written.put(column.name(), header));
        written.put(DAYS, layout.days().name());
        sql.sql(
                        """
                insert into presentation_layout (practice, layout) values (?, ?)
                on conflict (practice) do update set layout = excluded.layout
                """)
                .params(practice.value(), json.writeValueAsString(written))
                .update();
    }

    private CsvLayout layout(String written) {
        Map<Column, String> headers = new EnumMap<>(Column.class);
        Map<?, ?> values = json.readValue(written, Map.class);
        for (Column column : Column.values()) {
            if (values.get(column.name()) instanceof String header) {
                headers.put(column, header);
            }
        }
        return new CsvLayout(headers, DayFormat.valueOf(String.valueOf(values.get(DAYS))));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Upload read(ResultSet row, int at) throws SQLException {
        OffsetDateTime taken = row.getObject("taken_at", OffsetDateTime.class);
        return new Upload(
                row.getLong("number"),
                new OdsCode(row.getString("practice")),
                row.getString("by_name"),
                row.getString("file_name"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                taken == null
                        ? Optional.empty()
                        : Optional.of(new Upload.Sums(
                                taken.toInstant(),
                                row.getInt("lines"),
                                row.getInt("new_lines"),
                                row.getInt("people"))));
    }
}
