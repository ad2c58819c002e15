package org.fresheyes.server.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everybody who has signed in, or is known to a provider. */
@Repository
public class Accounts {

    private final JdbcClient jdbc;
    private final Clock clock;

    Accounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<Account> find(UUID id) {
        return jdbc.sql("select * from account where id = ?")
                .param(id)
                .query(Accounts::read)
                .optional();
    }

    /** The account that a provider's issuer and subject stand for. */
    public Optional<Account> byIdentity(String issuer, String subject) {
        return jdbc.sql("select * from account where issuer = ? and subject = ?")
                .params(issuer, subject)
                .query(Accounts::read)
                .optional();
    }

    /** The accounts whose provider has verified this e-mail address; more than one when providers share it. */
    public List<Account> byEmail(String email) {
        return jdbc.sql("select * from account where lower(email) = lower(?) and not disabled order by made_at")
                .param(email)
                .query(Accounts::read)
                .list();
    }

    /** The account of an identity: a new one at the first sign-in, later the same with the name as it is now. */
    public Account seen(String issuer, String subject, String name, Optional<String> email) {
        return jdbc.sql(
                        """
                insert into account (id, issuer, subject, name, email, made_at)
                values (:id, :issuer, :subject, :name, :email, :at)
                on conflict (issuer, subject) do update set name = excluded.name, email = excluded.email
                returning *
                """)
                .param("id", UUID.randomUUID())
                .param("issuer", issuer)
                .param("subject", subject)
                .param("name", name)
                .param("email", email.orElse(null), Types.VARCHAR)
                .param("at", Timestamp.from(clock.instant()))
                .query(Accounts::read)
                .single();
    }

    /** Says which person the account belongs to. */
    public void link(UUID account, UUID person) {
        jdbc.sql("update account set person = ? where id = ?")
                .params(person, account)
                .update();
    }

    /** Locks an account, or opens it again; works from its next request. */
    public void setDisabled(UUID account, boolean disabled) {
        jdbc.sql("update account set disabled = ? where id = ?")
                .params(disabled, account)
                .update();
    }

    private static Account read(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getObject("id", UUID.class),
                row.getString("issuer"),
                row.getString("subject"),
                row.getString("name"),
                Optional.ofNullable(row.getString("email")),
                Optional.ofNullable(row.getObject("person", UUID.class)),
                row.getBoolean("disabled"));
    }
}
