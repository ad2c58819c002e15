package org.fresheyes.server.access.internal.signin;

import java.util.List;
import java.util.Optional;
import org.fresheyes.server.access.Account;
import org.fresheyes.server.access.Accounts;
import org.fresheyes.server.access.DemoSignIn;
import org.fresheyes.server.access.Memberships;
import org.fresheyes.server.settings.Settings;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.stereotype.Component;

/** Turns a bearer token of the provider into the account it was given to. That account must have signed in once. */
@Component
class BearerAccounts implements Converter<Jwt, AbstractAuthenticationToken> {

    private final Accounts accounts;
    private final Memberships memberships;
    private final Providers providers;
    private final Settings settings;

    BearerAccounts(Accounts accounts, Memberships memberships, Providers providers, Settings settings) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.providers = providers;
        this.settings = settings;
    }

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        Known known = known(token);
        Account account = known.account()
                .filter(it -> !it.disabled())
                .orElseThrow(() -> new InvalidBearerTokenException(
                        "The account of this token is not known here. Maybe it has never signed in."));
        if (!known.audience().includesStaff() && !memberships.of(account.id()).isEmpty()) {
            throw new InvalidBearerTokenException("Staff need a token of the provider for staff.");
        }
        boolean proven = known.audience().includesPeople() && new Claims(token.getClaims(), settings).proven();
        return UsernamePasswordAuthenticationToken.authenticated(
                new BearerUser(account.id(), proven), null, List.of(new SimpleGrantedAuthority("ROLE_SIGNED_IN")));
    }

    private record Known(Optional<Account> account, NamedProvider.Audience audience) {}

    private Known known(Jwt token) {
        String subject = String.valueOf(token.getSubject());
        if (providers.isDemo()) {
            return new Known(accounts.byIdentity(DemoSignIn.ISSUER, subject), NamedProvider.Audience.EVERYBODY);
        }
        String issuer = token.getClaimAsString(JwtClaimNames.ISS);
        return providers.named().stream()
                .filter(provider -> provider.issuer().equals(issuer))
                .findFirst()
                .map(provider -> new Known(accounts.byIdentity(provider.issuer(), subject), provider.audience()))
                .orElseThrow(() -> new InvalidBearerTokenException("The issuer of this token is not known here."));
    }
}
