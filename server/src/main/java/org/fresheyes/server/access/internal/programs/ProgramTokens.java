package org.fresheyes.server.access.internal.programs;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.factories.DefaultJWSVerifierFactory;
import com.nimbusds.jose.jwk.AsymmetricJWK;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.proc.JWSVerifierFactory;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Checks the token with which a clinical system proves who it is (CDS Hooks 2.0.1, Trusting CDS Clients). What a token
 * says of itself is believed only for choosing the registration that it is then held against.
 */
@Component
class ProgramTokens {

    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(JWSAlgorithm.ES384, JWSAlgorithm.RS384);
    private static final JWSVerifierFactory VERIFIERS = new DefaultJWSVerifierFactory();
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);
    private static final Duration LONGEST_LIFE = Duration.ofMinutes(10);
    private static final int LONGEST_ID = 500;

    private final Registrations registrations;
    private final Replays replays;
    private final Clock clock;

    ProgramTokens(Registrations registrations, Replays replays, Clock clock) {
        this.registrations = registrations;
        this.replays = replays;
        this.clock = clock;
    }

    /**
     * @param address the exact address that was called
     */
    Checked check(String token, String address) {
        try {
            JWT parsed = JWTParser.parse(token);
            if (!(parsed instanceof SignedJWT signed)) {
                return Checked.not("The token is not signed.");
            }
            if (!ALGORITHMS.contains(signed.getHeader().getAlgorithm())) {
                return Checked.not("The token is signed with %s. Maybe ES384 or RS384 was meant."
                        .formatted(plain(signed.getHeader().getAlgorithm().getName())));
            }
            JWTClaimsSet claims = signed.getJWTClaimsSet();
            String issuer = String.valueOf(claims.getIssuer());
            return registrations
                    .of(issuer)
                    .map(known -> check(signed, claims, known, address))
                    .orElseGet(() -> Checked.not("The issuer %s is not registered here.".formatted(plain(issuer))));
        } catch (ParseException e) {
            return Checked.not("This is not a token.");
        }
    }

    private Checked check(SignedJWT token, JWTClaimsSet claims, Registration known, String address) {
        List<String> wrong = new ArrayList<>();
        header(token.getHeader(), known, wrong);
        times(claims, wrong);
        if (!claims.getAudience().contains(address)) {
            wrong.add("It is for %s, not for %s.".formatted(plain(String.join(" ", claims.getAudience())), address));
        }
        String id = Optional.ofNullable(claims.getJWTID()).orElse("");
        if (id.isBlank() || id.length() > LONGEST_ID) {
            wrong.add("It has no id (jti), or a very long one.");
        }
        Optional<Registration.Practice> practice = known.practiceOf(tenant(claims));
        if (practice.isEmpty()) {
            wrong.add("Its tenant %s is not registered here."
                    .formatted(tenant(claims).map(ProgramTokens::plain).orElse("(none)")));
        }
        if (!wrong.isEmpty() || practice.isEmpty()) {
            return Checked.not(known, String.join(" ", wrong));
        }
        return signature(token, known)
                .or(() -> replays.use(
                                known.issuer(),
                                id,
                                claims.getExpirationTime().toInstant().plus(CLOCKS_DIFFER))
                        ? Optional.empty()
                        : Optional.of("It was used before."))
                .map(why -> Checked.not(known, why))
                .orElseGet(() -> new Checked.Theirs(known, practice.get()));
    }

    private static void header(JWSHeader header, Registration known, List<String> wrong) {
        if (header.getType() != null && !JOSEObjectType.JWT.equals(header.getType())) {
            wrong.add("It is of another type: %s."
                    .formatted(plain(header.getType().getType())));
        }
        if (header.getKeyID() == null) {
            wrong.add("It names no key (kid).");
        }
        if (header.getJWKURL() != null && !known.keys().areAt(header.getJWKURL())) {
            wrong.add("Its keys (jku) are said to be at %s, which is not registered."
                    .formatted(plain(header.getJWKURL().toString())));
        }
    }

    private void times(JWTClaimsSet claims, List<String> wrong) {
        Instant now = clock.instant();
        Date expires = claims.getExpirationTime();
        Date issued = claims.getIssueTime();
        if (expires == null || issued == null) {
            wrong.add("It does not say when it was made and when it ends (iat, exp).");
            return;
        }
        if (expires.toInstant().plus(CLOCKS_DIFFER).isBefore(now)) {
            wrong.add("It ended at %s.".formatted(expires.toInstant()));
        }
        if (issued.toInstant().minus(CLOCKS_DIFFER).isAfter(now)) {
            wrong.add("It is of the future: %s. Maybe the clocks differ.".formatted(issued.toInstant()));
        }
        if (Duration.between(issued.toInstant(), expires.toInstant()).compareTo(LONGEST_LIFE) > 0) {
            wrong.add("It lives longer than %d minutes.".formatted(LONGEST_LIFE.toMinutes()));
        }
        Date notBefore = claims.getNotBeforeTime();
        if (notBefore != null && notBefore.toInstant().minus(CLOCKS_DIFFER).isAfter(now)) {
            wrong.add("It begins at %s.".formatted(notBefore.toInstant()));
        }
    }

    /** Why the signature is not theirs; empty when it is. */
    private static Optional<String> signature(SignedJWT token, Registration known) {
        try {
            for (JWK key : known.keys().thatFit(token.getHeader())) {
                if (key instanceof AsymmetricJWK pair
                        && token.verify(VERIFIERS.createJWSVerifier(token.getHeader(), pair.toPublicKey()))) {
                    return Optional.empty();
                }
            }
            return Optional.of("It is not signed with a key of %s.".formatted(known.issuer()));
        } catch (JOSEException e) {
            return Optional.of("Its signature cannot be checked: %s.".formatted(plain(String.valueOf(e.getMessage()))));
        }
    }

    private static Optional<String> tenant(JWTClaimsSet claims) {
        return Optional.ofNullable(claims.getClaim("tenant")).map(Object::toString);
    }

    /** Something that a stranger wrote, as it can stand in the record. */
    private static String plain(String written) {
        String printable = written.replaceAll("[^\\x20-\\x7e]", "?");
        return printable.length() <= 200 ? printable : printable.substring(0, 200) + "…";
    }
}
