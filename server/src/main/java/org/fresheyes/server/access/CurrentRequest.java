package org.fresheyes.server.access;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * What is known of the HTTP request being answered: the door it came in by, and the lines it has written, so that one
 * request makes one line for each viewer and person. Outside a request (a clock that runs out, a test of a store) every
 * look is its own line.
 */
@Component
class CurrentRequest {

    /** The part of the site; any outside a request. */
    Door door() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? Door.of(attributes.getRequest().getRequestURI())
                : Door.ANY;
    }

    Optional<UUID> lineOf(Look look) {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .map(request -> (UUID) request.getAttribute(name(look), RequestAttributes.SCOPE_REQUEST));
    }

    void remember(Look look, UUID entry) {
        Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .ifPresent(request -> request.setAttribute(name(look), entry, RequestAttributes.SCOPE_REQUEST));
    }

    private static String name(Look look) {
        return "%s:%s:%s:%s"
                .formatted(CurrentRequest.class.getName(), look.who().account(), look.person(), look.organisation());
    }
}
