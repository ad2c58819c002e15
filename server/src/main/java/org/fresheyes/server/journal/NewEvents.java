package org.fresheyes.server.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Events on their way to the journal, column by column: however many there are, they are one statement. */
final class NewEvents {

    final String kind;
    final UUID stream;
    final int expectedVersion;
    final Instant at;
    final String actor;

    private byte[] head;
    private final List<Integer> versions = new ArrayList<>();
    private final List<String> types = new ArrayList<>();
    private final List<Integer> typeVersions = new ArrayList<>();
    private final List<String> bodies = new ArrayList<>();
    private final List<byte[]> previous = new ArrayList<>();
    private final List<byte[]> hashes = new ArrayList<>();

    private final List<Integer> textVersions = new ArrayList<>();
    private final List<Integer> ordinals = new ArrayList<>();
    private final List<byte[]> salts = new ArrayList<>();
    private final List<byte[]> digests = new ArrayList<>();
    private final List<String> contents = new ArrayList<>();

    NewEvents(String kind, UUID stream, int expectedVersion, byte[] head, Instant at, String actor) {
        this.kind = kind;
        this.stream = stream;
        this.expectedVersion = expectedVersion;
        this.head = head;
        this.at = at;
        this.actor = actor;
    }

    /** Puts one event after the last, and gives its version. */
    int add(Kind.Written event) {
        int version = lastVersion() + 1;
        byte[] hash = new StoredEvent(stream, version, kind, event.type(), event.typeVersion(), at, actor, event.body())
                .hashAfter(head);
        versions.add(version);
        types.add(event.type());
        typeVersions.add(event.typeVersion());
        bodies.add(event.body());
        previous.add(head);
        hashes.add(hash);
        head = hash;
        for (int ordinal = 0; ordinal < event.words().size(); ordinal++) {
            textVersions.add(version);
            ordinals.add(ordinal);
            salts.add(event.words().salt(ordinal));
            digests.add(event.words().digest(ordinal));
            contents.add(event.words().text(ordinal));
        }
        return version;
    }

    int lastVersion() {
        return expectedVersion + versions.size();
    }

    byte[] head() {
        return head;
    }

    Object[] eventColumns() {
        return new Object[] {
            ints(versions), strings(types), ints(typeVersions), strings(bodies), bytes(previous), bytes(hashes)
        };
    }

    Object[] textColumns() {
        return new Object[] {ints(textVersions), ints(ordinals), bytes(salts), bytes(digests), strings(contents)};
    }

    private static int[] ints(List<Integer> column) {
        return column.stream().mapToInt(Integer::intValue).toArray();
    }

    private static String[] strings(List<String> column) {
        return column.toArray(String[]::new);
    }

    private static byte[][] bytes(List<byte[]> column) {
        return column.toArray(byte[][]::new);
    }
}
