package org.fresheyes.server.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.rules.authority.Authority;
import org.fresheyes.rules.authority.Capacity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every authority to act for somebody else, ended ones too, and what was found about capacity. */
@Repository
public class Authorities {

    private final JdbcClient jdbc;

    Authorities(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
                .param("case", caseId.orElse(null), java.sql.Types.OTHER)
                .query(String.class)
                .optional()
                .map(Capacity::valueOf)
                .orElse(Capacity.PRESUMED);
    }

    List<Authority> between(UUID account, UUID person) {
        return jdbc.sql("select * from authority where representative = ? and person = ? order by made_at desc, id")
                .params(account, person)
                .query(AuthorityRow::read)
                .list();
    }
}
