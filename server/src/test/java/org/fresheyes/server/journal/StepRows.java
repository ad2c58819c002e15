package org.fresheyes.server.journal;

import java.util.List;
import java.util.UUID;
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
            set version = excluded.version, rings = step_row.rings + excluded.rings,
                question = case when excluded.question = '' then step_row.question else excluded.question end
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
    public void apply(Recorded<Step> recorded) {
        String question =
                switch (recorded.event()) {
                    case Step.Asked asked -> asked.question().toString();
                    case Step.Answered answered -> "";
                    case Step.Rang rang -> "";
                };
        int rings = recorded.event() instanceof Step.Rang ? 1 : 0;
        sql.sql(UPSERT)
                .params(recorded.stream(), recorded.version(), question, rings)
                .update();
    }

    @Override
    public void clear() {
        sql.sql("delete from step_row").update();
    }

    @Override
    public boolean clear(UUID stream) {
        sql.sql("delete from step_row where stream = ?").param(stream).update();
        return true;
    }

    @Override
    public List<String> tables() {
        return List.of("step_row");
    }
}
