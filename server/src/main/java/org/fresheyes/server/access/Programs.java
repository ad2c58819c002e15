package org.fresheyes.server.access;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Which clinical system calls, in the request being answered. */
@Component
public class Programs {

    /** The program; empty when nobody calls, or somebody who is no program. */
    public Optional<Program> current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Program program
                ? Optional.of(program)
                : Optional.empty();
    }
}
