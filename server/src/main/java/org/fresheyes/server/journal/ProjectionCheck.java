package org.fresheyes.server.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Replays the whole journal into empty copies of the projected tables, which stand in front of the real ones for this
 * transaction only, and compares row by row. Nobody else is held up, and nothing stays.
 */
final class ProjectionCheck {

    private final JdbcClient cursors;
    private final Projections projections;
    private final Consumer<Difference> differences;

    ProjectionCheck(JdbcClient cursors, Projections projections, Consumer<Difference> differences) {
        this.cursors = cursors;
        this.projections = projections;
        this.differences = differences;
    }

    /** Runs in a repeatable-read transaction that is rolled back. */
    List<TableDigest> run() {
        List<String> tables = projections.all().stream()
                .flatMap(projection -> projection.tables().stream())
                .toList();
        String real = text("select quote_ident(current_schema())");
        String copies = text("select 'replay_' || pg_backend_pid()");
        cursors.sql("create schema " + copies).update();
        for (String table : tables) {
            cursors.sql("create table %s.%s (like %s.%s including all)".formatted(copies, table, real, table))
                    .update();
        }
        cursors.sql("set local search_path = %s, %s".formatted(copies, real)).update();
        new Replay(projections).run(cursors);

        List<TableDigest> digests = new ArrayList<>();
        for (String table : tables) {
            TableDigest digest = TableDigest.of(cursors, real, table);
            if (!digest.equals(TableDigest.of(cursors, copies, table))) {
                compareRows(real, copies, table);
            }
            digests.add(digest);
        }
        return digests;
    }

    /** Rows are named by their primary key, and shown no further: they are about people. */
    private void compareRows(String real, String copies, String table) {
        String key = cursors.sql(
                        """
                        select coalesce(
                            (select 'row(' || string_agg('t.' || quote_ident(a.attname), ', ' order by a.attnum) || ')'
                             from pg_index i
                             join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
                             where i.indrelid = ?::regclass and i.indisprimary),
                            'md5(t::text)')
                        """)
                .param(real + "." + table)
                .query(String.class)
                .single();
        cursors.sql(
                        """
                with there as (select %1$s::text as key, md5(t::text) as digest from %2$s.%4$s t),
                    replayed as (select %1$s::text as key, md5(t::text) as digest from %3$s.%4$s t)
                select key,
                    case when replayed.digest is null then 'is there, and no event says so'
                         when there.digest is null then 'is missing'
                         else 'is not what the events say' end
                from there full join replayed using (key)
                where there.digest is distinct from replayed.digest
                order by key
                """
                                .formatted(key, real, copies, table))
                .query(row -> {
                    differences.accept(
                            new Difference("table %s, row %s".formatted(table, row.getString(1)), row.getString(2)));
                });
    }

    private String text(String query) {
        return cursors.sql(query).query(String.class).single();
    }
}
