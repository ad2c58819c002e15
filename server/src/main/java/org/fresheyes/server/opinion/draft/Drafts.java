package org.fresheyes.server.opinion.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The requests that are still being written. A draft is read only by the account that writes it. */
@Repository
public class Drafts {

    private final JdbcClient sql;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    public Drafts(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The draft of this account for this person; begins one when there is none. */
    public Draft begin(UUID account, UUID person) {
        sql.sql(
                        """
                        insert into opinion_draft (id, account, person, answers, begun_at, changed_at)
                        values (:id, :account, :person, :answers, :now, :now)
                        on conflict (account, person) do nothing
                        """)
                .param("id", UUID.randomUUID())
                .param("account", account)
                .param("person", person)
                .param("answers", json.writeValueAsString(Answers.NONE))
                .param("now", now())
                .update();
        return sql.sql("select * from opinion_draft where account = ? and person = ?")
                .params(account, person)
                .query((row, number) -> draft(row))
                .single();
    }

    /** The draft with this number, if this account writes it. */
    public Optional<Draft> find(UUID account, UUID id) {
        return sql.sql("select * from opinion_draft where account = ? and id = ?")
                .params(account, id)
                .query((row, number) -> draft(row))
                .optional();
    }

    /** Whom a draft is about, whoever writes it: to decide about somebody who tries to open it. */
    public Optional<UUID> personOf(UUID id) {
        return sql.sql("select person from opinion_draft where id = ?")
                .param(id)
                .query(UUID.class)
                .optional();
    }

    /** What this account is writing, the last changed first. */
    public List<Draft> of(UUID account) {
        return sql.sql("select * from opinion_draft where account = ? order by changed_at desc, id")
                .param(account)
                .query((row, number) -> draft(row))
                .list();
    }

    /** Keeps the answers. @throws NoSuchDraft when it was sent or deleted meanwhile */
    public void keep(Draft draft, Answers answers) {
        int rows = sql.sql("update opinion_draft set answers = ?, changed_at = ? where account = ? and id = ?")
                .params(json.writeValueAsString(answers), now(), draft.account(), draft.id())
                .update();
        if (rows == 0) {
            throw new NoSuchDraft(draft.id());
        }
    }

    /** Deletes the draft, with everything in it. Deleting it twice does no harm. */
    public void delete(UUID account, UUID id) {
        sql.sql("delete from opinion_draft where account = ? and id = ?")
                .params(account, id)
                .update();
    }

    private Draft draft(ResultSet row) throws SQLException {
        return new Draft(
                row.getObject("id", UUID.class),
                row.getObject("account", UUID.class),
                row.getObject("person", UUID.class),
                json.readValue(row.getString("answers"), Answers.class),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
