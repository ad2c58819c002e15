package org.fresheyes.server.access.internal.guard;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.fresheyes.server.digest.Digest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps forms for an hour, each sealed with a ticket that only the browser gets: whoever reads the database reads
 * nothing. Taking a form out deletes it.
 */
@Repository
class SealedForms {

    static final Duration LIFETIME = Duration.ofHours(1);

    private static final int TICKET_BYTES = 32;
    private static final int TAG_BITS = 128;

    /** Every ticket seals one form only, so the first number is never used twice with one key. */
    private static final byte[] ONLY_NUMBER = new byte[12];

    private final JdbcClient jdbc;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();
    private final SecureRandom random = new SecureRandom();

    SealedForms(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps a form; returns its ticket. */
    String keep(KeptForm form) {
        byte[] bytes = new byte[TICKET_BYTES];
        random.nextBytes(bytes);
        String ticket = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        forgetOld();
        jdbc.sql("insert into kept_form (id, sealed, made_at) values (?, ?, ?)")
                .params(
                        idOf(ticket),
                        crypt(Cipher.ENCRYPT_MODE, ticket, json.writeValueAsBytes(form)),
                        Timestamp.from(clock.instant()))
                .update();
        return ticket;
    }

    /** Looks at the form of a ticket; empty when it was taken or is too old. */
    Optional<KeptForm> find(String ticket) {
        return jdbc.sql("select sealed from kept_form where id = ? and made_at > ?")
                .params(idOf(ticket), Timestamp.from(clock.instant().minus(LIFETIME)))
                .query(byte[].class)
                .optional()
                .map(closed -> json.readValue(crypt(Cipher.DECRYPT_MODE, ticket, closed), KeptForm.class));
    }

    void delete(String ticket) {
        jdbc.sql("delete from kept_form where id = ?").param(idOf(ticket)).update();
    }

    private void forgetOld() {
        jdbc.sql("delete from kept_form where made_at <= ?")
                .param(Timestamp.from(clock.instant().minus(LIFETIME)))
                .update();
    }

    private static String idOf(String ticket) {
        return HexFormat.of().formatHex(Digest.bytes("id " + ticket));
    }

    private static byte[] crypt(int mode, String ticket, byte[] content) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    mode,
                    new SecretKeySpec(Digest.bytes("key " + ticket), "AES"),
                    new GCMParameterSpec(TAG_BITS, ONLY_NUMBER));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "Kept form %s: cannot be sealed or opened. Maybe the row was changed by hand."
                            .formatted(idOf(ticket)),
                    e);
        }
    }
}
