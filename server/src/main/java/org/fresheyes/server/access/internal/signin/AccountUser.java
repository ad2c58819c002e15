package org.fresheyes.server.access.internal.signin;

import java.io.Serial;
import java.util.List;
import java.util.UUID;
import org.fresheyes.server.access.SignedInAccount;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** What the session remembers of a sign-in: the account, and the identity token, which signing out hands back. */
final class AccountUser extends DefaultOidcUser implements SignedInAccount {

    @Serial
    private static final long serialVersionUID = 1;

    private final UUID account;
    private final boolean proven;

    AccountUser(UUID account, boolean proven, OidcIdToken token) {
        super(List.of(new SimpleGrantedAuthority("ROLE_SIGNED_IN")), token);
        this.account = account;
        this.proven = proven;
    }

    @Override
    public UUID account() {
        return account;
    }

    @Override
    public boolean proven() {
        return proven;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AccountUser user && user.account.equals(account);
    }

    @Override
    public int hashCode() {
        return account.hashCode();
    }
}
