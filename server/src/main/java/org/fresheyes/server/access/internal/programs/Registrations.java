package org.fresheyes.server.access.internal.programs;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fresheyes.server.settings.Setting;
import org.fresheyes.server.settings.Settings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Every clinical system that may call. Read once, when the server starts. */
@Component
final class Registrations {

    private final Map<String, Registration> byIssuer;

    @Autowired
    Registrations(Settings settings) {
        this(settings.path(Setting.CDS_HOOKS_CLIENTS)
                .map(RegistrationFile::read)
                .orElse(List.of()));
    }

    Registrations(Collection<Registration> all) {
        byIssuer = all.stream().collect(Collectors.toUnmodifiableMap(Registration::issuer, Function.identity()));
    }

    Optional<Registration> of(String issuer) {
        return Optional.ofNullable(byIssuer.get(issuer));
    }

    /** Where pages that call from a browser may come from. */
    List<String> origins() {
        return byIssuer.values().stream()
                .flatMap(registration -> registration.origins().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
