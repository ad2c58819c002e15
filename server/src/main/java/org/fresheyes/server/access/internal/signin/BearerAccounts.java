package org.fresheyes.server.access.internal.signin;

import java.util.List;
import org.fresheyes.server.access.Accounts;
import org.fresheyes.server.settings.Settings;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.stereotype.Component;

/** Turns a bearer token of the provider into the account it was given to. That account must have signed in once. */
@Component
class BearerAccounts implements Converter<Jwt, AbstractAuthenticationToken> {

    private final Accounts accounts;
    private final Providers providers;
    private final Settings settings;

    BearerAccounts(Accounts accounts, Providers providers, Settings settings) {
        this.accounts = accounts;
        this.providers = providers;
        this.settings = settings;
    }

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        boolean proven = new Claims(token.getClaims(), settings).proven();
        return accounts.byIdentity(providers.accountIssuer(), String.valueOf(token.getSubject()))
                .filter(account -> !account.disabled())
                .map(account -> UsernamePasswordAuthenticationToken.authenticated(
                        new BearerUser(account.id(), proven),
                        null,
                        List.of(new SimpleGrantedAuthority("ROLE_SIGNED_IN"))))
                .orElseThrow(() -> new InvalidBearerTokenException(
                        "The account of this token is not known here. Maybe it has never signed in."));
    }
}
