package org.fresheyes.server.access;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.rules.authority.Authority;
import org.fresheyes.rules.authority.Capacity;
import org.fresheyes.rules.authority.Scope;
import org.fresheyes.rules.days.London;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every authority to act for somebody else, ended ones too, and what was found about capacity. */
@Repository
public class Authorities {

    private final JdbcClient jdbc;
    private final Clock clock;

    Authorities(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What this account may do for others: every authority ever given to it, newest first. */
    public List<Authority> heldBy(UUID account) {
        return jdbc.sql("select * from authority where representative = ? order by made_at desc, id")
                .param(account)
                .query(AuthorityRow::read)
                .list();
    }

    /** Who may act for this person: every authority ever given, newest first. */
    public List<Authority> over(UUID person) {
        return jdbc.sql("select * from authority where person = ? order by made_at desc, id")
                .param(person)
                .query(AuthorityRow::read)
                .list();
    }

    /** What was last found about the person's capacity for this decision; presumed when nothing was. */
    public Capacity capacityOf(UUID person, Optional<UUID> caseId) {
        return jdbc.sql(
                        """
                select capacity from capacity_finding
                where person = :person and (case_id is null or case_id = :case)
                order by (case_id is not null) desc, found_at desc limit 1
                """)
                .param("person", person)
                .param("case", caseId.orElse(null), Types.OTHER)
                .query(String.class)
                .optional()
                .map(Capacity::valueOf)
                .orElse(Capacity.PRESUMED);
    }

    /** The authority with this id. */
    public Optional<Authority> find(UUID id) {
        return jdbc.sql("select * from authority where id = ?")
                .param(id)
                .query(AuthorityRow::read)
                .optional();
    }

    /** Gives an authority; it works from the representative's next request. */
    public void give(Authority authority) {
        jdbc.sql(
                        """
                insert into authority (id, person, representative, basis, evidence, reviewed_on, scope, from_day,
                                       until_day, verified_by, verified_on, made_at)
                values (:id, :person, :representative, :basis, :evidence, :reviewed, :scope, :from,
                        :until, :verifiedBy, :verifiedOn, :at)
                """)
                .param("id", authority.id())
                .param("person", authority.person())
                .param("representative", authority.representative())
                .param("basis", AuthorityRow.name(authority.basis()))
                .param("evidence", authority.basis().evidence())
                .param("reviewed", AuthorityRow.reviewed(authority.basis()).orElse(null), Types.DATE)
                .param("scope", authority.scope().stream().map(Scope::name).toArray(String[]::new))
                .param("from", authority.from())
                .param("until", authority.until())
                .param("verifiedBy", authority.verified().by())
                .param("verifiedOn", authority.verified().on())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /** Ends an authority; it no longer works from the representative's next request. Ended twice it stays ended. */
    public void end(UUID id, String by, String why) {
        jdbc.sql("update authority set ended_on = ?, ended_by = ?, ended_why = ? where id = ? and ended_on is null")
                .params(today(), by, why, id)
                .update();
    }

    /** A clinician has looked again at the authority of a child's parent. */
    public void reviewed(UUID id) {
        jdbc.sql("update authority set reviewed_on = ? where id = ?")
                .params(today(), id)
                .update();
    }

    /** Records whether the person can make a decision: that of a case, or care decisions at this time. */
    public void recordCapacity(UUID person, Optional<UUID> caseId, Capacity capacity, String evidence, String by) {
        jdbc.sql(
                        """
                insert into capacity_finding (id, person, case_id, capacity, evidence, found_by, found_at)
                values (:id, :person, :case, :capacity, :evidence, :by, :at)
                """)
                .param("id", UUID.randomUUID())
                .param("person", person)
                .param("case", caseId.orElse(null), Types.OTHER)
                .param("capacity", capacity.name())
                .param("evidence", evidence)
                .param("by", by)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /** Today in England: authorities start and end with the day there. */
    public LocalDate today() {
        return London.day(clock.instant());
    }

    List<Authority> between(UUID account, UUID person) {
        return jdbc.sql("select * from authority where representative = ? and person = ? order by made_at desc, id")
                .params(account, person)
                .query(AuthorityRow::read)
                .list();
    }
}
