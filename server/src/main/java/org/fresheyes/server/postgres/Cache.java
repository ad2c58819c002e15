package org.fresheyes.server.postgres;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where unpacked programs are kept for every data folder of this user. */
public final class Cache {

    private Cache() {}

    /** The usual folder of the operating system. For root one that the unprivileged user of PostgreSQL can enter. */
    public static Path usual() {
        if (Footing.isRoot()) {
            return Path.of("/var/cache/fresheyes");
        }
        String xdg = System.getenv("XDG_CACHE_HOME");
        Path home = Path.of(System.getProperty("user.home", ""));
        if (xdg != null && Path.of(xdg).isAbsolute()) {
            return Path.of(xdg, "fresheyes");
        }
        return Files.isWritable(home)
                ? home.resolve(".cache/fresheyes")
                : Path.of(System.getProperty("java.io.tmpdir"), "fresheyes-" + System.getProperty("user.name"));
    }
}
