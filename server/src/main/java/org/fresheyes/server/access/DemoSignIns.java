package org.fresheyes.server.access;

import java.sql.Types;
import java.util.UUID;
import org.fresheyes.rules.identity.Actor;
import org.fresheyes.rules.identity.NhsNumber;
import org.fresheyes.server.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The people who can sign in with the provider that comes with the demo. */
@Repository
public class DemoSignIns {

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Memberships memberships;
    private final People people;

    DemoSignIns(JdbcClient jdbc, Accounts accounts, Memberships memberships, People people) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.memberships = memberships;
        this.people = people;
    }

    /** Adds a sign-in, its account and its memberships; returns the account. */
    @Transactional
    public UUID add(DemoSignIn person) {
        jdbc.sql(
                        """
                insert into provider_user (subject, name, story, email, nhs_number, level)
                values (:subject, :name, :story, :email, :nhsNumber, 'P9')
                """)
                .param("subject", person.subject())
                .param("name", person.name())
                .param("story", person.story())
                .param("email", person.email().orElse(null), Types.VARCHAR)
                .param("nhsNumber", person.nhsNumber().map(NhsNumber::digits).orElse(null), Types.VARCHAR)
                .update();
        UUID account = accounts.seen(DemoSignIn.ISSUER, person.subject(), person.name(), person.email())
                .id();
        person.memberships().forEach(membership -> memberships.give(account, membership, Actor.CLOCK));
        person.nhsNumber().flatMap(people::byNhsNumber).ifPresent(known -> accounts.link(account, known.id()));
        return account;
    }
}
