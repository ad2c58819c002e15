package org.fresheyes.server.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.fresheyes.server.settings.CannotStart;
import org.tukaani.xz.XZInputStream;

/**
 * The PostgreSQL programs ({@code initdb}, {@code pg_ctl}, {@code postgres}) in a folder of this machine.
 *
 * @param home the folder that holds {@code bin}, {@code lib} and {@code share}
 */
record Binaries(Path home) {

    /**
     * Unpacks the programs that travel in the jar, once: the second caller finds them there. Several processes may call
     * this at the same moment; each unpacks beside, and the first rename wins.
     *
     * @throws CannotStart when there are no programs for this kind of machine, or the folder cannot be written
     */
    static Binaries unpackedIn(Path cache) {
        URL bundle = bundle();
        try {
            Path home = cache.resolve("postgres-" + edition(bundle));
            if (!Files.isDirectory(home)) {
                unpack(bundle, home);
            }
            return new Binaries(home.toRealPath());
        } catch (IOException e) {
            throw new CannotStart(
                    "PostgreSQL could not be unpacked into %s: %s. Maybe the disk is full or the folder is not yours."
                            .formatted(cache, e),
                    e);
        }
    }

    Path program(String name) {
        return home.resolve("bin").resolve(name);
    }

    private static URL bundle() {
        String name = "/postgres-%s-%s.txz".formatted(system(), processor());
        URL bundle = Binaries.class.getResource(name);
        if (bundle == null) {
            throw new CannotStart("No PostgreSQL for this machine (%s is not in the program). ".formatted(name)
                    + "Maybe use a PostgreSQL you already have: --db jdbc:postgresql://HOST/DATABASE.");
        }
        return bundle;
    }

    private static String system() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
    }

    private static String processor() {
        return switch (System.getProperty("os.arch", "")) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            case String other -> other;
        };
    }

    /** The checksum that the jar's own directory holds: tells editions apart without reading 15 MB at every start. */
    private static String edition(URL bundle) throws IOException {
        URLConnection connection = bundle.openConnection();
        if (connection instanceof JarURLConnection jar && jar.getJarEntry() != null) {
            return Long.toHexString(jar.getJarEntry().getCrc());
        }
        return Long.toString(connection.getContentLengthLong());
    }

    private static void unpack(URL bundle, Path home) throws IOException {
        Files.createDirectories(home.getParent());
        Path beside = Files.createTempDirectory(home.getParent(), ".unpacking-");
        try {
            try (InputStream in = bundle.openStream();
                    var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(in)))) {
                for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    unpack(tar, entry, beside);
                }
            }
            // The programs may run as another user than the one who unpacks them.
            Files.setPosixFilePermissions(beside, PosixFilePermissions.fromString("rwxr-xr-x"));
            Files.move(beside, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!Files.isDirectory(home)) {
                throw e;
            }
            // Another process was first with the same rename: its copy is as good as ours.
        } finally {
            Folders.delete(beside);
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path into) throws IOException {
        Path target = into.resolve(entry.getName()).normalize();
        if (!target.startsWith(into)) {
            throw new IOException("an entry points out of the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, target);
            boolean executable = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(
                    target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
