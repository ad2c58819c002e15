package org.fresheyes.server.access.internal.provider;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everybody who can sign in with the demo's provider, in the order of the story. */
@Repository
class ProviderUsers {

    private final JdbcClient jdbc;

    ProviderUsers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ProviderUser> all() {
        return jdbc.sql("select * from provider_user order by position")
                .query(ProviderUsers::read)
                .list();
    }

    Optional<ProviderUser> find(String subject) {
        return jdbc.sql("select * from provider_user where subject = ?")
                .param(subject)
                .query(ProviderUsers::read)
                .optional();
    }

    private static ProviderUser read(ResultSet row, int number) throws SQLException {
        return new ProviderUser(
                row.getString("subject"),
                row.getString("name"),
                row.getString("story"),
                Optional.ofNullable(row.getString("email")),
                Optional.ofNullable(row.getString("nhs_number")),
                row.getString("level"));
    }
}
