package org.fresheyes.server.opinion;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.fresheyes.rules.identity.Actor;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.opinion.HelpContacts;
import org.fresheyes.rules.opinion.LocalPolicy;
import org.fresheyes.rules.opinion.OpinionCase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** How each organisation does it. Every version is kept; the newest counts. */
@Component
public class Policies {

    private final JdbcClient sql;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    Policies(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** What the organisation has set, or the default. */
    public LocalPolicy of(OdsCode organisation) {
        return stored(organisation).orElse(LocalPolicy.DEFAULT);
    }

    /** Whom the person can turn to besides the teams of a case: as the first team has it, else the team asked. */
    public HelpContacts helpWith(OpinionCase c) {
        return of(c.firstTeam().organisation())
                .contacts()
                .or(of(c.referrer().organisation()).contacts());
    }

    /** What the organisation has set, if it has. */
    public Optional<LocalPolicy> stored(OdsCode organisation) {
        return sql.sql("select policy from opinion_policy where organisation = ? order by version desc limit 1")
                .param(organisation.value())
                .query(String.class)
                .optional()
                .map(text -> json.readValue(text, LocalPolicy.class));
    }

    /** A new version. Clocks that run already keep their time until the next step. */
    @Transactional
    public void set(OdsCode organisation, LocalPolicy policy, Actor by) {
        sql.sql(
                        """
                        insert into opinion_policy (organisation, version, policy, set_by, set_at)
                        select :organisation, coalesce(max(version), 0) + 1, :policy, :by, :at
                        from opinion_policy where organisation = :organisation
                        """)
                .param("organisation", organisation.value())
                .param("policy", json.writeValueAsString(policy))
                .param("by", by.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
