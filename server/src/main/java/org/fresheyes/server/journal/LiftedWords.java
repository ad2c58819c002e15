package org.fresheyes.server.journal;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;

/** What people wrote in one event, lifted out of it while it is written: each with a salt and the digest that stays. */
final class LiftedWords {

    private static final SecureRandom SALTS = new SecureRandom();
    private static final int SALT_BYTES = 16;

    private final List<String> texts = new ArrayList<>();
    private final List<byte[]> salts = new ArrayList<>();
    private final List<byte[]> digests = new ArrayList<>();

    /** Takes a text out; what is left in its place names it by ordinal and digest. */
    WordsReference lift(String text) {
        byte[] salt = new byte[SALT_BYTES];
        SALTS.nextBytes(salt);
        byte[] digest = Hashes.ofText(salt, text);
        texts.add(text);
        salts.add(salt);
        digests.add(digest);
        return new WordsReference(texts.size() - 1, Hashes.hex(digest));
    }

    int size() {
        return texts.size();
    }

    String text(int ordinal) {
        return texts.get(ordinal);
    }

    byte[] salt(int ordinal) {
        return salts.get(ordinal);
    }

    byte[] digest(int ordinal) {
        return digests.get(ordinal);
    }
}
