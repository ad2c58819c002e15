package org.fresheyes.server.access.internal.signin;

import java.util.Objects;
import java.util.UUID;
import org.fresheyes.server.settings.Settings;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Turns what a provider says of somebody into an account of ours. */
@Component
class OidcAccounts implements OAuth2UserService<OidcUserRequest, OidcUser> {

    /** Error code of an account that is locked. */
    static final String LOCKED = "account_locked";

    /** Error code of somebody who works for the NHS and came by the people's provider. */
    static final String STAFF = "staff_elsewhere";

    private final OidcUserService said = new OidcUserService();
    private final SignIns signIns;
    private final Providers providers;
    private final Settings settings;

    OidcAccounts(SignIns signIns, Providers providers, Settings settings) {
        this.signIns = signIns;
        this.providers = providers;
        this.settings = settings;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser user = said.loadUser(request);
        Claims claims = new Claims(user.getClaims(), settings);
        String provider = request.getClientRegistration().getRegistrationId();
        NamedProvider.Audience audience = providers.audienceOf(provider);
        try {
            UUID account = signIns.signIn(
                    providers.accountIssuer(provider), Objects.requireNonNull(user.getSubject()), claims, audience);
            return new AccountUser(account, audience.includesPeople() && claims.proven(), request.getIdToken());
        } catch (DisabledException locked) {
            throw new OAuth2AuthenticationException(new OAuth2Error(LOCKED), locked);
        } catch (StaffElsewhere staff) {
            throw new OAuth2AuthenticationException(new OAuth2Error(STAFF), staff);
        }
    }
}
