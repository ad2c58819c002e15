package org.fresheyes.server.opinion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.opinion.DelayAnswer.Priority;
import org.fresheyes.rules.opinion.OpinionCase;
import org.fresheyes.rules.opinion.Question;
import org.fresheyes.rules.opinion.Route;
import org.fresheyes.rules.opinion.Side;
import org.fresheyes.rules.opinion.Stage;
import org.fresheyes.rules.opinion.Step;
import org.fresheyes.rules.opinion.Team;
import org.fresheyes.rules.opinion.Waiting;
import org.fresheyes.server.journal.History;
import org.fresheyes.server.journal.Kind;
import org.fresheyes.server.journal.Projection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One row a case, for the lists. Holds no word that a person wrote. */
@Component
class CaseLists implements Projection<Step> {

    private final JdbcClient sql;

    CaseLists(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Kind<Step> kind() {
        return OpinionEvents.KIND;
    }

    @Override
    public List<String> tables() {
        return List.of("opinion_case");
    }

    @Override
    public void clear() {
        sql.sql("delete from opinion_case").update();
    }

    @Override
    public void show(History<Step> history) {
        CaseOnFile file = CaseOnFile.of(history);
        OpinionCase state = file.state();
        Set<Side> waitsFor = Waiting.on(state);
        sql.sql(
                        """
                        insert into opinion_case
                            (id, person, version, stage, since, opened_at, last_at, question_kind, route,
                             referrer, first_team, first_team_knows, receiver, responsible, urgent,
                             waits_for_asker, waits_for_referrer, waits_for_first_team, waits_for_receiver, overdue)
                        values
                            (:id, :person, :version, :stage, :since, :openedAt, :lastAt, :questionKind, :route,
                             :referrer, :firstTeam, :firstTeamKnows, :receiver, :responsible, :urgent,
                             :asker, :referrerWaited, :firstTeamWaited, :receiverWaited, :overdue)
                        on conflict (id) do update set
                            version = excluded.version, stage = excluded.stage, since = excluded.since,
                            last_at = excluded.last_at, route = excluded.route, referrer = excluded.referrer,
                            first_team_knows = excluded.first_team_knows, receiver = excluded.receiver,
                            responsible = excluded.responsible, urgent = excluded.urgent,
                            waits_for_asker = excluded.waits_for_asker,
                            waits_for_referrer = excluded.waits_for_referrer,
                            waits_for_first_team = excluded.waits_for_first_team,
                            waits_for_receiver = excluded.waits_for_receiver, overdue = excluded.overdue
                        """)
                .param("id", file.id())
                .param("person", file.person())
                .param("version", state.version())
                .param("stage", state.stage().name())
                .param("since", at(state.arrival().at()))
                .param("openedAt", at(state.steps().getFirst().at()))
                .param("lastAt", at(state.steps().getLast().at()))
                .param("questionKind", state.question().kind().name())
                .param("route", state.route().map(Route::name).orElse(null))
                .param("referrer", state.referrer().organisation().value())
                .param("firstTeam", state.firstTeam().organisation().value())
                .param("firstTeamKnows", Involvement.firstTeamKnows(state))
                .param(
                        "receiver",
                        state.receiver()
                                .map(Team::organisation)
                                .map(OdsCode::value)
                                .orElse(null))
                .param("responsible", state.responsible().organisation().value())
                .param(
                        "urgent",
                        state.delay()
                                .filter(answer -> answer.priority() == Priority.URGENT)
                                .isPresent())
                .param("asker", waitsFor.contains(Side.ASKER))
                .param("referrerWaited", waitsFor.contains(Side.REFERRER))
                .param("firstTeamWaited", waitsFor.contains(Side.FIRST_TEAM))
                .param("receiverWaited", waitsFor.contains(Side.RECEIVER))
                .param("overdue", !state.overdue().isEmpty())
                .update();
    }

    /** Every case of a person, newest first. */
    List<CaseRow> of(UUID person) {
        return sql.sql("select * from opinion_case where person = ? order by opened_at desc, id")
                .param(person)
                .query((row, number) -> row(row))
                .list();
    }

    /** Every case in which an organisation has a part, the longest waiting first. */
    List<CaseRow> with(OdsCode organisation) {
        return sql.sql(
                        """
                        select * from opinion_case
                        where referrer = :own or receiver = :own or (first_team = :own and first_team_knows)
                        order by since, id
                        """)
                .param("own", organisation.value())
                .query((row, number) -> row(row))
                .list();
    }

    private static CaseRow row(ResultSet row) throws SQLException {
        return new CaseRow(
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                Stage.valueOf(row.getString("stage")),
                instant(row, "since"),
                instant(row, "opened_at"),
                Question.Kind.valueOf(row.getString("question_kind")),
                Optional.ofNullable(row.getString("route")).map(Route::valueOf),
                OdsCode.of(row.getString("referrer")),
                OdsCode.of(row.getString("first_team")),
                Optional.ofNullable(row.getString("receiver")).map(OdsCode::of),
                row.getBoolean("urgent"),
                waitsFor(row),
                row.getBoolean("overdue"));
    }

    private static Set<Side> waitsFor(ResultSet row) throws SQLException {
        Set<Side> sides = EnumSet.noneOf(Side.class);
        if (row.getBoolean("waits_for_asker")) {
            sides.add(Side.ASKER);
        }
        if (row.getBoolean("waits_for_referrer")) {
            sides.add(Side.REFERRER);
        }
        if (row.getBoolean("waits_for_first_team")) {
            sides.add(Side.FIRST_TEAM);
        }
        if (row.getBoolean("waits_for_receiver")) {
            sides.add(Side.RECEIVER);
        }
        return sides;
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
