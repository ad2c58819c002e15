package org.fresheyes.server.access.internal.provider;

import java.util.Optional;

/** Somebody who can sign in with the demo's provider. */
public record ProviderUser(
        String subject, String name, String story, Optional<String> email, Optional<String> nhsNumber, String level) {}
