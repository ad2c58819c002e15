package org.fresheyes.server.journal;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a table holds, whatever the order of its rows.
 *
 * @param digest sum of the digests of the rows: for comparing, not against forgery
 */
public record TableDigest(String table, long rows, String digest) {

    static TableDigest of(JdbcClient sql, String schema, String table) {
        return sql.sql(
                        """
                        select count(*), coalesce(sum(('x' || left(md5(t::text), 15))::bit(60)::bigint), 0)::text
                        from %s.%s t
                        """
                                .formatted(schema, table))
                .query((row, number) -> new TableDigest(table, row.getLong(1), row.getString(2)))
                .single();
    }
}
