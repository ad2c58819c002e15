package org.fresheyes.server.access.internal.provider;

import java.time.Duration;
import org.fresheyes.server.access.internal.guard.ServerSecrets;
import org.fresheyes.server.settings.Setting;
import org.fresheyes.server.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The only client of the demo's provider: this server. Its return address follows the address the browser used, because
 * the demo does not know beforehand under which name it is reached.
 */
@Component
public class OwnClient implements RegisteredClientRepository {

    /** The client's name, and the name of its secret. */
    public static final String ID = "fresheyes";

    /** Where the browser comes back to. */
    public static final String RETURN = "/sign-in/return/demo";

    private static final Duration TOKEN_LIFETIME = Duration.ofMinutes(30);

    private final ServerSecrets secrets;

    OwnClient(ServerSecrets secrets) {
        this.secrets = secrets;
    }

    /**
     * Whether the built-in provider runs: with the demo, or when the configuration asks for it by name. Never beside
     * another provider: its people have no real identity.
     */
    public static boolean isServed(Settings settings) {
        boolean wanted =
                settings.optional(Setting.SIGNIN_BUILT_IN).map("on"::equals).orElse(settings.isOn(Setting.DEMO));
        return wanted
                && settings.optional(Setting.SIGNIN_ISSUER).isEmpty()
                && settings.optional(Setting.SIGNIN_STAFF_ISSUER).isEmpty();
    }

    /** The password between this server and itself. */
    public String secret() {
        return secrets.named("provider-client");
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        return clientId.equals(ID) ? client() : null;
    }

    /** Nothing to keep: the client is made from what the server knows. */
    @Override
    public void save(RegisteredClient client) {}

    private RegisteredClient client() {
        String here =
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        return RegisteredClient.withId(ID)
                .clientId(ID)
                .clientSecret("{noop}" + secret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(here + RETURN)
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .scope(OidcScopes.EMAIL)
                .clientSettings(ClientSettings.builder()
                        .requireAuthorizationConsent(false)
                        .requireProofKey(true)
                        .build())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(TOKEN_LIFETIME)
                        .build())
                .build();
    }
}
