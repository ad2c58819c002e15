package org.fresheyes.server.records.internal.read;

import org.fresheyes.server.records.Item;

/** What the reader decided about one resource. */
sealed interface Verdict {

    /** It is an entry of the record. */
    record Keep(Item item) implements Verdict {}

    /** Its content went into something else. */
    record Into(String what) implements Verdict {}

    /** It is not in the pack, and this is why. */
    record Aside(String reason) implements Verdict {}

    /** A name or a place that others refer to: decided when all entries are read. */
    record Supporting() implements Verdict {}
}
