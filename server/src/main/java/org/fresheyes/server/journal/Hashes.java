package org.fresheyes.server.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.fresheyes.server.digest.Digest;

/** SHA-256, fed with parts that each say how long they are, so that no two sequences of parts read the same. */
final class Hashes {

    static final int BYTES = 32;

    private final MessageDigest digest = Digest.sha256();

    /** What the first event of a stream has instead of a predecessor. */
    static byte[] beginning() {
        return new byte[BYTES];
    }

    /** The digest that stays in the chain when a text is removed; the salt keeps a short text from being guessed. */
    static byte[] ofText(byte[] salt, String text) {
        return new Hashes().add(salt).add(text).finish();
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    Hashes add(byte[] part) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
        digest.update(part);
        return this;
    }

    Hashes add(String part) {
        return add(part.getBytes(StandardCharsets.UTF_8));
    }

    Hashes add(long part) {
        return add(ByteBuffer.allocate(Long.BYTES).putLong(part).array());
    }

    byte[] finish() {
        return digest.digest();
    }
}
