package org.fresheyes.server.access.internal.signin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fresheyes.server.access.DemoSignIn;
import org.fresheyes.server.access.internal.provider.OwnClient;
import org.fresheyes.server.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.stereotype.Component;

/**
 * The providers people sign in with: those the configuration names, else the demo's own. One that is named is asked
 * for its addresses at the first sign-in, so that the server starts while it is away.
 */
@Component
class Providers implements ClientRegistrationRepository {

    static final String DEMO = "demo";

    private static final String RETURN = "{baseUrl}/sign-in/return/{registrationId}";

    private final Settings settings;
    private final Environment environment;
    private final OwnClient ownClient;
    private final Map<String, NamedProvider> named;
    private final Map<String, ClientRegistration> known = new ConcurrentHashMap<>();

    Providers(Settings settings, Environment environment, OwnClient ownClient) {
        this.settings = settings;
        this.environment = environment;
        this.ownClient = ownClient;
        this.named = NamedProvider.in(settings)
                .collect(Collectors.toMap(
                        NamedProvider::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    /** The id of every provider somebody can sign in with, people's first; none is an empty list. */
    List<String> inUse() {
        if (isDemo()) {
            return OwnClient.isServed(settings) ? List.of(DEMO) : List.of();
        }
        return new ArrayList<>(named.keySet());
    }

    boolean isDemo() {
        return named.isEmpty();
    }

    /** Those the configuration names; none while the demo's own is in use. */
    List<NamedProvider> named() {
        return new ArrayList<>(named.values());
    }

    /** @throws IllegalArgumentException when no provider has this id */
    NamedProvider named(String id) {
        return Optional.ofNullable(named.get(id))
                .orElseThrow(() -> new IllegalArgumentException(
                        "Provider '%s': not configured. Maybe signin.issuer was changed meanwhile.".formatted(id)));
    }

    /** Whom somebody may be who signs in with it. */
    NamedProvider.Audience audienceOf(String id) {
        return isDemo() ? NamedProvider.Audience.EVERYBODY : named(id).audience();
    }

    /** The issuer as accounts know it. The demo's is always the same, whatever address the server has. */
    String accountIssuer(String id) {
        return isDemo() ? DemoSignIn.ISSUER : named(id).issuer();
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        return inUse().contains(id) ? registration(id) : null;
    }

    /** @throws IllegalArgumentException when the provider does not answer */
    ClientRegistration registration(String id) {
        ClientRegistration registration = known.get(id);
        if (registration == null) {
            registration = isDemo() ? demo() : made(named(id));
            known.put(id, registration);
        }
        return registration;
    }

    /** The browser goes to a path of this server; the server itself calls its own port. */
    private ClientRegistration demo() {
        String own = "http://localhost:" + environment.getRequiredProperty("local.server.port");
        return ClientRegistration.withRegistrationId(DEMO)
                .clientId(OwnClient.ID)
                .clientSecret(ownClient.secret())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(RETURN)
                .scope("openid", "profile", "email")
                .authorizationUri("/idp/authorize")
                .tokenUri(own + "/idp/token")
                .jwkSetUri(own + "/idp/keys")
                .issuerUri(own)
                .userNameAttributeName("sub")
                .build();
    }

    private static ClientRegistration made(NamedProvider provider) {
        ClientRegistration.Builder made = start(provider)
                .registrationId(provider.id())
                .clientId(provider.client().id())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(RETURN)
                .scope(provider.scopes().split("[ ,]+"))
                .issuerUri(provider.issuer())
                .userNameAttributeName("sub");
        return provider.client().key().isPresent()
                ? made.clientAuthenticationMethod(ClientAuthenticationMethod.PRIVATE_KEY_JWT)
                        .build()
                : made.clientSecret(provider.client().secret()).build();
    }

    /** With its own addresses when the configuration gives them, else as the provider describes itself. */
    private static ClientRegistration.Builder start(NamedProvider provider) {
        NamedProvider.Addresses addresses = provider.addresses();
        if (addresses.authorization().isEmpty()) {
            return ClientRegistrations.fromIssuerLocation(provider.issuer());
        }
        ClientRegistration.Builder start = ClientRegistration.withRegistrationId(provider.id())
                .authorizationUri(addresses.authorization().get())
                .tokenUri(addresses.token().orElse(""))
                .jwkSetUri(addresses.keys().orElse(""));
        addresses.userInfo().ifPresent(start::userInfoUri);
        return start;
    }
}
