package org.fresheyes.server.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fresheyes.rules.identity.Actor;
import org.fresheyes.rules.identity.OdsCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who works where, as what. Every change is kept for ever in {@code membership_change}. */
@Repository
@Transactional
public class Memberships {

    private final JdbcClient jdbc;
    private final Clock clock;

    Memberships(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A membership and the account that has it. */
    public record Member(UUID account, String name, Membership membership) {}

    /** What an account is, everywhere. */
    public Set<Membership> of(UUID account) {
        return new LinkedHashSet<>(
                jdbc.sql("select * from membership where account = ? order by organisation_name, role")
                        .param(account)
                        .query((row, number) -> MembershipRow.read(row))
                        .list());
    }

    /** Everybody in an organisation, by name. */
    public List<Member> in(OdsCode organisation) {
        return jdbc.sql(
                        """
                select m.*, a.name from membership m join account a on a.id = m.account
                where m.organisation = ? order by a.name, a.id, m.role
                """)
                .param(organisation.value())
                .query((row, number) -> new Member(
                        row.getObject("account", UUID.class), row.getString("name"), MembershipRow.read(row)))
                .list();
    }

    /** Gives a role. Given twice it stays one. */
    public void give(UUID account, Membership membership, Actor by) {
        give(account, membership, by, "administrator");
    }

    private void give(UUID account, Membership membership, Actor by, String source) {
        int rows = jdbc.sql(
                        """
                insert into membership (account, organisation, organisation_name, role, source, since)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing
                """)
                .params(
                        account,
                        membership.organisation().value(),
                        membership.organisationName(),
                        membership.role().name(),
                        source,
                        Timestamp.from(clock.instant()))
                .update();
        if (rows == 1) {
            record(account, membership.organisation(), membership.role(), by, "given");
        }
    }

    /**
     * Ends a role, from the account's next request on.
     *
     * @throws LastAdministrator when nobody would be left to manage the people of the organisation
     */
    public void end(UUID account, OdsCode organisation, Role role, Actor by) {
        if (role == Role.ADMINISTRATOR && isLastAdministrator(account, organisation)) {
            throw new LastAdministrator(organisation);
        }
        int rows = jdbc.sql("delete from membership where account = ? and organisation = ? and role = ?")
                .params(account, organisation.value(), role.name())
                .update();
        if (rows == 1) {
            record(account, organisation, role, by, "ended");
        }
    }

    /** Makes the roles that came with a sign-in these; roles an administrator gave stay as they are. */
    public void fromClaims(UUID account, Set<Membership> granted) {
        Set<Membership> before =
                new LinkedHashSet<>(jdbc.sql("select * from membership where account = ? and source = 'claim'")
                        .param(account)
                        .query((row, number) -> MembershipRow.read(row))
                        .list());
        before.stream().filter(membership -> !granted.contains(membership)).forEach(gone -> {
            jdbc.sql("delete from membership where account = ? and organisation = ? and role = ?")
                    .params(account, gone.organisation().value(), gone.role().name())
                    .update();
            record(account, gone.organisation(), gone.role(), Actor.CLOCK, "ended");
        });
        granted.stream()
                .filter(membership -> !before.contains(membership))
                .forEach(membership -> give(account, membership, Actor.CLOCK, "claim"));
    }

    private boolean isLastAdministrator(UUID account, OdsCode organisation) {
        List<UUID> administrators = jdbc.sql(
                        "select account from membership where organisation = ? and role = 'ADMINISTRATOR' for update")
                .param(organisation.value())
                .query((row, number) -> row.getObject("account", UUID.class))
                .list();
        return administrators.equals(List.of(account));
    }

    private void record(UUID account, OdsCode organisation, Role role, Actor by, String change) {
        jdbc.sql(
                        """
                insert into membership_change (at, by_account, by_name, account, name, organisation, role, change)
                values (?, (select id from account where id::text = ?), ?, ?,
                        (select name from account where id = ?), ?, ?, ?)
                """)
                .params(
                        Timestamp.from(clock.instant()),
                        by.account(),
                        by.name(),
                        account,
                        account,
                        organisation.value(),
                        role.name(),
                        change)
                .update();
    }
}
