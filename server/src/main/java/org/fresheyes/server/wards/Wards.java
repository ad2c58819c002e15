package org.fresheyes.server.wards;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.rules.identity.OdsCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The wards of hospitals and their beds. */
@Repository
public class Wards {

    private final JdbcClient sql;

    Wards(JdbcClient sql) {
        this.sql = sql;
    }

    /** All wards of a hospital by name, open ones first. */
    public List<Ward> of(OdsCode site) {
        return sql.sql("select * from ward where site = ? order by open desc, name, id")
                .param(site.value())
                .query(Wards::ward)
                .list();
    }

    public Optional<Ward> find(UUID id) {
        return sql.sql("select * from ward where id = ?")
                .param(id)
                .query(Wards::ward)
                .optional();
    }

    /** All beds of a ward in the order in which they were added, open ones first. */
    public List<Bed> beds(UUID ward) {
        return sql.sql("select * from bed where ward = ? order by open desc, number")
                .param(ward)
                .query(Wards::bed)
                .list();
    }

    /** All beds of all wards of a hospital. */
    public List<Bed> bedsAt(OdsCode site) {
        return sql.sql("select bed.* from bed join ward on ward.id = bed.ward where ward.site = ? order by bed.number")
                .param(site.value())
                .query(Wards::bed)
                .list();
    }

    public Optional<Bed> bed(UUID id) {
        return sql.sql("select * from bed where id = ?")
                .param(id)
                .query(Wards::bed)
                .optional();
    }

    private static Ward ward(ResultSet row, int number) throws SQLException {
        return new Ward(
                row.getObject("id", UUID.class),
                new OdsCode(row.getString("site")),
                row.getString("name"),
                row.getString("feed_code"),
                row.getBoolean("open"));
    }

    private static Bed bed(ResultSet row, int number) throws SQLException {
        return new Bed(
                row.getObject("id", UUID.class),
                row.getObject("ward", UUID.class),
                row.getString("name"),
                row.getString("feed_code"),
                row.getBoolean("open"));
    }
}
