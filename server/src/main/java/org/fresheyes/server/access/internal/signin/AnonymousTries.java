package org.fresheyes.server.access.internal.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fresheyes.server.access.AccessLog;
import org.springframework.stereotype.Component;

/** Records that somebody who was not signed in tried an address that names a case or a person. */
@Component
class AnonymousTries {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final AccessLog log;

    AnonymousTries(AccessLog log) {
        this.log = log;
    }

    void record(HttpServletRequest request) {
        String query = request.getQueryString();
        String tried = query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
        idIn(tried).ifPresent(id -> log.nobody(id, "%s %s: not signed in".formatted(request.getMethod(), tried)));
    }

    private static Optional<UUID> idIn(String path) {
        Matcher matcher = ID.matcher(path);
        return matcher.find() ? Optional.of(UUID.fromString(matcher.group())) : Optional.empty();
    }
}
