package org.fresheyes.server.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.rules.identity.NhsNumber;

/** An invitation as a row. */
final class InvitationRow {

    private InvitationRow() {}

    static Invitation read(ResultSet row, int number) throws SQLException {
        return new Invitation(
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                row.getString("name"),
                Optional.ofNullable(row.getString("email")),
                Optional.ofNullable(row.getString("nhs_number")).map(NhsNumber::new),
                AuthorityRow.scope((String[]) row.getArray("scope").getArray()),
                row.getObject("until_day", LocalDate.class),
                row.getString("words_version"),
                row.getTimestamp("expires_at").toInstant(),
                row.getBoolean("open"));
    }
}
