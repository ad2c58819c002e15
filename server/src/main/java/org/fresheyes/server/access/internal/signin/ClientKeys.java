package org.fresheyes.server.access.internal.signin;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fresheyes.server.access.internal.signin.NamedProvider.Client;
import org.fresheyes.server.settings.CannotStart;

/** Reads the private key with which this server proves to a provider who it is ({@code private_key_jwt}). */
final class ClientKeys {

    private static final Pattern PEM =
            Pattern.compile("-----BEGIN PRIVATE KEY-----(.*?)-----END PRIVATE KEY-----", Pattern.DOTALL);

    private ClientKeys() {}

    /** @throws CannotStart when the file is not there, or holds no such key */
    static JWK read(Path file, Client client) {
        try {
            Matcher pem = PEM.matcher(Files.readString(file));
            if (!pem.find()) {
                throw new CannotStart(("Client key %s: no PRIVATE KEY in it. Maybe it is in another form; "
                                + "openssl pkcs8 -topk8 -nocrypt writes the one that is read here.")
                        .formatted(file));
            }
            return key(Base64.getMimeDecoder().decode(pem.group(1)), client);
        } catch (IOException e) {
            throw new CannotStart(
                    "Client key %s: cannot be read (%s). Maybe the path in signin.client-key is another one."
                            .formatted(file, e.getMessage()),
                    e);
        } catch (GeneralSecurityException | IllegalArgumentException | ClassCastException e) {
            throw new CannotStart(
                    "Client key %s: not an RSA key (%s). Maybe it is an EC key, or the file is damaged."
                            .formatted(file, e.getMessage()),
                    e);
        }
    }

    private static JWK key(byte[] encoded, Client client) throws GeneralSecurityException {
        KeyFactory rsa = KeyFactory.getInstance("RSA");
        RSAPrivateCrtKey key = (RSAPrivateCrtKey) rsa.generatePrivate(new PKCS8EncodedKeySpec(encoded));
        RSAPublicKey open =
                (RSAPublicKey) rsa.generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()));
        RSAKey.Builder jwk = new RSAKey.Builder(open)
                .privateKey(key)
                .algorithm(JWSAlgorithm.parse(client.keyAlgorithm().getName()));
        client.keyId().ifPresent(jwk::keyID);
        return jwk.build();
    }
}
