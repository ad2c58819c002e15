package org.fresheyes.server.access;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.rules.authority.Authority;
import org.fresheyes.rules.authority.Basis;
import org.fresheyes.rules.authority.Scope;
import org.fresheyes.rules.identity.NhsNumber;
import org.fresheyes.server.digest.Digest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asking somebody to act, and their answer. A code works once, for 14 days, and is known only to who was given it. */
@Service
@Transactional
public class Invitations {

    /** How long a code can be used. */
    public static final Duration LIFETIME = Duration.ofDays(14);

    /** Letters and digits that are not mistaken for each other when read out. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int LENGTH = 20;

    private static final String OPEN = "used_at is null and cancelled_at is null and expires_at > :now";

    private final JdbcClient jdbc;
    private final Authorities authorities;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Invitations(JdbcClient jdbc, Authorities authorities, Clock clock) {
        this.jdbc = jdbc;
        this.authorities = authorities;
        this.clock = clock;
    }

    /** Keeps an invitation; returns the code, which is not kept. */
    public String invite(Invitation invitation) {
        String code = newCode();
        Instant now = clock.instant();
        jdbc.sql(
                        """
                insert into invitation (id, code_digest, person, name, email, nhs_number, scope, until_day,
                                        words_version, made_at, expires_at)
                values (:id, :digest, :person, :name, :email, :nhsNumber, :scope, :until, :words, :at, :expires)
                """)
                .param("id", invitation.id())
                .param("digest", Digest.hex(code.strip()))
                .param("person", invitation.person())
                .param("name", invitation.name())
                .param("email", invitation.email().orElse(null), Types.VARCHAR)
                .param(
                        "nhsNumber",
                        invitation.nhsNumber().map(NhsNumber::digits).orElse(null),
                        Types.VARCHAR)
                .param("scope", invitation.scope().stream().map(Scope::name).toArray(String[]::new))
                .param("until", invitation.until())
                .param("words", invitation.wordsVersion())
                .param("at", Timestamp.from(now))
                .param("expires", Timestamp.from(invitation.expires()))
                .update();
        return code;
    }

    /** The invitation of a code that can still be accepted. */
    @Transactional(readOnly = true)
    public Optional<Invitation> byCode(String code) {
        return jdbc.sql("select *, (%s) as open from invitation where code_digest = :digest".formatted(OPEN))
                .param("digest", Digest.hex(code.strip()))
                .param("now", Timestamp.from(clock.instant()))
                .query(InvitationRow::read)
                .optional()
                .filter(Invitation::open);
    }

    /** The invitations of a person that still wait for an answer. */
    @Transactional(readOnly = true)
    public List<Invitation> waiting(UUID person) {
        return jdbc.sql("select *, true as open from invitation where person = :person and %s order by made_at desc"
                        .formatted(OPEN))
                .param("person", person)
                .param("now", Timestamp.from(clock.instant()))
                .query(InvitationRow::read)
                .list();
    }

    /** Takes an invitation back. */
    public void cancel(UUID id, UUID person) {
        jdbc.sql("update invitation set cancelled_at = ? where id = ? and person = ? and used_at is null")
                .params(Timestamp.from(clock.instant()), id, person)
                .update();
    }

    /** Accepts: the account may act from now on. False when the code was used or taken back at the same moment. */
    public boolean accept(Invitation invitation, Viewer representative) {
        int rows = jdbc.sql("update invitation set used_at = :now where id = :id and %s".formatted(OPEN))
                .param("now", Timestamp.from(clock.instant()))
                .param("id", invitation.id())
                .update();
        if (rows == 1) {
            authorities.give(new Authority(
                    UUID.randomUUID(),
                    invitation.person(),
                    representative.account(),
                    new Basis.Consent("consent words " + invitation.wordsVersion()),
                    invitation.scope(),
                    authorities.today(),
                    invitation.until(),
                    new Authority.Verified("the person themselves", authorities.today()),
                    Optional.empty()));
        }
        return rows == 1;
    }

    private String newCode() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }
}
