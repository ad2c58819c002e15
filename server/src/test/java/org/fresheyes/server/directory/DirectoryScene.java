package org.fresheyes.server.directory;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.server.postgres.TestPostgres;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A small directory for tests: everything lies on one meridian, so that one degree of latitude is 69.1 miles. */
final class DirectoryScene {

    static final TreatmentFunction CARDIOLOGY = new TreatmentFunction("C_320", "Cardiology Service");

    final JdbcClient jdbc = JdbcClient.create(TestPostgres.migrated());
    final Directory directory = new Directory(jdbc);

    DirectoryScene() {
        jdbc.sql(
                        """
                        insert into directory_import (what, file_name, sha256, rows_read, rows_kept, imported_at,
                            source_name, publisher, licence, dated)
                        values ('TEST', 'scene', 'none', 0, 0, :at, 'Scene', 'Nobody', 'None', :dated)
                        """)
                .param("at", OffsetDateTime.of(2026, 11, 1, 0, 0, 0, 0, ZoneOffset.UTC))
                .param("dated", LocalDate.of(2026, 4, 1))
                .update();
        jdbc.sql("insert into outcode values ('ZZ1', 50, 0, 1), ('ZZ2', 52, 0, 1)")
                .update();
    }

    DirectoryScene trust(String code, String name) {
        return organisation(code, name, "TRUST", true, "");
    }

    DirectoryScene closedTrust(String code, String name) {
        return organisation(code, name, "TRUST", false, "");
    }

    DirectoryScene practice(String code, String name, String address) {
        return organisation(code, name, "PRACTICE", true, address);
    }

    private DirectoryScene organisation(String code, String name, String type, boolean open, String address) {
        jdbc.sql("insert into organisation (code, name, type, open, address, import) values (?, ?, ?, ?, ?, 1)")
                .params(code, name, type, open, address)
                .update();
        return this;
    }

    DirectoryScene addressedIn(String code, String outcode) {
        jdbc.sql("update organisation set outcode = ? where code = ?")
                .params(outcode, code)
                .update();
        return this;
    }

    DirectoryScene site(String code, String trust, double degreesNorthOfZz1) {
        jdbc.sql("insert into site values (?, ?, ?, ?, 0, 1)")
                .params(code, "Hospital " + code, trust, 50 + degreesNorthOfZz1)
                .update();
        return this;
    }

    DirectoryScene cardiologyWait(String trust, double median) {
        jdbc.sql("insert into wait values (?, 'C_320', ?, 60, 100, '2026-04-01', 1)")
                .params(trust, median)
                .update();
        return this;
    }

    DirectoryScene fewWaitingForCardiology(String trust) {
        jdbc.sql("insert into wait values (?, 'C_320', null, 3, 7, '2026-04-01', 1)")
                .params(trust)
                .update();
        return this;
    }

    DirectoryScene cardiologyClinic(String trust, String name, boolean acceptsSecondOpinions) {
        directory.keep(new Clinic(
                UUID.nameUUIDFromBytes((trust + name).getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                new OdsCode(trust),
                CARDIOLOGY,
                name,
                acceptsSecondOpinions,
                false,
                ""));
        return this;
    }
}
