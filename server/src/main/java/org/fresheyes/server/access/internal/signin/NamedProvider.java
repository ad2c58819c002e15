package org.fresheyes.server.access.internal.signin;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.fresheyes.server.settings.Setting;
import org.fresheyes.server.settings.Settings;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;

/**
 * A provider that the configuration names.
 *
 * @param id     the last part of the addresses {@code /sign-in/with/…} and {@code /sign-in/return/…}
 * @param name   on its button, when there is more than one
 * @param issuer as the provider writes it into its tokens
 * @param scopes separated by spaces or commas
 * @param algorithm with which the provider signs
 */
record NamedProvider(
        String id,
        Audience audience,
        String name,
        String issuer,
        Addresses addresses,
        Client client,
        String scopes,
        SignatureAlgorithm algorithm) {

    /** Whom a provider vouches for. */
    enum Audience {
        PEOPLE,
        STAFF,
        /** Both, when it is the only one. */
        EVERYBODY;

        boolean includesPeople() {
            return this != STAFF;
        }

        boolean includesStaff() {
            return this != PEOPLE;
        }
    }

    /** Where the provider is; without {@code authorization} it is asked at the issuer's address. */
    record Addresses(
            Optional<String> authorization, Optional<String> token, Optional<String> keys, Optional<String> userInfo) {}

    /**
     * How this server is known to the provider.
     *
     * @param key the file with the private key that proves who this server is; without one, the secret does
     */
    record Client(
            String id, String secret, Optional<Path> key, Optional<String> keyId, SignatureAlgorithm keyAlgorithm) {}

    /** Every provider that is named: at most one for people and one for staff, or one for everybody. */
    static Stream<NamedProvider> in(Settings settings) {
        boolean both = settings.optional(Setting.SIGNIN_ISSUER).isPresent()
                && settings.optional(Setting.SIGNIN_STAFF_ISSUER).isPresent();
        return Stream.concat(
                settings
                        .optional(Setting.SIGNIN_ISSUER)
                        .map(issuer -> first(settings, issuer, both ? Audience.PEOPLE : Audience.EVERYBODY))
                        .stream(),
                settings.optional(Setting.SIGNIN_STAFF_ISSUER).map(issuer -> staff(settings, issuer)).stream());
    }

    private static NamedProvider first(Settings settings, String issuer, Audience audience) {
        return new NamedProvider(
                "provider",
                audience,
                settings.text(Setting.SIGNIN_NAME),
                issuer,
                new Addresses(
                        settings.optional(Setting.SIGNIN_AUTHORIZATION_URI),
                        settings.optional(Setting.SIGNIN_TOKEN_URI),
                        settings.optional(Setting.SIGNIN_JWK_URI),
                        settings.optional(Setting.SIGNIN_USERINFO_URI)),
                new Client(
                        settings.text(Setting.SIGNIN_CLIENT_ID),
                        settings.text(Setting.SIGNIN_CLIENT_SECRET),
                        settings.path(Setting.SIGNIN_CLIENT_KEY),
                        settings.optional(Setting.SIGNIN_CLIENT_KEY_ID),
                        algorithm(settings, Setting.SIGNIN_CLIENT_KEY_ALGORITHM)),
                settings.text(Setting.SIGNIN_SCOPES),
                algorithm(settings, Setting.SIGNIN_ALGORITHM));
    }

    private static NamedProvider staff(Settings settings, String issuer) {
        return new NamedProvider(
                "staff",
                Audience.STAFF,
                settings.text(Setting.SIGNIN_STAFF_NAME),
                issuer,
                new Addresses(
                        settings.optional(Setting.SIGNIN_STAFF_AUTHORIZATION_URI),
                        settings.optional(Setting.SIGNIN_STAFF_TOKEN_URI),
                        settings.optional(Setting.SIGNIN_STAFF_JWK_URI),
                        settings.optional(Setting.SIGNIN_STAFF_USERINFO_URI)),
                new Client(
                        settings.text(Setting.SIGNIN_STAFF_CLIENT_ID),
                        settings.text(Setting.SIGNIN_STAFF_CLIENT_SECRET),
                        settings.path(Setting.SIGNIN_STAFF_CLIENT_KEY),
                        settings.optional(Setting.SIGNIN_STAFF_CLIENT_KEY_ID),
                        algorithm(settings, Setting.SIGNIN_STAFF_CLIENT_KEY_ALGORITHM)),
                settings.text(Setting.SIGNIN_STAFF_SCOPES),
                algorithm(settings, Setting.SIGNIN_STAFF_ALGORITHM));
    }

    private static SignatureAlgorithm algorithm(Settings settings, Setting setting) {
        return SignatureAlgorithm.valueOf(settings.text(setting));
    }
}
