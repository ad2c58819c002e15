package org.fresheyes.server.directory;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The fictional directory of the demonstration: three practices, four hospital trusts, their waits. Its codes begin with
 * DEMO, which no real code does, and its source says that the figures are made up. It can stand beside a real import.
 */
@Component
public class DemoDirectory {

    /** The source that is shown beside every fact of the demonstration. */
    public static final Source MADE_UP = new Source(
            "Demonstration: made-up organisations and made-up figures",
            "Fresh Eyes",
            "Apache-2.0",
            Optional.empty(),
            true);

    private final JdbcClient jdbc;
    private final Clock clock;

    public DemoDirectory(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Loads it, unless it is there already. */
    @Transactional
    public void load() {
        boolean loaded = jdbc.sql("select exists (select from directory_import where made_up)")
                .query(Boolean.class)
                .single();
        if (loaded) {
            return;
        }
        List<NamedCsvRecord> organisations = rows("organisations");
        List<NamedCsvRecord> sites = rows("sites");
        List<NamedCsvRecord> outcodes = rows("outcodes");
        List<NamedCsvRecord> waits = rows("waits");
        long number = register(organisations.size() + sites.size() + outcodes.size() + waits.size());
        organisations.forEach(row -> organisation(number, row));
        sites.forEach(row -> site(number, row));
        outcodes.forEach(row -> outcode(number, row));
        waits.forEach(row -> waiting(number, row));
    }

    private long register(int rows) {
        return jdbc.sql(
                        """
                        insert into directory_import (what, file_name, sha256, rows_read, rows_kept, imported_at,
                            source_name, publisher, licence, made_up)
                        values ('DEMO', 'demo/directory', '', :rows, :rows, :at, :name, :publisher, :licence, true)
                        returning id
                        """)
                .param("rows", rows)
                .param("at", OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC))
                .param("name", MADE_UP.name())
                .param("publisher", MADE_UP.publisher())
                .param("licence", MADE_UP.licence())
                .query(Long.class)
                .single();
    }

    private void organisation(long number, NamedCsvRecord row) {
        String type = row.getField("type");
        jdbc.sql(
                        """
                        insert into organisation (code, name, type, outcode, address, phone, parent, open, import)
                        values (?, ?, ?, ?, ?, ?, nullif(?, ''), true, ?)
                        """)
                .params(
                        row.getField("code"),
                        row.getField("name"),
                        type,
                        row.getField("outcode"),
                        row.getField("address").replace(", ", "\n"),
                        row.getField("phone"),
                        type.equals(Organisation.Type.ICB.name()) ? "" : "DEMOICB",
                        number)
                .update();
    }

    private void site(long number, NamedCsvRecord row) {
        jdbc.sql("insert into site (code, name, trust, latitude, longitude, import) values (?, ?, ?, ?, ?, ?)")
                .params(
                        row.getField("code"),
                        row.getField("name"),
                        row.getField("trust"),
                        Double.valueOf(row.getField("latitude")),
                        Double.valueOf(row.getField("longitude")),
                        number)
                .update();
    }

    /** Rounded to about a kilometre. Where a real import has placed the outcode, that stays. */
    private void outcode(long number, NamedCsvRecord row) {
        jdbc.sql(
                        """
                        insert into outcode (outcode, latitude, longitude, import) values (?, ?, ?, ?)
                        on conflict (outcode) do nothing
                        """)
                .params(
                        row.getField("outcode"),
                        Double.valueOf(row.getField("latitude")),
                        Double.valueOf(row.getField("longitude")),
                        number)
                .update();
    }

    private void waiting(long number, NamedCsvRecord row) {
        jdbc.sql(
                        """
                        insert into wait
                            (trust, treatment_function, median_weeks, within_18_weeks, waiting, month, import)
                        values (?, ?, nullif(?, '')::double precision, ?, ?, ?, ?)
                        """)
                .params(
                        row.getField("trust"),
                        row.getField("treatment_function"),
                        row.getField("median_weeks"),
                        Integer.valueOf(row.getField("within_18_weeks")),
                        Integer.valueOf(row.getField("waiting")),
                        LocalDate.now(clock).withDayOfMonth(1).minusMonths(2),
                        number)
                .update();
    }

    private static List<NamedCsvRecord> rows(String table) {
        String name = "/demo/directory/" + table + ".csv";
        try (var file = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(DemoDirectory.class.getResourceAsStream(name), name),
                        StandardCharsets.UTF_8))) {
            return file.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
