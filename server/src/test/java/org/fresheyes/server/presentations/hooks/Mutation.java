package org.fresheyes.server.presentations.hooks;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Makes bodies that nobody meant out of good ones. The same seed makes the same bodies. */
final class Mutation {

    private static final List<String> ODD = List.of(
            "null",
            "true",
            "-1e999",
            "123456789012345678901234567890",
            "{}",
            "[]",
            "[[[[[]]]]]",
            "\"\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "{\"resourceType\": \"Bundle\", \"entry\": {}}",
            "{\"resourceType\": 7}",
            "\"0000-99-99\"",
            "\"2026-02-30T25:61:00Z\"",
            "\"+999999999-12-31\"",
            "\uFEFF",
            "{\"a\":".repeat(300));

    private final SplittableRandom random;
    private final List<byte[]> whole;

    Mutation(SplittableRandom random, List<byte[]> whole) {
        this.random = random;
        this.whole = List.copyOf(whole);
    }

    byte[] next() {
        byte[] body = any().clone();
        int times = random.nextInt(4);
        for (int i = 0; i < times; i++) {
            body = changed(body);
        }
        return body;
    }

    private byte[] any() {
        return whole.get(random.nextInt(whole.size()));
    }

    private byte[] changed(byte[] body) {
        int from = random.nextInt(body.length + 1);
        int to = Math.min(body.length, from + random.nextInt(40));
        return switch (random.nextInt(7)) {
            case 0 -> Arrays.copyOf(body, from);
            case 1 -> joined(body, from, new byte[0], to);
            case 2 -> joined(body, from, new byte[] {(byte) random.nextInt(256)}, Math.min(body.length, from + 1));
            case 3 -> joined(body, from, body, from);
            case 4 -> value(body, ODD.get(random.nextInt(ODD.size())).getBytes(StandardCharsets.UTF_8));
            case 5 -> value(body, any());
            default -> joined(body, from, ODD.get(random.nextInt(ODD.size())).getBytes(StandardCharsets.UTF_8), to);
        };
    }

    /** Puts something in the place of a value: after a colon, up to the next comma or bracket. */
    private byte[] value(byte[] body, byte[] other) {
        int start = random.nextInt(body.length + 1);
        while (start < body.length && body[start] != ':') {
            start++;
        }
        int from = Math.min(body.length, start + 1);
        int to = from;
        while (to < body.length && body[to] != ',' && body[to] != '}') {
            to++;
        }
        return joined(body, from, other, to);
    }

    private static byte[] joined(byte[] body, int until, byte[] other, int from) {
        byte[] joined = Arrays.copyOf(body, until + other.length + body.length - from);
        System.arraycopy(other, 0, joined, until, other.length);
        System.arraycopy(body, from, joined, until + other.length, body.length - from);
        return joined;
    }
}
