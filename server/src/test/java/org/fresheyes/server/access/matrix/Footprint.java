package org.fresheyes.server.access.matrix;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which transaction wrote last in each table, in one line: two that are equal mean that nothing was done in between.
 * Leaves out the record
 * of who looked, what keeps somebody signed in, and what works on by itself afterwards.
 */
final class Footprint {

    private static final Set<String> LEFT_OUT = Set.of(
            "access_log",
            "access_log_listed",
            "spring_session",
            "spring_session_attributes",
            "oauth2_authorization",
            "kept_form",
            "outbox",
            "deadline",
            "deadline_passed",
            "journal_seal",
            "flyway_schema_history");

    private final JdbcClient jdbc;
    private final String sql;

    Footprint(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.sql = tables(jdbc).stream()
                .map(table -> "(select '%1$s ' || count(*) || ' ' || coalesce(max(xmin::text::bigint), 0) from %1$s)"
                        .formatted(table))
                .collect(Collectors.joining(" || ', ' || ", "select ", ""));
    }

    String now() {
        return jdbc.sql(sql).query(String.class).single();
    }

    private static List<String> tables(JdbcClient jdbc) {
        return jdbc
                .sql("select tablename from pg_tables where schemaname = current_schema() order by 1")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> !LEFT_OUT.contains(table))
                .toList();
    }
}
