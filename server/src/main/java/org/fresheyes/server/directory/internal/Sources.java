package org.fresheyes.server.directory.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fresheyes.server.directory.Source;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The sources of all imports, by the number of the import. */
record Sources(Map<Long, Source> byImport) {

    private record Numbered(long id, Source source) {}

    static Sources in(JdbcClient jdbc) {
        return new Sources(jdbc
                .sql("select id, source_name, publisher, licence, dated, made_up from directory_import")
                .query((row, n) -> new Numbered(row.getLong("id"), source(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Numbered::id, Numbered::source)));
    }

    /** The source of a fact, by its import; the database keeps the two together. */
    Source of(long importNumber) {
        return Optional.ofNullable(byImport.get(importNumber))
                .orElseThrow(() -> new IllegalStateException(
                        "Directory: import %d is not there. Maybe an import is running; ask again."
                                .formatted(importNumber)));
    }

    static Source source(ResultSet row) throws SQLException {
        return new Source(
                row.getString("source_name"),
                row.getString("publisher"),
                row.getString("licence"),
                Optional.ofNullable(row.getObject("dated", LocalDate.class)).map(YearMonth::from),
                row.getBoolean("made_up"));
    }
}
