package org.fresheyes.server.access.internal.signin;

import com.nimbusds.jwt.JWTParser;
import java.text.ParseException;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Has every bearer token checked by the provider it says it is of. What it says is believed for this choice only: the
 * decoder of that provider then checks signature, issuer, audience and times.
 */
record ByIssuer(Map<String, JwtDecoder> decoders) implements JwtDecoder {

    ByIssuer {
        decoders = Map.copyOf(decoders);
    }

    @Override
    public Jwt decode(String token) {
        return Optional.ofNullable(decoders.get(issuer(token)))
                .orElseThrow(() -> new BadJwtException("The issuer of this token is not known here."))
                .decode(token);
    }

    private static String issuer(String token) {
        try {
            return String.valueOf(JWTParser.parse(token).getJWTClaimsSet().getIssuer());
        } catch (ParseException e) {
            throw new BadJwtException("This is not a token.", e);
        }
    }
}
