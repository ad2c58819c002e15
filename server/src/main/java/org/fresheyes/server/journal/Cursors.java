package org.fresheyes.server.journal;

import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL whose results come a part at a time, inside a transaction, however large they are. */
final class Cursors {

    private static final int ROWS_AT_A_TIME = 500;

    private Cursors() {}

    static JdbcClient on(DataSource database) {
        JdbcTemplate template = new JdbcTemplate(database);
        template.setFetchSize(ROWS_AT_A_TIME);
        return JdbcClient.create(template);
    }
}
