package org.fresheyes.server.load;

import java.util.UUID;
import org.fresheyes.rules.events.CaseMoved;
import org.fresheyes.server.journal.Subscriber;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Another feature, that notes each message it gets. */
final class MovesHeard implements Subscriber<CaseMoved> {

    static final String TABLE = "create table if not exists move_heard (message uuid, case_id uuid, version int)";

    private final JdbcClient sql;

    MovesHeard(JdbcClient sql) {
        this.sql = sql;
        sql.sql(TABLE).update();
    }

    @Override
    public Class<CaseMoved> listensTo() {
        return CaseMoved.class;
    }

    @Override
    public void receive(UUID messageId, CaseMoved move) {
        sql.sql("insert into move_heard (message, case_id, version) values (?, ?, ?)")
                .params(messageId, move.caseId(), move.version())
                .update();
    }
}
