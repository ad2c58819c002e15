package org.fresheyes.server;

import java.util.Map;
import org.fresheyes.server.settings.Setting;
import org.fresheyes.server.settings.Settings;
import org.springframework.core.env.MapPropertySource;

/** Our settings in the words of the web server underneath. What never changes is in {@code application.properties}. */
final class ServerProperties {

    private ServerProperties() {}

    /** @param port the port to listen on; -1: none */
    static MapPropertySource of(Settings settings, int port) {
        return new MapPropertySource(
                "fresheyes",
                Map.of(
                        "server.port",
                        port,
                        "server.address",
                        settings.text(Setting.LISTEN),
                        "server.forward-headers-strategy",
                        settings.isOn(Setting.BEHIND_PROXY) ? "native" : "none",
                        "server.servlet.session.timeout",
                        settings.duration(Setting.SESSION_LIFETIME)));
    }
}
