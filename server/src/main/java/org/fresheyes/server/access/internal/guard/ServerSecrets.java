package org.fresheyes.server.access.internal.guard;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Random secrets that every server process on one database shares; each is made at its first use. */
@Repository
public class ServerSecrets {

    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();

    ServerSecrets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The secret of this name: 64 hexadecimal digits. */
    public String named(String name) {
        byte[] fresh = new byte[BYTES];
        random.nextBytes(fresh);
        jdbc.sql("insert into server_secret (name, value) values (?, ?) on conflict do nothing")
                .params(name, HexFormat.of().formatHex(fresh))
                .update();
        return jdbc.sql("select value from server_secret where name = ?")
                .param(name)
                .query(String.class)
                .single();
    }
}
