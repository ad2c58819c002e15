package org.fresheyes.server.presentations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.presentations.Level;
import org.fresheyes.rules.presentations.review.Episode;
import org.fresheyes.rules.presentations.review.Event;
import org.fresheyes.rules.presentations.review.SafetyNet;
import org.fresheyes.rules.presentations.review.Stage;
import org.fresheyes.rules.presentations.told.Told;
import org.fresheyes.rules.symptoms.AreaId;
import org.fresheyes.server.journal.History;
import org.fresheyes.server.journal.Kind;
import org.fresheyes.server.journal.Projection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One row an episode, for the lists. Holds no word of the record. */
@Component
class EpisodeLists implements Projection<Event> {

    private final JdbcClient sql;

    EpisodeLists(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Kind<Event> kind() {
        return EpisodeEvents.KIND;
    }

    @Override
    public List<String> tables() {
        return List.of("presentation_episode");
    }

    @Override
    public void clear() {
        sql.sql("delete from presentation_episode").update();
    }

    @Override
    public void show(History<Event> history) {
        EpisodeOnFile file = EpisodeOnFile.of(history);
        Episode state = file.state();
        sql.sql(
                        """
                        insert into presentation_episode
                            (id, practice, person, version, stage, since, opened_at, level, newest, presentations,
                             areas, red_flag, said_again, clinician, owner, due)
                        values
                            (:id, :practice, :person, :version, :stage, :since, :openedAt, :level, :newest,
                             :presentations, :areas, :redFlag, :saidAgain, :clinician, :owner, :due)
                        on conflict (id) do update set
                            version = excluded.version, stage = excluded.stage, since = excluded.since,
                            level = excluded.level, newest = excluded.newest, presentations = excluded.presentations,
                            areas = excluded.areas, red_flag = excluded.red_flag, said_again = excluded.said_again,
                            clinician = excluded.clinician, owner = excluded.owner, due = excluded.due
                        """)
                .param("id", file.id())
                .param("practice", file.practice().value())
                .param("person", file.person())
                .param("version", state.version())
                .param("stage", state.stage().name())
                .param("since", at(state.since()))
                .param("openedAt", at(state.events().getFirst().at()))
                .param("level", state.told().map(told -> told.level().name()).orElse(null))
                .param("newest", newest(state))
                .param(
                        "presentations",
                        state.told().map(told -> told.presentations().size()).orElse(0))
                .param("areas", state.areas().stream().map(AreaId::value).toArray(String[]::new))
                .param(
                        "redFlag",
                        state.told().filter(told -> !told.redFlags().isEmpty()).isPresent())
                .param("saidAgain", !state.saidAgain().isEmpty())
                .param("clinician", state.clinician().orElse(null))
                .param("owner", state.safetyNet().map(SafetyNet::owner).orElse(null))
                .param("due", due(state).orElse(null))
                .update();
    }

    /** Every episode at a practice, the newest presentation first. */
    List<EpisodeRow> at(OdsCode practice) {
        return sql.sql("select * from presentation_episode where practice = ? order by newest desc, id")
                .param(practice.value())
                .query((row, number) -> row(row))
                .list();
    }

    /** Every episode of a person at a practice, the newest presentation first. */
    List<UUID> of(OdsCode practice, UUID person) {
        return sql.sql("select id from presentation_episode where practice = ? and person = ? order by newest desc, id")
                .params(practice.value(), person)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    private static LocalDate newest(Episode state) {
        return Stream.concat(
                        state.told().map(Told::newest).stream(),
                        state.saidAgain().stream().map(said -> said.event().day()))
                .max(LocalDate::compareTo)
                .orElse(LocalDate.ofInstant(state.events().getFirst().at(), ZoneOffset.UTC));
    }

    /** When the safety net or the dismissal is over; an overdue one keeps its day. */
    private static Optional<LocalDate> due(Episode state) {
        return state.safetyNet().map(SafetyNet::due).or(() -> state.dismissal()
                .map(dismissed -> dismissed.event().until()));
    }

    private static EpisodeRow row(ResultSet row) throws SQLException {
        return new EpisodeRow(
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                Stage.valueOf(row.getString("stage")),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("level")).map(Level::valueOf),
                row.getObject("newest", LocalDate.class),
                row.getInt("presentations"),
                Stream.of((String[]) row.getArray("areas").getArray())
                        .map(AreaId::new)
                        .toList(),
                row.getBoolean("red_flag"),
                row.getBoolean("said_again"),
                Optional.ofNullable(row.getString("clinician")),
                Optional.ofNullable(row.getString("owner")),
                Optional.ofNullable(row.getObject("due", LocalDate.class)));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
