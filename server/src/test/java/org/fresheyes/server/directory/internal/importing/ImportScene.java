package org.fresheyes.server.directory.internal.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.fresheyes.server.directory.Directory;
import org.fresheyes.server.directory.internal.importing.Rows.BadLines;
import org.fresheyes.server.postgres.TestPostgres;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A folder of small files in the published shapes, and a database to import them into. */
final class ImportScene {

    static final String SITES_HEADER =
            "OrganisationID~OrganisationCode~OrganisationType~OrganisationName~Latitude~Longitude~ParentODSCode";

    final DataSource source = TestPostgres.migrated();
    final JdbcClient jdbc = JdbcClient.create(source);
    final Directory directory = new Directory(jdbc);
    final Path folder;
    private final DirectoryImport all = new DirectoryImport(
            new JdbcTemplate(source),
            new TransactionTemplate(new JdbcTransactionManager(source)),
            Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC));

    ImportScene(Path folder) {
        this.folder = folder;
    }

    /** Imports the folder; what was said begins with "true" or "false". */
    String run() throws IOException {
        return run(BadLines.STOP);
    }

    String run(BadLines badLines) throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        boolean done;
        try (PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            done = all.run(folder, badLines, out);
        }
        return done + "\n" + said.toString(StandardCharsets.UTF_8);
    }

    ImportCommand command() {
        return new ImportCommand(all);
    }

    ImportScene file(String name, String... lines) throws IOException {
        return file(name, StandardCharsets.UTF_8, lines);
    }

    ImportScene file(String name, Charset charset, String... lines) throws IOException {
        byte[] bytes = (String.join("\r\n", lines) + "\r\n").getBytes(charset);
        try (OutputStream file = Files.newOutputStream(folder.resolve(name));
                OutputStream packed = packed(name, file)) {
            packed.write(bytes);
        }
        return this;
    }

    private static OutputStream packed(String name, OutputStream file) throws IOException {
        if (name.endsWith(".zip")) {
            ZipOutputStream zip = new ZipOutputStream(file);
            zip.putNextEntry(new ZipEntry("inside.csv"));
            return zip;
        }
        return name.endsWith(".gz") ? new GZIPOutputStream(file) : file;
    }

    /** A line of an ODS export: 27 fields in quotes. */
    static String ods(String code, String name, String postcode, String closed, String status, String setting) {
        List<String> fields = IntStream.range(0, 27)
                .mapToObj(place -> switch (place) {
                    case 0 -> code;
                    case 1 -> name;
                    case 2 -> "Y63";
                    case 3 -> "QHM";
                    case 4 -> "1 MILL LANE";
                    case 7 -> "NORTHMOOR";
                    case 9 -> postcode;
                    case 10 -> "20200401";
                    case 11 -> closed;
                    case 12 -> status;
                    case 17 -> "01632 960000";
                    case 25 -> setting;
                    default -> "";
                })
                .toList();
        return fields.stream().map(field -> '"' + field + '"').collect(Collectors.joining(","));
    }

    static String trust(String code, String name) {
        return ods(code, name, "ZZ1 1AA", "", "", "");
    }

    static String waitsHeader() {
        return "Period,Provider Parent Org Code,Provider Parent Name,Provider Org Code,Provider Org Name,"
                + "RTT Part Type,Treatment Function Code,Treatment Function Name,"
                + IntStream.range(0, 104)
                        .mapToObj("Gt %02d"::formatted)
                        .map(from -> from + " To %02d Weeks SUM 1".formatted(Integer.parseInt(from.substring(3)) + 1))
                        .collect(Collectors.joining(","))
                + ",Gt 104 Weeks SUM 1,Total,Patients with unknown clock start date,Total All";
    }

    /** So many people in the band that begins at this week. */
    static String waiting(String provider, String part, String function, int week, int people) {
        return waiting("RTT-April-2026", provider, part, function, week, people, people);
    }

    static String waiting(
            String period, String provider, String part, String function, int week, int people, int total) {
        return "%s,QHM,NHS NORTHMOOR ICB,%s,PROVIDER %s,%s,%s,Cardiology Service,"
                        .formatted(period, provider, provider, part, function)
                + IntStream.range(0, 105)
                        .mapToObj(band -> band == week ? String.valueOf(people) : "0")
                        .collect(Collectors.joining(","))
                + ",%d,,%d".formatted(total, total);
    }

    long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
