package org.fresheyes.server.access.internal.signin;

import java.util.Optional;
import org.fresheyes.server.access.DemoSignIn;
import org.fresheyes.server.access.internal.provider.OwnClient;
import org.fresheyes.server.settings.Setting;
import org.fresheyes.server.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.stereotype.Component;

/**
 * The provider people sign in with: the one the configuration names, else the demo's own. The one that is named is
 * asked for its addresses at the first sign-in, so that the server starts while it is away.
 */
@Component
class Providers implements ClientRegistrationRepository {

    static final String DEMO = "demo";
    static final String NAMED = "provider";

    private static final String RETURN = "{baseUrl}/sign-in/return/{registrationId}";

    private final Settings settings;
    private final Environment environment;
    private final OwnClient ownClient;

    private volatile @Nullable ClientRegistration known;

    Providers(Settings settings, Environment environment, OwnClient ownClient) {
        this.settings = settings;
        this.environment = environment;
        this.ownClient = ownClient;
    }

    /** Whether anybody can sign in at all. */
    boolean isAny() {
        return !isDemo() || OwnClient.isServed(settings);
    }

    /** The name of the only provider in use. */
    String inUse() {
        return isDemo() ? DEMO : NAMED;
    }

    /** The issuer as accounts know it. The demo's is always the same, whatever address the server has. */
    String accountIssuer() {
        return settings.optional(Setting.SIGNIN_ISSUER).orElse(DemoSignIn.ISSUER);
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        return id.equals(inUse()) ? registration() : null;
    }

    /** @throws IllegalArgumentException when the provider does not answer */
    ClientRegistration registration() {
        ClientRegistration registration = known;
        if (registration == null) {
            registration = isDemo() ? demo() : named();
            known = registration;
        }
        return registration;
    }

    private boolean isDemo() {
        return settings.optional(Setting.SIGNIN_ISSUER).isEmpty();
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

    private ClientRegistration named() {
        String issuer = settings.text(Setting.SIGNIN_ISSUER);
        return start(issuer)
                .registrationId(NAMED)
                .clientId(settings.text(Setting.SIGNIN_CLIENT_ID))
                .clientSecret(settings.text(Setting.SIGNIN_CLIENT_SECRET))
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(RETURN)
                .scope(settings.text(Setting.SIGNIN_SCOPES).split("[ ,]+"))
                .issuerUri(issuer)
                .userNameAttributeName("sub")
                .build();
    }

    /** With its own addresses when the configuration gives them, else as the provider describes itself. */
    private ClientRegistration.Builder start(String issuer) {
        Optional<String> authorization = settings.optional(Setting.SIGNIN_AUTHORIZATION_URI);
        if (authorization.isEmpty()) {
            return ClientRegistrations.fromIssuerLocation(issuer);
        }
        return ClientRegistration.withRegistrationId(NAMED)
                .authorizationUri(authorization.get())
                .tokenUri(settings.text(Setting.SIGNIN_TOKEN_URI))
                .jwkSetUri(settings.text(Setting.SIGNIN_JWK_URI));
    }
}
