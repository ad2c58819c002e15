package org.fresheyes.server.access.internal.provider;

import java.util.Map;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

/** Says in the identity token who somebody is, under the names NHS login uses. */
@Component
class DemoClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private final ProviderUsers users;

    DemoClaims(ProviderUsers users) {
        this.users = users;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        Authentication principal = Objects.requireNonNull(context.getPrincipal());
        String subject = principal.getName();
        users.find(subject).ifPresent(user -> context.getClaims().claims(claims -> {
            claims.put("identity_proofing_level", user.level());
            if (context.getTokenType().getValue().equals(OidcParameterNames.ID_TOKEN)) {
                describe(user, claims);
            }
        }));
    }

    private static void describe(ProviderUser user, Map<String, Object> claims) {
        claims.put("name", user.name());
        user.nhsNumber().ifPresent(number -> claims.put("nhs_number", number));
        user.email().ifPresent(email -> {
            claims.put("email", email);
            claims.put("email_verified", true);
        });
    }
}
