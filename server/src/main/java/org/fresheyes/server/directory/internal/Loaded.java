package org.fresheyes.server.directory.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fresheyes.server.directory.Source;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is loaded: the newest import of each kind of file, and its sums. */
@Component
class Loaded {

    /** One file as it was imported. Rows read = rows kept + the sum of the rows left out. */
    record File(String name, Source source, Instant importedAt, int read, int kept, Map<String, Integer> leftOut) {}

    /** How many of one kind of fact the directory has. */
    record Count(String what, long count) {}

    private record LeftOut(long number, String reason, int rows) {}

    private final JdbcClient jdbc;

    Loaded(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<File> files() {
        Map<Long, Map<String, Integer>> leftOut = new TreeMap<>();
        jdbc.sql("select import, reason, rows from directory_import_left_out")
                .query((row, n) -> new LeftOut(row.getLong("import"), row.getString("reason"), row.getInt("rows")))
                .list()
                .forEach(each -> leftOut.computeIfAbsent(each.number(), none -> new TreeMap<>())
                        .put(each.reason(), each.rows()));
        return jdbc.sql(
                        """
                        select * from directory_import i
                        where not exists (select from directory_import later where later.what = i.what and later.id > i.id)
                        order by made_up, source_name
                        """)
                .query((row, n) -> new File(
                        row.getString("file_name"),
                        Sources.source(row),
                        row.getObject("imported_at", OffsetDateTime.class).toInstant(),
                        row.getInt("rows_read"),
                        row.getInt("rows_kept"),
                        leftOut.getOrDefault(row.getLong("id"), Map.of())))
                .list();
    }

    List<Count> counts() {
        return jdbc.sql(
                        """
                        select * from (values
                            (1, 'Open NHS trusts', (select count(*) from organisation where type = 'TRUST' and open)),
                            (2, 'Closed NHS trusts', (select count(*) from organisation where type = 'TRUST' and not open)),
                            (3, 'Open GP practices', (select count(*) from organisation where type = 'PRACTICE' and open)),
                            (4, 'Other providers', (select count(*) from organisation where type = 'INDEPENDENT')),
                            (5, 'Integrated care boards', (select count(*) from organisation where type = 'ICB')),
                            (6, 'Hospitals with a place', (select count(*) from site)),
                            (7, 'Outcodes with a place', (select count(*) from outcode)),
                            (8, 'Waiting times', (select count(*) from wait)),
                            (9, 'Waiting times with a median', (select count(median_weeks) from wait))
                        ) as counts (place, what, number) order by place
                        """)
                .query((row, n) -> new Count(row.getString("what"), row.getLong("number")))
                .list();
    }
}
