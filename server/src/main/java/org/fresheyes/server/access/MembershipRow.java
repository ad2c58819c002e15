package org.fresheyes.server.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.fresheyes.rules.identity.OdsCode;

/** A membership as a row. */
final class MembershipRow {

    private MembershipRow() {}

    static Membership read(ResultSet row) throws SQLException {
        return new Membership(
                new OdsCode(row.getString("organisation")),
                row.getString("organisation_name"),
                Role.valueOf(row.getString("role")));
    }
}
