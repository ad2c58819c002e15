package org.fresheyes.server.access.matrix;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Numbers every row that is added, changed or removed: when the last number is still the same, nothing was done in
 * between. What was rolled back leaves no number. Leaves out what keeps somebody signed in, and what works on by itself
 * afterwards. The lines of the record of who looked have numbers of their own.
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
            "message",
            "deadline",
            "deadline_passed",
            "journal_seal",
            "flyway_schema_history",
            "footprint",
            "footprint_look");

    private static final String PREPARE =
            """
            create table footprint (number bigint generated always as identity primary key);
            create table footprint_look (
                number bigint generated always as identity primary key, line uuid not null);

            create function footprint() returns trigger language plpgsql as $$
            begin
                insert into footprint default values;
                return null;
            end $$;

            create function footprint_look() returns trigger language plpgsql as $$
            begin
                insert into footprint_look (line) values (new.id);
                return null;
            end $$;

            create trigger footprint_look after insert on access_log
                for each row execute function footprint_look();
            """;

    private static final String WATCH =
            """
            create trigger footprint after insert or update or delete on %1$s
                for each row execute function footprint();
            create trigger footprint_emptied after truncate on %1$s
                for each statement execute function footprint();
            """;

    private final JdbcClient jdbc;

    Footprint(JdbcClient jdbc) {
        this.jdbc = jdbc;
        jdbc.sql(PREPARE).update();
        tables().forEach(table -> jdbc.sql(WATCH.formatted(table)).update());
    }

    /** The number of the last row that was written or removed; 0 before the first. */
    long lastChange() {
        return jdbc.sql("select coalesce(max(number), 0) from footprint")
                .query(Long.class)
                .single();
    }

    /** The number of the last line in the record of who looked; 0 before the first. */
    long lastLook() {
        return jdbc.sql("select coalesce(max(number), 0) from footprint_look")
                .query(Long.class)
                .single();
    }

    /** Whether each look after this one was allowed, as its line says now: the same request may have widened it. */
    List<Boolean> looksSince(long look) {
        return jdbc.sql(
                        """
                        select allowed from footprint_look join access_log on id = line
                        where number > ? order by number
                        """)
                .param(look)
                .query(Boolean.class)
                .list();
    }

    private List<String> tables() {
        return jdbc
                .sql("select tablename from pg_tables where schemaname = current_schema() order by 1")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> !LEFT_OUT.contains(table))
                .toList();
    }
}
