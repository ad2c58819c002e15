package org.fresheyes.server.presentations;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.fresheyes.intake.csv.Column;
import org.fresheyes.intake.csv.DayFormat;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.server.digest.Digest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The lines of all files of each practice, each line once. */
@Repository
class Visits {

    private static final int AT_ONCE = 1_000;

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

        /** The practice's own number of the person; "" when the line has none. */
        String ownId() {
            return cells.getOrDefault(Column.PERSON, "");
        }
    }

    /**
     * Keeps the lines of a file, so many at a time that it does not matter how long the file is.
     *
     * @return how many of them no file before it had
     */
    int keep(OdsCode practice, List<Line> lines, long upload) {
        Map<String, Line> byDigest = new LinkedHashMap<>();
        lines.forEach(line -> byDigest.putIfAbsent(Digest.hex(written(line)), line));
        List<Map.Entry<String, Line>> all = List.copyOf(byDigest.entrySet());
        int more = 0;
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            more += keepSome(practice, all.subList(from, Math.min(from + AT_ONCE, all.size())), upload);
        }
        return more;
    }

    private int keepSome(OdsCode practice, List<Map.Entry<String, Line>> lines, long upload) {
        return sql.sql(
                        """
                with kept as (
                    insert into presentation_visit (practice, digest, own_id, cells, days, first_upload, last_upload)
                    select ?, digest, own_id, cells, days, ?, ?
                    from unnest(?::text[], ?::text[], ?::text[], ?::text[]) as line (digest, own_id, cells, days)
                    on conflict (practice, digest) do update set last_upload = excluded.last_upload, days = excluded.days
                    returning first_upload
                )
                select count(*) from kept where first_upload = ?
                """)
                .params(
                        practice.value(),
                        upload,
                        upload,
                        lines.stream().map(Map.Entry::getKey).toArray(String[]::new),
                        lines.stream().map(line -> line.getValue().ownId()).toArray(String[]::new),
                        lines.stream().map(line -> written(line.getValue())).toArray(String[]::new),
                        lines.stream()
                                .map(line -> line.getValue().days().name())
                                .toArray(String[]::new),
                        upload)
                .query(Integer.class)
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

    private String written(Line line) {
        SortedMap<String, String> cells = new TreeMap<>();
        line.cells().forEach((column, cell) -> cells.put(column.name(), cell));
        return json.writeValueAsString(cells);
    }
}
