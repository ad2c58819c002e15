package org.fresheyes.server.access;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is signed in, in the request being answered: a session or a bearer token, looked up afresh each time. */
@Component
public class Viewers {

    private final Accounts accounts;
    private final Memberships memberships;

    Viewers(Accounts accounts, Memberships memberships) {
        this.accounts = accounts;
        this.memberships = memberships;
    }

    /** The viewer; empty when nobody is signed in, or the account was locked since. */
    public Optional<Viewer> current() {
        return of(SecurityContextHolder.getContext().getAuthentication());
    }

    /** The viewer a sign-in stands for. */
    public Optional<Viewer> of(@Nullable Authentication authentication) {
        return authentication == null
                ? Optional.empty()
                : switch (authentication.getPrincipal()) {
                    case SignedInAccount signedIn -> of(signedIn);
                    case Program program -> Optional.of(program.viewer());
                    case null, default -> Optional.empty();
                };
    }

    private Optional<Viewer> of(SignedInAccount signedIn) {
        return accounts.find(signedIn.account())
                .filter(account -> !account.disabled())
                .map(account -> new Viewer(
                        account.id(),
                        account.name(),
                        account.person().filter(person -> signedIn.proven()),
                        memberships.of(account.id()),
                        signedIn.proven()));
    }
}
