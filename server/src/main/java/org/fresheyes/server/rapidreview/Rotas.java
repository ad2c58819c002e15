package org.fresheyes.server.rapidreview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.rapidreview.escalation.Plan;
import org.fresheyes.rules.rapidreview.rota.Change;
import org.fresheyes.rules.rapidreview.rota.Person;
import org.fresheyes.rules.rapidreview.rota.Role;
import org.fresheyes.rules.rapidreview.rota.Rota;
import org.fresheyes.rules.rapidreview.rota.Shift;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rota of each hospital and the limits by which it rings, as they are stored. */
@Component
class Rotas {

    private final JdbcClient sql;

    Rotas(JdbcClient sql) {
        this.sql = sql;
    }

    /** The rota of a hospital; one without anybody when it has none. */
    Rota of(OdsCode site) {
        return new Rota(site.value(), shifts(site), changes(site));
    }

    /** By which limits a hospital rings. */
    Plan plan(OdsCode site) {
        List<Plan.Step> steps = sql.sql("select role, seconds from rapid_plan_step where site = ? order by step")
                .param(site.value())
                .query((row, number) ->
                        new Plan.Step(Role.valueOf(row.getString("role")), Duration.ofSeconds(row.getInt("seconds"))))
                .list();
        Duration again = sql.sql("select again_seconds from rapid_plan where site = ?")
                .param(site.value())
                .query(Integer.class)
                .optional()
                .map(Duration::ofSeconds)
                .orElse(Plan.USUAL.again());
        return new Plan(steps.isEmpty() ? Plan.USUAL.steps() : steps, again);
    }

    /** Every line of it in words, weekly shifts first. */
    List<RotaEntry> entries(OdsCode site) {
        Stream<RotaEntry> weekly = sql
                .sql(
                        """
                        select s.*, a.name from rapid_shift s join account a on a.id = s.account
                        where s.site = ? order by s.from_time, a.name, s.id
                        """)
                .param(site.value())
                .query((row, number) -> entry(row, true, RotaView.words(shift(row))))
                .list()
                .stream();
        Stream<RotaEntry> exceptions = sql
                .sql(
                        """
                        select c.*, a.name from rapid_shift_change c join account a on a.id = c.account
                        where c.site = ? order by c.from_at, a.name, c.id
                        """)
                .param(site.value())
                .query((row, number) -> entry(row, false, RotaView.words(change(row))))
                .list()
                .stream();
        return Stream.concat(weekly, exceptions).toList();
    }

    private static RotaEntry entry(ResultSet row, boolean weekly, String words) throws SQLException {
        return new RotaEntry(row.getObject("id", UUID.class), Role.valueOf(row.getString("role")), weekly, words);
    }

    private List<Shift> shifts(OdsCode site) {
        return sql.sql(
                        """
                        select s.*, a.name from rapid_shift s join account a on a.id = s.account
                        where s.site = ? order by s.from_time, a.name, s.id
                        """)
                .param(site.value())
                .query((row, number) -> shift(row))
                .list();
    }

    private List<Change> changes(OdsCode site) {
        return sql.sql(
                        """
                        select c.*, a.name from rapid_shift_change c join account a on a.id = c.account
                        where c.site = ? order by c.from_at, a.name, c.id
                        """)
                .param(site.value())
                .query((row, number) -> change(row))
                .list();
    }

    private static Shift shift(ResultSet row) throws SQLException {
        Set<DayOfWeek> days = Stream.of((String[]) row.getArray("days").getArray())
                .map(DayOfWeek::valueOf)
                .collect(Collectors.toSet());
        return new Shift(
                Role.valueOf(row.getString("role")),
                days,
                row.getObject("from_time", LocalTime.class),
                row.getObject("to_time", LocalTime.class),
                person(row));
    }

    private static Change change(ResultSet row) throws SQLException {
        Role role = Role.valueOf(row.getString("role"));
        LocalDateTime from = row.getObject("from_at", LocalDateTime.class);
        LocalDateTime to = row.getObject("to_at", LocalDateTime.class);
        return row.getString("kind").equals("AWAY")
                ? new Change.Away(role, person(row), from, to)
                : new Change.Instead(role, person(row), from, to);
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(row.getString("account"), row.getString("name"));
    }
}
