package org.fresheyes.server.presentations;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.fresheyes.intake.csv.Column;
import org.fresheyes.intake.csv.DayFormat;
import org.fresheyes.rules.identity.OdsCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The lines of all files of each practice, each line once. */
@Repository
class Visits {

    private final JdbcClient sql;
    private final JsonMapper json = JsonMapper.builder().build();

    Visits(JdbcClient sql) {
        this.sql = sql;
    }

    /** A line as it was read. */
    record Line(Map<Column, String> cells, DayFormat days) {
        Line {
            cells = Map.copyOf(cells);
        }
    }

    /** Keeps a line of a file; true when no file before it had it. */
    boolean keep(OdsCode practice, String ownId, Line line, long upload) {
        SortedMap<String, String> cells = new TreeMap<>();
        line.cells().forEach((column, cell) -> cells.put(column.name(), cell));
        String written = json.writeValueAsString(cells);
        return sql.sql(
                        """
                insert into presentation_visit (practice, digest, own_id, cells, days, first_upload, last_upload)
                values (:practice, :digest, :ownId, :cells, :days, :upload, :upload)
                on conflict (practice, digest) do update set last_upload = excluded.last_upload, days = excluded.days
                returning first_upload = :upload as new
                """)
                .param("practice", practice.value())
                .param("digest", digest(written))
                .param("ownId", ownId)
                .param("cells", written)
                .param("days", line.days().name())
                .param("upload", upload)
                .query(Boolean.class)
                .single();
    }

    /** Every line about a person, under whichever number. */
    List<Line> of(OdsCode practice, UUID person) {
        return sql.sql(
                        """
                select cells, days from presentation_visit v
                join presentation_person p using (practice, own_id)
                where practice = ? and p.person = ? order by digest
                """)
                .params(practice.value(), person)
                .query((row, at) -> new Line(cells(row.getString("cells")), DayFormat.valueOf(row.getString("days"))))
                .list();
    }

    /** Everybody whom a practice's files are about. */
    List<UUID> people(OdsCode practice) {
        return sql.sql(
                        """
                select distinct p.person from presentation_visit v join presentation_person p using (practice, own_id)
                where practice = ? order by 1
                """)
                .param(practice.value())
                .query((row, at) -> row.getObject("person", UUID.class))
                .list();
    }

    /** Numbers of people whom earlier files had, and this one has not. */
    List<String> notIn(OdsCode practice, long upload) {
        return sql.sql(
                        """
                select own_id from presentation_visit where practice = ? and first_upload <= ?
                group by own_id having max(last_upload) < ? order by own_id
                """)
                .params(practice.value(), upload, upload)
                .query((row, at) -> row.getString("own_id"))
                .list();
    }

    private Map<Column, String> cells(String written) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        Map<?, ?> values = json.readValue(written, Map.class);
        for (Column column : Column.values()) {
            if (values.get(column.name()) instanceof String cell) {
                cells.put(column, cell);
            }
        }
        return cells;
    }

    private static String digest(String written) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(written.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("Every Java platform has SHA-256.", impossible);
        }
    }
}
