package org.fresheyes.server.access;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * The lines the current HTTP request has written, so that one request makes one line for each viewer and person.
 * Outside a request (a clock that runs out, a test of a store) every look is its own line.
 */
@Component
class LinesOfRequest {

    Optional<UUID> of(Look look) {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .map(request -> (UUID) request.getAttribute(name(look), RequestAttributes.SCOPE_REQUEST));
    }

    void remember(Look look, UUID entry) {
        Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .ifPresent(request -> request.setAttribute(name(look), entry, RequestAttributes.SCOPE_REQUEST));
    }

    private static String name(Look look) {
        return "%s:%s:%s:%s"
                .formatted(LinesOfRequest.class.getName(), look.who().account(), look.person(), look.organisation());
    }
}
