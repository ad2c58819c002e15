package org.fresheyes.server.rapidreview;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.rapidreview.rota.Change;
import org.fresheyes.rules.rapidreview.rota.Role;
import org.fresheyes.rules.rapidreview.rota.Rota;
import org.fresheyes.rules.rapidreview.rota.Shift;
import org.fresheyes.server.access.Access;
import org.fresheyes.server.access.Act;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.wards.HospitalSite;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The rota of a hospital, for whoever answers for it. Every change is kept for ever with who made it. */
@Service
public class RotaBook {

    private static final Duration TESTS_SHOWN = Duration.ofDays(90);
    private static final int CHANGES_SHOWN = 20;

    private final JdbcClient sql;
    private final Rotas rotas;
    private final CallLists lists;
    private final Access access;
    private final Clock clock;
    private final TransactionTemplate transaction;

    RotaBook(
            JdbcClient sql,
            Rotas rotas,
            CallLists lists,
            Access access,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.sql = sql;
        this.rotas = rotas;
        this.lists = lists;
        this.access = access;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * The rota as it is, what is missing in it, and how the last test calls went.
     *
     * @throws org.fresheyes.server.access.Refused when the viewer does not answer for it
     */
    public RotaView open(Viewer viewer, HospitalSite site) {
        access.require(viewer, Act.MANAGE_ROTA, site.organisation());
        Instant now = clock.instant();
        Rota rota = rotas.of(site.code());
        return new RotaView(
                site,
                rotas.entries(site.code()),
                rota,
                rota.gaps(EnumSet.allOf(Role.class), now),
                now,
                lists.since(site.code(), now.minus(TESTS_SHOWN), true),
                changes(site.code()));
    }

    /** Adds a shift that comes back every week. @throws org.fresheyes.server.access.Refused when it is not theirs to do */
    public void add(Viewer viewer, HospitalSite site, Shift shift) {
        change(viewer, site, "Added: " + RotaView.words(shift), () -> sql.sql(
                        """
                        insert into rapid_shift (id, site, role, days, from_time, to_time, account)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        UUID.randomUUID(),
                        site.code().value(),
                        shift.role().name(),
                        shift.days().stream().sorted().map(Enum::name).toArray(String[]::new),
                        shift.from(),
                        shift.to(),
                        UUID.fromString(shift.person().account()))
                .update());
    }

    /** Adds an exception. @throws org.fresheyes.server.access.Refused when it is not theirs to do */
    public void add(Viewer viewer, HospitalSite site, Change change) {
        change(viewer, site, "Added: " + RotaView.words(change), () -> sql.sql(
                        """
                        insert into rapid_shift_change (id, site, role, kind, from_at, to_at, account)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        UUID.randomUUID(),
                        site.code().value(),
                        change.role().name(),
                        change instanceof Change.Away ? "AWAY" : "INSTEAD",
                        change.from(),
                        change.to(),
                        UUID.fromString(change.person().account()))
                .update());
    }

    /** Removes a shift or an exception; nothing happens when it is gone already. */
    public void remove(Viewer viewer, HospitalSite site, UUID entry) {
        Optional<RotaEntry> known = rotas.entries(site.code()).stream()
                .filter(each -> each.id().equals(entry))
                .findFirst();
        String what = known.map(each -> "Removed: " + each.words()).orElse("Removed what was gone already");
        change(viewer, site, what, () -> {
            sql.sql("delete from rapid_shift where id = ? and site = ?")
                    .params(entry, site.code().value())
                    .update();
            sql.sql("delete from rapid_shift_change where id = ? and site = ?")
                    .params(entry, site.code().value())
                    .update();
        });
    }

    private void change(Viewer viewer, HospitalSite site, String words, Runnable write) {
        String by = access.require(viewer, Act.MANAGE_ROTA, site.organisation())
                .actor()
                .name();
        transaction.executeWithoutResult(status -> {
            write.run();
            sql.sql("insert into rapid_rota_log (site, at, by_name, change) values (?, ?, ?, ?)")
                    .params(site.code().value(), Timestamp.from(clock.instant()), by, words)
                    .update();
        });
    }

    private List<RotaView.Changed> changes(OdsCode site) {
        return sql.sql("select * from rapid_rota_log where site = ? order by number desc limit ?")
                .params(site.value(), CHANGES_SHOWN)
                .query((row, number) -> new RotaView.Changed(
                        Objects.requireNonNull(row.getTimestamp("at")).toInstant(),
                        row.getString("by_name"),
                        row.getString("change")))
                .list();
    }
}
