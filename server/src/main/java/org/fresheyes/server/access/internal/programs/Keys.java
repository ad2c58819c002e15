package org.fresheyes.server.access.internal.programs;

import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.List;
import java.util.Optional;

/**
 * The public keys of one clinical system, from the place that is registered and from no other.
 *
 * @param address where they are published; empty when they are in a file
 */
record Keys(Optional<URI> address, JWKSource<SecurityContext> source) {

    /** Published by the system itself; asked for when a token with an unknown key comes, and now and then. */
    static Keys at(URI address) throws MalformedURLException {
        return new Keys(
                Optional.of(address),
                JWKSourceBuilder.create(address.toURL(), new KeyFetch())
                        .outageTolerant(true)
                        .build());
    }

    /** In a file of this server: a JSON Web Key Set. */
    static Keys in(Path file) throws IOException, ParseException {
        return new Keys(Optional.empty(), new ImmutableJWKSet<>(JWKSet.load(file.toFile())));
    }

    /** A token may say where its key is; it is believed only where that is registered. */
    boolean areAt(URI claimed) {
        return address.filter(claimed::equals).isPresent();
    }

    /** Those that can have signed this. @throws KeySourceException when they cannot be had now */
    List<JWK> thatFit(JWSHeader header) throws KeySourceException {
        return source.get(new JWKSelector(JWKMatcher.forJWSHeader(header)), null);
    }
}
