package org.fresheyes.server.directory.internal.importing;

import java.sql.Date;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalDouble;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.identity.Outcode;
import org.fresheyes.server.directory.Organisation;
import org.fresheyes.server.directory.TreatmentFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts facts in the place of those of the same shape. Must run in a transaction. */
final class Store {

    private final JdbcTemplate rows;
    private final JdbcClient jdbc;
    private final Clock clock;

    Store(JdbcTemplate rows, Clock clock) {
        this.rows = rows;
        this.jdbc = JdbcClient.create(rows);
        this.clock = clock;
    }

    /** Stores what one file says. */
    void keep(Reading reading) {
        long number = register(reading);
        String what = reading.shape().name();
        switch (reading.facts()) {
            case Facts.Organisations group -> {
                keep(number, group.type(), group.members(), true);
                jdbc.sql(
                                """
                                update organisation set open = false
                                where type = :type and open and import <> :import
                                  and import in (select id from directory_import where what = :what)
                                """)
                        .param("type", group.type().name())
                        .param("import", number)
                        .param("what", what)
                        .update();
            }
            case Facts.Sites sites -> {
                forget("site", List.of(what));
                keep(number, sites);
            }
            case Facts.Outcodes outcodes -> {
                forget("outcode", List.of(Shape.PLACES.name(), Shape.OUTCODES.name()));
                keep(number, outcodes);
            }
            case Facts.Waits waits -> {
                forget("wait", List.of(what));
                keep(number, Organisation.Type.ICB, waits.boards(), false);
                keep(number, Organisation.Type.INDEPENDENT, waits.providers(), false);
                keep(number, waits);
            }
        }
    }

    private long register(Reading reading) {
        long number = jdbc.sql(
                        """
                        insert into directory_import (what, file_name, sha256, rows_read, rows_kept, imported_at,
                            source_name, publisher, licence, dated)
                        values (:what, :file, :sha256, :read, :kept, :at, :source, :publisher, :licence, :dated)
                        returning id
                        """)
                .param("what", reading.shape().name())
                .param("file", reading.file().name())
                .param("sha256", reading.seal().sha256())
                .param("read", reading.tally().read())
                .param("kept", reading.tally().kept())
                .param("at", OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC))
                .param("source", reading.shape().sourceName())
                .param("publisher", reading.shape().publisher())
                .param("licence", reading.shape().licence())
                .param("dated", reading.dated().map(month -> month.atDay(1)).orElse(null))
                .query(Long.class)
                .single();
        reading.tally().leftOut().forEach((reason, count) -> jdbc.sql(
                        "insert into directory_import_left_out (import, reason, rows) values (?, ?, ?)")
                .params(number, reason, count)
                .update());
        return number;
    }

    private void forget(String table, List<String> shapes) {
        jdbc.sql("delete from " + table + " where import in (select id from directory_import where what in (:shapes))")
                .param("shapes", shapes)
                .update();
    }

    /** @param authority whether this file decides what an organisation is; the others only add those nobody else knows. */
    private void keep(long number, Organisation.Type type, List<Facts.Member> members, boolean authority) {
        String update =
                """
                insert into organisation (code, name, type, outcode, address, phone, parent, open, import)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (code) do update set name = excluded.name, type = excluded.type,
                    outcode = excluded.outcode, address = excluded.address, phone = excluded.phone,
                    parent = excluded.parent, open = excluded.open, import = excluded.import
                """
                        + (authority ? "" : "where organisation.type = excluded.type");
        batch(
                update,
                members.stream()
                        .map(member -> row(
                                member.code().value(),
                                member.name(),
                                type.name(),
                                member.outcode().map(Outcode::value).orElse(null),
                                member.address(),
                                member.phone().orElse(null),
                                member.parent().map(OdsCode::value).orElse(null),
                                member.open(),
                                number))
                        .toList());
    }

    /** Two files may give the same hospital: the newer one is believed, for organisations merge. */
    private void keep(long number, Facts.Sites sites) {
        batch(
                """
                insert into site (code, name, trust, latitude, longitude, import) values (?, ?, ?, ?, ?, ?)
                on conflict (code) do update set name = excluded.name, trust = excluded.trust,
                    latitude = excluded.latitude, longitude = excluded.longitude, import = excluded.import
                where coalesce((select dated from directory_import where id = site.import), '-infinity')
                    <= coalesce((select dated from directory_import where id = excluded.import), '-infinity')
                """,
                sites.sites().stream()
                        .map(site -> row(
                                site.code().value(),
                                site.name(),
                                site.trust().value(),
                                site.coordinates().latitude(),
                                site.coordinates().longitude(),
                                number))
                        .toList());
    }

    private void keep(long number, Facts.Outcodes outcodes) {
        batch(
                """
                insert into outcode (outcode, latitude, longitude, import) values (?, ?, ?, ?)
                on conflict (outcode) do update set
                    latitude = excluded.latitude, longitude = excluded.longitude, import = excluded.import
                """,
                outcodes.middles().entrySet().stream()
                        .map(entry -> row(
                                entry.getKey().value(),
                                entry.getValue().latitude(),
                                entry.getValue().longitude(),
                                number))
                        .toList());
    }

    private void keep(long number, Facts.Waits waits) {
        batch(
                """
                insert into treatment_function (code, name) values (?, ?)
                on conflict (code) do update set name = excluded.name
                """,
                waits.queues().keySet().stream()
                        .map(Facts.Queue::function)
                        .distinct()
                        .map((TreatmentFunction function) -> row(function.code(), function.name()))
                        .toList());
        batch(
                """
                insert into wait (trust, treatment_function, median_weeks, within_18_weeks, waiting, month, import)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                waits.queues().entrySet().stream()
                        .filter(entry -> entry.getValue().waiting() > 0)
                        .map(entry -> row(
                                entry.getKey().provider().value(),
                                entry.getKey().function().code(),
                                orNull(entry.getValue().medianWeeks()),
                                entry.getValue().within18Weeks(),
                                entry.getValue().waiting(),
                                Date.valueOf(waits.month().atDay(1)),
                                number))
                        .toList());
    }

    private static @Nullable Double orNull(OptionalDouble number) {
        return number.isPresent() ? number.getAsDouble() : null;
    }

    private static @Nullable Object[] row(@Nullable Object... fields) {
        return fields;
    }

    private void batch(String sql, List<@Nullable Object[]> batch) {
        rows.batchUpdate(sql, batch);
    }
}
