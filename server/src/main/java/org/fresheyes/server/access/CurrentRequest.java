package org.fresheyes.server.access;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.fresheyes.rules.identity.OdsCode;
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

    private static final String LINES = CurrentRequest.class.getName() + ".lines";

    /** The part of the site; any outside a request. */
    Door door() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? Door.of(attributes.getRequest().getRequestURI())
                : Door.ANY;
    }

    Optional<UUID> lineOf(Look look) {
        return lines().map(lines -> lines.get(Line.of(look)));
    }

    void remember(Look look, UUID entry) {
        lines().ifPresent(lines -> lines.put(Line.of(look), entry));
    }

    /** Every line that this request has written; empty outside a request. */
    @SuppressWarnings("unchecked") // nobody else sets this attribute
    private static Optional<Map<Line, UUID>> lines() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes()).map(request -> {
            Map<Line, UUID> lines = (Map<Line, UUID>) request.getAttribute(LINES, RequestAttributes.SCOPE_REQUEST);
            if (lines == null) {
                lines = new ConcurrentHashMap<>();
                request.setAttribute(LINES, lines, RequestAttributes.SCOPE_REQUEST);
            }
            return lines;
        });
    }

    /** Whose look at whom or what it is. */
    private record Line(UUID account, Optional<UUID> person, Optional<OdsCode> organisation) {

        static Line of(Look look) {
            return new Line(look.who().account(), look.person(), look.organisation());
        }
    }
}
