package org.fresheyes.server.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.fresheyes.server.digest.Digest;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Styles, scripts and pictures, held in memory as they are and packed. Their address holds a digest of all of them, so
 * that browsers keep them for a year and still see every change at once.
 */
@Component
public class Assets {

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml",
            "png", "image/png");

    private final Map<String, Asset> assets;
    private final String digest;

    Assets() {
        try {
            assets = load();
            digest = digestOf(assets);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Assets: cannot be read from the class path.", unreadable);
        }
    }

    /** One file in memory. */
    static final class Asset {

        private final String type;
        private final byte[] plain;
        private final byte[] packed;

        Asset(String type, byte[] plain) throws IOException {
            this.type = type;
            this.plain = plain;
            this.packed = gzip(plain);
        }

        String type() {
            return type;
        }

        byte[] plain() {
            return plain.clone();
        }

        byte[] packed() {
            return packed.clone();
        }
    }

    /** Where the browser finds this file: {@code url("fresheyes.css")}. */
    public String url(String name) {
        if (!assets.containsKey(name)) {
            throw new IllegalArgumentException(
                    "Assets: no '%s' among %s. Maybe the build did not copy it.".formatted(name, assets.keySet()));
        }
        return "/assets/" + digest + "/" + name;
    }

    Optional<Asset> named(String name) {
        return Optional.ofNullable(assets.get(name));
    }

    /** Whether an address was made for exactly these files. */
    boolean isCurrent(String digest) {
        return this.digest.equals(digest);
    }

    private static Map<String, Asset> load() throws IOException {
        Map<String, Asset> found = new TreeMap<>();
        for (Resource resource : new PathMatchingResourcePatternResolver().getResources("classpath*:assets/**/*.*")) {
            String url = resource.getURL().toString();
            String name = url.substring(url.lastIndexOf("/assets/") + "/assets/".length());
            String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
            if (type != null) {
                found.put(name, new Asset(type, resource.getContentAsByteArray()));
            }
        }
        return Map.copyOf(found);
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        }
        return packed.toByteArray();
    }

    private static String digestOf(Map<String, Asset> assets) {
        MessageDigest digest = Digest.sha256();
        new TreeMap<>(assets).forEach((name, asset) -> digest.update(asset.plain()));
        return HexFormat.of().formatHex(digest.digest(), 0, 6);
    }
}
