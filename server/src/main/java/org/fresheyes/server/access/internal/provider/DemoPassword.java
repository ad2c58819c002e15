package org.fresheyes.server.access.internal.provider;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.fresheyes.server.access.DemoSignIn;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/** Lets the people of the demo in with the password they all share. */
final class DemoPassword implements AuthenticationProvider {

    private final ProviderUsers users;

    DemoPassword(ProviderUsers users) {
        this.users = users;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String subject = attempt.getName();
        if (users.find(subject).isEmpty() || !isPassword(String.valueOf(attempt.getCredentials()))) {
            throw new BadCredentialsException(
                    "Demo sign-in '%s': not known, or another password. Maybe nobody was chosen.".formatted(subject));
        }
        // the provider reads from this authority when the person signed in
        return UsernamePasswordAuthenticationToken.authenticated(
                subject,
                null,
                List.of(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private static boolean isPassword(String typed) {
        return MessageDigest.isEqual(
                typed.getBytes(StandardCharsets.UTF_8), DemoSignIn.PASSWORD.getBytes(StandardCharsets.UTF_8));
    }
}
