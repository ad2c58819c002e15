package org.fresheyes.server.access;

import java.util.List;
import org.fresheyes.rules.identity.OdsCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where somebody works who can answer a request: a request to any other organisation would lie unread. */
@Repository
public class Clinicians {

    private final JdbcClient jdbc;

    Clinicians(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** True when at least one GP or consultant of the organisation has an account here. */
    public boolean workAt(OdsCode organisation) {
        return jdbc.sql(
                        """
                        select exists (
                            select from membership join account on account.id = membership.account
                            where organisation = ? and role in ('GP', 'CONSULTANT') and not disabled)
                        """)
                .param(organisation.value())
                .query(Boolean.class)
                .single();
    }

    /** The names of the GPs and consultants of the organisation who have an account here, in order. */
    public List<String> at(OdsCode organisation) {
        return jdbc.sql(
                        """
                        select distinct name from membership join account on account.id = membership.account
                        where organisation = ? and role in ('GP', 'CONSULTANT') and not disabled
                        order by name
                        """)
                .param(organisation.value())
                .query((row, number) -> row.getString("name"))
                .list();
    }
}
