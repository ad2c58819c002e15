package org.fresheyes.server.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.fresheyes.rules.identity.Actor;
import org.fresheyes.rules.identity.OdsCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Roles that wait for somebody who has not signed in yet, known by their e-mail address. */
@Repository
@Transactional
public class ExpectedMembers {

    private final JdbcClient jdbc;
    private final Memberships memberships;
    private final Clock clock;

    ExpectedMembers(JdbcClient jdbc, Memberships memberships, Clock clock) {
        this.jdbc = jdbc;
        this.memberships = memberships;
        this.clock = clock;
    }

    /** Somebody who is expected, and as what. */
    public record Expected(String email, Membership membership, String by) {}

    /** Everybody an organisation waits for. */
    public List<Expected> in(OdsCode organisation) {
        return jdbc.sql("select * from expected_member where organisation = ? order by email, role")
                .param(organisation.value())
                .query((row, number) ->
                        new Expected(row.getString("email"), MembershipRow.read(row), row.getString("by_name")))
                .list();
    }

    /** Lets somebody in as soon as they sign in with this e-mail address, verified by their provider. */
    public void expect(String email, Membership membership, Actor by) {
        jdbc.sql(
                        """
                insert into expected_member (email, organisation, organisation_name, role, by_name, at)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing
                """)
                .params(
                        email.toLowerCase(Locale.ROOT),
                        membership.organisation().value(),
                        membership.organisationName(),
                        membership.role().name(),
                        by.name(),
                        Timestamp.from(clock.instant()))
                .update();
    }

    /** No longer waits. */
    public void forget(String email, OdsCode organisation, Role role) {
        jdbc.sql("delete from expected_member where email = ? and organisation = ? and role = ?")
                .params(email, organisation.value(), role.name())
                .update();
    }

    /** Somebody signed in with this verified address: what waited for them becomes theirs. */
    public void arrived(Account account, String email) {
        jdbc.sql("delete from expected_member where email = ? returning *")
                .param(email.toLowerCase(Locale.ROOT))
                .query((row, number) ->
                        new Expected(row.getString("email"), MembershipRow.read(row), row.getString("by_name")))
                .list()
                .forEach(expected -> memberships.give(
                        account.id(), expected.membership(), Actor.person("administrator", expected.by())));
    }
}
