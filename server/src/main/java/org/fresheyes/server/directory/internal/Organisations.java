package org.fresheyes.server.directory.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.identity.Outcode;
import org.fresheyes.server.directory.Coordinates;
import org.fresheyes.server.directory.Organisation;
import org.fresheyes.server.directory.Site;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads organisations and their sites. */
public final class Organisations {

    private final JdbcClient jdbc;

    public Organisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An organisation of any kind, open or closed. */
    public Optional<Organisation> organisation(OdsCode code) {
        Sources sources = Sources.in(jdbc);
        return jdbc.sql("select * from organisation where code = :code")
                .param("code", code.value())
                .query((row, n) -> organisation(row, sources))
                .optional();
    }

    /** All open NHS trusts, by name. */
    public List<Organisation> trusts() {
        Sources sources = Sources.in(jdbc);
        return jdbc.sql("select * from organisation where type = 'TRUST' and open order by name, code")
                .query((row, n) -> organisation(row, sources))
                .list();
    }

    /** Open practices with every one of these words (lower case letters and digits), the best match first. */
    public List<Organisation> practices(List<String> words, int most) {
        Sources sources = Sources.in(jdbc);
        return jdbc.sql(
                        """
                        select * from organisation
                        where type = 'PRACTICE' and open
                          and not exists (
                              select from unnest(:words) as word
                              where position(' ' || word in ' ' || search) = 0)
                        order by position(:phrase in search) <> 1, position(:phrase in search) = 0, name, code
                        limit :most
                        """)
                .param("words", words.toArray(String[]::new))
                .param("phrase", String.join(" ", words))
                .param("most", most)
                .query((row, n) -> organisation(row, sources))
                .list();
    }

    /** Open providers with every one of these words (lower case letters and digits), or with a hospital that has it. */
    public List<Organisation> hospitals(List<String> words, int most) {
        Sources sources = Sources.in(jdbc);
        return jdbc.sql(
                        """
                        select * from organisation
                        where type in ('TRUST', 'INDEPENDENT') and open
                          and not exists (
                              select from unnest(:words) as word
                              where position(' ' || word in ' ' || search) = 0
                                and not exists (
                                    select from site
                                    where site.trust = organisation.code
                                      and position(' ' || word in ' ' || lower(replace(site.name, '''', ''))) > 0))
                        order by name, code
                        limit :most
                        """)
                .param("words", words.toArray(String[]::new))
                .param("most", most)
                .query((row, n) -> organisation(row, sources))
                .list();
    }

    /** The hospitals of an organisation, by name. */
    public List<Site> sites(OdsCode trust) {
        return jdbc.sql("select * from site where trust = :trust or code = :trust order by name, code")
                .param("trust", trust.value())
                .query((row, n) -> site(row))
                .list();
    }

    static Organisation organisation(ResultSet row, Sources sources) throws SQLException {
        return new Organisation(
                new OdsCode(row.getString("code")),
                row.getString("name"),
                Organisation.Type.valueOf(row.getString("type")),
                Optional.ofNullable(row.getString("outcode")).map(Outcode::new),
                row.getString("address").lines().toList(),
                Optional.ofNullable(row.getString("phone")),
                Optional.ofNullable(row.getString("parent")).map(OdsCode::new),
                row.getBoolean("open"),
                sources.of(row.getLong("import")));
    }

    static Site site(ResultSet row) throws SQLException {
        return new Site(
                new OdsCode(row.getString("code")),
                row.getString("name"),
                new OdsCode(row.getString("trust")),
                new Coordinates(row.getDouble("latitude"), row.getDouble("longitude")));
    }
}
