package org.fresheyes.server.web;

import org.fresheyes.server.settings.Setting;
import org.fresheyes.server.settings.Settings;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The address people and programs type to get here, as configured: never what a request says of itself. */
@Component
public class PublicAddress {

    private final Settings settings;
    private final Environment environment;

    PublicAddress(Settings settings, Environment environment) {
        this.settings = settings;
        this.environment = environment;
    }

    /** The absolute address of a path, which begins with a slash. */
    public String of(String path) {
        return base() + path;
    }

    private String base() {
        return settings.optional(Setting.PUBLIC_URL)
                .map(written -> written.replaceFirst("/+$", ""))
                .orElseGet(() -> "http://localhost:"
                        + environment.getProperty("local.server.port", settings.text(Setting.PORT)));
    }
}
