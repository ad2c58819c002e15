package org.fresheyes.server.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.fresheyes.rules.identity.OdsCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The record of who looked. A line is one statement outside any transaction that goes on, so that it is committed at once
 * and stays. A second look at the same person within one request widens the line of the first.
 */
@Repository
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class AccessLog {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final CurrentRequest request;

    AccessLog(JdbcClient jdbc, Clock clock, CurrentRequest request) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.request = request;
    }

    /** Everything anybody did or tried with this person's data, newest first; {@code limit} lines at most. */
    public List<LookedAt> about(UUID person, int limit) {
        return jdbc.sql(
                        """
                select * from access_log
                where person = :person
                   or id in (select entry from access_log_listed where person = :person)
                   or (person is null and case_id in (select case_id from access_log where person = :person))
                order by at desc, id limit :limit
                """)
                .param("person", person)
                .param("limit", limit)
                .query(AccessLog::read)
                .list();
    }

    /** What one account did or tried with this person's data, newest first: what a representative did. */
    public List<LookedAt> about(UUID person, UUID byAccount, int limit) {
        return jdbc.sql("select * from access_log where person = ? and account = ? order by at desc, id limit ?")
                .params(person, byAccount, limit)
                .query(AccessLog::read)
                .list();
    }

    /** Whom a line is about; empty when there is no such line, or it is about a list. */
    public Optional<UUID> whose(UUID entry) {
        return jdbc.sql("select person from access_log where id = ? and person is not null")
                .param(entry)
                .query(UUID.class)
                .optional();
    }

    UUID allowed(Look look) {
        return request.lineOf(look)
                .map(known -> widen(known, look, Optional.empty()))
                .orElseGet(() -> write(look, Optional.empty()));
    }

    UUID refused(Look look, String why) {
        return request.lineOf(look)
                .map(known -> widen(known, look, Optional.of(why)))
                .orElseGet(() -> write(look, Optional.of(why)));
    }

    void listed(UUID entry, Collection<UUID> people) {
        jdbc.sql(
                        """
                insert into access_log_listed (entry, person)
                select ?, person::uuid from unnest(?::text[]) as person on conflict do nothing
                """)
                .params(entry, people.stream().map(UUID::toString).distinct().toArray(String[]::new))
                .update();
    }

    /** Somebody used, or tried to use, an invitation to act for a person. */
    public void invited(Viewer who, UUID person, Optional<String> refusedWhy) {
        Subject about = new Subject(person, Optional.empty(), Map.of());
        Look look =
                new Look(who, Act.ACCEPT_INVITATION, Tie.NONE, Optional.empty(), Optional.of(about), Optional.empty());
        write(look, refusedWhy);
    }

    /** Somebody who is not signed in tried an address that belongs to a case or a person. */
    public void nobody(UUID thing, String path) {
        jdbc.sql(
                        """
                insert into access_log (id, at, name, as_relationship, act, person, case_id, allowed, why)
                values (:id, :at, 'Somebody who was not signed in', 'NONE', 'READ_CASE',
                        (select id from person where id = :thing),
                        (select :thing where not exists (select 1 from person where id = :thing)), false, :why)
                """)
                .param("id", UUID.randomUUID())
                .param("at", Timestamp.from(clock.instant()))
                .param("thing", thing)
                .param("why", path)
                .update();
    }

    /** A program showed a token that is not believed. */
    public void programRefused(String name, Optional<OdsCode> practice, String why) {
        jdbc.sql(
                        """
                insert into access_log (id, at, name, organisation, as_relationship, act, allowed, why)
                values (:id, :at, :name, :organisation, 'NONE', 'CHECK_PRESENTATIONS', false, :why)
                """)
                .param("id", UUID.randomUUID())
                .param("at", Timestamp.from(clock.instant()))
                .param("name", name)
                .param("organisation", practice.map(OdsCode::value).orElse(null), Types.VARCHAR)
                .param("why", why)
                .update();
    }

    private UUID write(Look look, Optional<String> why) {
        UUID id = UUID.randomUUID();
        Optional<Membership> membership = look.membership();
        jdbc.sql(
                        """
                insert into access_log (id, at, account, name, organisation, organisation_name, as_relationship,
                                        instead_of, act, person, case_id, allowed, why)
                values (:id, :at, :account, :name, :organisation, :organisationName, :as,
                        :insteadOf, :act, :person, :case, :allowed, :why)
                """)
                .param("id", id)
                .param("at", Timestamp.from(clock.instant()))
                .param("account", look.who().account())
                .param("name", look.who().name())
                .param(
                        "organisation",
                        membership
                                .map(Membership::organisation)
                                .or(look::organisation)
                                .map(OdsCode::value)
                                .orElse(null))
                .param(
                        "organisationName",
                        membership.map(Membership::organisationName).orElse(null))
                .param("as", look.tie().as().name())
                .param("insteadOf", look.insteadOf().orElse(null))
                .param("act", look.act().name())
                .param("person", look.person().orElse(null), Types.OTHER)
                .param("case", look.caseId().orElse(null), Types.OTHER)
                .param("allowed", why.isEmpty())
                .param("why", why.orElse(null))
                .update();
        request.remember(look, id);
        return id;
    }

    private UUID widen(UUID entry, Look look, Optional<String> why) {
        jdbc.sql(
                        """
                update access_log
                set also = case when act = :act or :act = any(also) then also else also || :act end,
                    case_id = coalesce(case_id, :case),
                    allowed = allowed and :allowed,
                    why = coalesce(why, :why)
                where id = :id
                """)
                .param("act", look.act().name())
                .param("case", look.caseId().orElse(null), Types.OTHER)
                .param("allowed", why.isEmpty())
                .param("why", why.orElse(null), Types.VARCHAR)
                .param("id", entry)
                .update();
        return entry;
    }

    private static LookedAt read(ResultSet row, int number) throws SQLException {
        List<Act> acts = new ArrayList<>(List.of(Act.valueOf(row.getString("act"))));
        Stream.of((String[]) row.getArray("also").getArray()).map(Act::valueOf).forEach(acts::add);
        return new LookedAt(
                row.getObject("id", UUID.class),
                row.getTimestamp("at").toInstant(),
                Optional.ofNullable(row.getObject("account", UUID.class)),
                row.getString("name"),
                Optional.ofNullable(row.getString("organisation_name")),
                Relationship.valueOf(row.getString("as_relationship")),
                Optional.ofNullable(row.getString("instead_of")),
                acts,
                Optional.ofNullable(row.getObject("case_id", UUID.class)),
                row.getBoolean("allowed"),
                Optional.ofNullable(row.getString("why")));
    }
}
