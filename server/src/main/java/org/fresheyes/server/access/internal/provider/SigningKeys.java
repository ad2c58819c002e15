package org.fresheyes.server.access.internal.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.sql.Timestamp;
import java.text.ParseException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The key the demo's provider signs with. It lies in the database, so that every server process signs and checks with
 * the same one; made at its first use.
 */
@Component
class SigningKeys implements JWKSource<SecurityContext> {

    private static final String CURRENT = "current";
    private static final int BITS = 2048;

    private final JdbcClient jdbc;
    private final Clock clock;

    private volatile @Nullable JWKSet keys;

    SigningKeys(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) {
        return selector.select(keys());
    }

    private JWKSet keys() {
        JWKSet known = keys;
        if (known == null) {
            known = new JWKSet(stored());
            keys = known;
        }
        return known;
    }

    private JWK stored() {
        if (find().isEmpty()) {
            jdbc.sql("insert into signing_key (id, jwk, made_at) values (?, ?, ?) on conflict do nothing")
                    .params(CURRENT, fresh().toJSONString(), Timestamp.from(clock.instant()))
                    .update();
        }
        String jwk = find().getFirst();
        try {
            return RSAKey.parse(jwk);
        } catch (ParseException e) {
            throw new IllegalStateException(
                    "Table signing_key, row '%s': not a key. Maybe it was edited; delete the row and a new key is made."
                            .formatted(CURRENT),
                    e);
        }
    }

    private List<String> find() {
        return jdbc.sql("select jwk from signing_key where id = ?")
                .param(CURRENT)
                .query((row, number) -> row.getString("jwk"))
                .list();
    }

    private static RSAKey fresh() {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .keyID(UUID.randomUUID().toString())
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("No RSA key could be made. Maybe this JDK lacks the algorithm.", e);
        }
    }
}
