package org.fresheyes.server.journal;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A projection to try the journal with: one row per stream, with the last question as it was written. */
final class StepRows implements Projection<Step> {

    static final String TABLE =
            """
            create table step_row (stream uuid primary key, version int not null, question text not null, rings int not null)
            """;

    static final String UPSERT =
            """
            insert into step_row (stream, version, question, rings) values (?, ?, ?, ?)
            on conflict (stream) do update
            set version = excluded.version, rings = excluded.rings, question = excluded.question
            """;

    private final JdbcClient sql;

    StepRows(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Kind<Step> kind() {
        return Step.KIND;
    }

    @Override
    public void show(History<Step> history) {
        String question = "";
        int rings = 0;
        for (Recorded<Step> recorded : history.events()) {
            switch (recorded.event()) {
                case Step.Asked asked -> question = asked.question().toString();
                case Step.Rang rang -> rings++;
                case Step.Answered answered -> {}
            }
        }
        sql.sql(UPSERT)
                .params(history.stream(), history.version(), question, rings)
                .update();
    }

    @Override
    public void clear() {
        sql.sql("delete from step_row").update();
    }

    @Override
    public List<String> tables() {
        return List.of("step_row");
    }
}
