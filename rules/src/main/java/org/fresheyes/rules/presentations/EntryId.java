package org.fresheyes.rules.presentations;

import java.util.Comparator;

/** Which entry of which contact. */
public record EntryId(String contact, String entry) implements Comparable<EntryId> {

    private static final Comparator<EntryId> ORDER =
            Comparator.comparing(EntryId::contact).thenComparing(EntryId::entry);

    @Override
    public int compareTo(EntryId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return contact + "/" + entry;
    }
}
