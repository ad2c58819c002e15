package org.fresheyes.server.rapidreview;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The key of the form a call was sent with, and the secret that leads whoever called to their page. */
@Component
class Links {

    private static final int SECRET_BYTES = 18;

    private final JdbcClient sql;
    private final SecureRandom random = new SecureRandom();

    Links(JdbcClient sql) {
        this.sql = sql;
    }

    /** The call that was sent with a form, and its secret. */
    record Link(UUID call, String secret) {}

    /**
     * Keeps a new link, or gives the one that is there. Of two that are sent at once the second waits here until the first
     * is committed.
     */
    Link keep(String formKey, UUID call) {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        sql.sql(
                        "insert into rapid_call_link (form_key, call, secret) values (?, ?, ?) on conflict (form_key) do nothing")
                .params(formKey, call, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes))
                .update();
        return sql.sql("select call, secret from rapid_call_link where form_key = ?")
                .param(formKey)
                .query(Link.class)
                .single();
    }

    /** The call of a form that was sent before. */
    Optional<Link> sentWith(String formKey) {
        return sql.sql("select call, secret from rapid_call_link where form_key = ?")
                .param(formKey)
                .query(Link.class)
                .optional();
    }

    Optional<UUID> call(String secret) {
        return sql.sql("select call from rapid_call_link where secret = ?")
                .param(secret)
                .query(UUID.class)
                .optional();
    }
}
