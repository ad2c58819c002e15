package org.fresheyes.server.rapidreview;

import org.fresheyes.rules.identity.OdsCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the boards of a hospital, in every server process, that something has changed: at the moment of the commit. */
@Component
class Boards {

    static final String CHANNEL = "rapid_call";

    private final JdbcClient sql;

    Boards(JdbcClient sql) {
        this.sql = sql;
    }

    void changed(OdsCode site) {
        sql.sql("select pg_notify(?, ?)")
                .params(CHANNEL, site.value())
                .query((row, number) -> number)
                .list();
    }
}
