package org.fresheyes.server.rapidreview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.rapidreview.call.Call;
import org.fresheyes.rules.rapidreview.call.Event;
import org.fresheyes.rules.rapidreview.call.Outcome;
import org.fresheyes.rules.rapidreview.call.Result;
import org.fresheyes.rules.rapidreview.call.Spot;
import org.fresheyes.rules.rapidreview.call.Stage;
import org.fresheyes.rules.rapidreview.call.Where;
import org.fresheyes.rules.rapidreview.rota.Person;
import org.fresheyes.server.journal.History;
import org.fresheyes.server.journal.Kind;
import org.fresheyes.server.journal.Projection;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One row a call, for the lists and the figures. */
@Component
class CallLists implements Projection<Event> {

    private final JdbcClient sql;

    CallLists(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Kind<Event> kind() {
        return CallEvents.KIND;
    }

    @Override
    public List<String> tables() {
        return List.of("rapid_call");
    }

    @Override
    public void clear() {
        sql.sql("delete from rapid_call").update();
    }

    @Override
    public void show(History<Event> history) {
        CallOnFile file = CallOnFile.of(history);
        Call state = file.state();
        Where where = file.where();
        Optional<Outcome> outcome = state.outcome();
        sql.sql(
                        """
                        insert into rapid_call
                            (id, site, organisation, ward, bed, place, caller, test, version, stage, since, raised_at,
                             reviewer, urgency, accepted_at, arrived_at, reviewed_at, told_at, nobody_left_at, concern,
                             result, destination, linked)
                        values
                            (:id, :site, :organisation, :ward, :bed, :place, :caller, :test, :version, :stage, :since,
                             :raisedAt, :reviewer, :urgency, :acceptedAt, :arrivedAt, :reviewedAt, :toldAt,
                             :nobodyLeftAt, :concern, :result, :destination, :linked)
                        on conflict (id) do update set
                            version = excluded.version, stage = excluded.stage, since = excluded.since,
                            reviewer = excluded.reviewer, urgency = excluded.urgency,
                            accepted_at = excluded.accepted_at, arrived_at = excluded.arrived_at,
                            reviewed_at = excluded.reviewed_at, told_at = excluded.told_at,
                            nobody_left_at = excluded.nobody_left_at, concern = excluded.concern,
                            result = excluded.result, destination = excluded.destination, linked = excluded.linked
                        """)
                .param("id", file.id())
                .param("site", where.site().value())
                .param("organisation", where.organisation().value())
                .param("ward", where.ward().map(Spot::id).orElse(null))
                .param("bed", where.bed().map(Spot::id).orElse(null))
                .param("place", Phrases.place(where))
                .param("caller", state.raised().caller().name())
                .param("test", state.isTest())
                .param("version", state.version())
                .param("stage", state.stage().name())
                .param("since", at(state.since()))
                .param("raisedAt", at(state.raisedAt()))
                .param("reviewer", state.reviewer().map(Person::account).orElse(null))
                .param("urgency", state.urgency().map(Enum::name).orElse(null))
                .param("acceptedAt", first(state, Event.Accepted.class))
                .param("arrivedAt", first(state, Event.Arrived.class))
                .param("reviewedAt", first(state, Event.Reviewed.class))
                .param("toldAt", first(state, Event.FedBack.class))
                .param("nobodyLeftAt", first(state, Event.NobodyLeft.class))
                .param("concern", outcome.map(it -> it.concern().name()).orElse(null))
                .param("result", outcome.map(it -> result(it.result())).orElse(null))
                .param(
                        "destination",
                        outcome.map(Outcome::result)
                                .filter(Result.Moved.class::isInstance)
                                .map(moved -> ((Result.Moved) moved).to().name())
                                .orElse(null))
                .param("linked", state.linked().toArray(UUID[]::new))
                .update();
    }

    /** A call and how many events it had. */
    record Version(UUID id, int version) {}

    /** Every call of a hospital that is open, or was raised since: what calls first comes first. */
    List<Version> onTheBoard(OdsCode site, Instant since) {
        return sql.sql(
                        """
                        select id, version from rapid_call
                        where site = :site and (stage <> 'CLOSED' or raised_at > :since)
                        order by raised_at, id
                        """)
                .param("site", site.value())
                .param("since", at(since))
                .query((row, number) -> new Version(row.getObject("id", UUID.class), row.getInt("version")))
                .list();
    }

    /** Calls of a hospital raised since, newest first; test calls among them only when asked for. */
    List<CallRow> since(OdsCode site, Instant since, boolean tests) {
        return sql.sql(
                        """
                        select * from rapid_call where site = ? and raised_at > ? and test = ?
                        order by raised_at desc, id
                        """)
                .params(site.value(), at(since), tests)
                .query(CallLists::row)
                .list();
    }

    /** How many people called from a place since. */
    int from(Where where, Instant since) {
        return sql.sql(
                        """
                        select count(*) from rapid_call
                        where site = :site and ward is not distinct from :ward::uuid
                          and bed is not distinct from :bed::uuid and raised_at > :since and not test
                        """)
                .param("site", where.site().value())
                .param("ward", where.ward().map(spot -> spot.id().toString()).orElse(null))
                .param("bed", where.bed().map(spot -> spot.id().toString()).orElse(null))
                .param("since", at(since))
                .query(Integer.class)
                .single();
    }

    /** How many calls came from the same bed, or the same ward when no bed is known, in a time before a call. */
    int before(CallOnFile file, Duration time) {
        return repeats(file, time).size();
    }

    /** The calls from the same bed, or the same ward when no bed is known, in a time before a call: newest first. */
    List<CallRow> repeats(CallOnFile file, Duration time) {
        Where where = file.where();
        if (where.ward().isEmpty()) {
            return List.of();
        }
        Instant raised = file.state().raisedAt();
        return sql.sql(
                        """
                        select * from rapid_call
                        where site = :site and ward = :ward and bed is not distinct from :bed::uuid and not test
                          and raised_at < :raised and raised_at > :since
                        order by raised_at desc, id
                        """)
                .param("site", where.site().value())
                .param("ward", where.ward().get().id())
                .param("bed", where.bed().map(spot -> spot.id().toString()).orElse(null))
                .param("raised", at(raised))
                .param("since", at(raised.minus(time)))
                .query(CallLists::row)
                .list();
    }

    private static String result(Result result) {
        return switch (result) {
            case Result.CareGoesOn goesOn -> "CARE_GOES_ON";
            case Result.TreatmentChanged changed -> "TREATMENT_CHANGED";
            case Result.Moved moved -> "MOVED";
        };
    }

    private static @Nullable OffsetDateTime first(Call state, Class<? extends Event> kind) {
        return state.all(kind).findFirst().map(taken -> at(taken.at())).orElse(null);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static CallRow row(ResultSet row, int number) throws SQLException {
        return new CallRow(
                row.getObject("id", UUID.class),
                row.getString("place"),
                Stage.valueOf(row.getString("stage")),
                row.getBoolean("test"),
                row.getObject("raised_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("accepted_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
