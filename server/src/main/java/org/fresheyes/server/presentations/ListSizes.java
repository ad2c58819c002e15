package org.fresheyes.server.presentations;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.server.presentations.burden.ListSize;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many people are registered at each practice, as the practices write it down. */
@Repository
class ListSizes {

    private final JdbcClient sql;

    ListSizes(JdbcClient sql) {
        this.sql = sql;
    }

    /** What was written down last. */
    Optional<ListSize> of(OdsCode practice) {
        return sql.sql("select * from practice_list_size where practice = ? order by number desc limit 1")
                .param(practice.value())
                .query((row, at) -> new ListSize(
                        row.getInt("people"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("by_name")))
                .optional();
    }

    void keep(OdsCode practice, ListSize size) {
        sql.sql("insert into practice_list_size (practice, people, at, by_name) values (?, ?, ?, ?)")
                .params(practice.value(), size.people(), size.at().atOffset(ZoneOffset.UTC), size.byName())
                .update();
    }
}
