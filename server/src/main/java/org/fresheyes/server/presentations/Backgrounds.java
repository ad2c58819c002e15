package org.fresheyes.server.presentations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.server.presentations.burden.Background;
import org.fresheyes.server.presentations.burden.Ethnicity;
import org.fresheyes.server.presentations.burden.Sex;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who the people are whom practices have told about, as far as anything says so. For counting, and nothing else. */
@Repository
class Backgrounds {

    private final JdbcClient sql;

    Backgrounds(JdbcClient sql) {
        this.sql = sql;
    }

    /** Keeps what a file says of somebody; what it does not say stays as it was. */
    void keep(OdsCode practice, String ownId, Background background) {
        sql.sql(
                        """
                insert into presentation_background as known (practice, own_id, born, sex, ethnicity, decile)
                values (:practice, :ownId, :born, :sex, :ethnicity, :decile)
                on conflict (practice, own_id) do update set
                    born = coalesce(excluded.born, known.born),
                    sex = coalesce(excluded.sex, known.sex),
                    ethnicity = coalesce(excluded.ethnicity, known.ethnicity),
                    decile = coalesce(excluded.decile, known.decile)
                """)
                .param("practice", practice.value())
                .param("ownId", ownId)
                .param("born", background.born().orElse(null), Types.DATE)
                .param("sex", background.sex().map(Enum::name).orElse(null), Types.VARCHAR)
                .param("ethnicity", background.ethnicity().map(Enum::name).orElse(null), Types.VARCHAR)
                .param("decile", background.decile().orElse(null), Types.INTEGER)
                .update();
    }

    /** Of everybody a practice has told about; who is registered here was born when their registration says so. */
    Map<UUID, Background> at(OdsCode practice) {
        Map<UUID, Background> backgrounds = new HashMap<>();
        sql.sql(
                        """
                select t.person, coalesce(p.born, b.born) as born, b.sex, b.ethnicity, b.decile
                from presentation_person t
                left join presentation_background b on b.practice = t.practice and b.own_id = t.own_id
                left join person p on p.nhs_number = t.nhs_number and p.practice = t.practice
                where t.practice = ? order by t.own_id
                """)
                .param(practice.value())
                .query((row, at) -> Map.entry(row.getObject("person", UUID.class), read(row)))
                .list()
                .forEach(of -> backgrounds.merge(of.getKey(), of.getValue(), Background::or));
        return backgrounds;
    }

    private static Background read(ResultSet row) throws SQLException {
        return new Background(
                Optional.ofNullable(row.getObject("born", LocalDate.class)),
                Optional.ofNullable(row.getString("sex")).map(Sex::valueOf),
                Optional.ofNullable(row.getString("ethnicity")).map(Ethnicity::valueOf),
                Optional.ofNullable(row.getObject("decile", Integer.class)));
    }
}
