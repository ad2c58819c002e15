package org.fresheyes.server.records;

import java.util.List;

/** What came of reading a file: a record, or every reason why not. */
public sealed interface Reading {

    record Understood(ImportedRecord record) implements Reading {}

    record Unreadable(List<Fault> faults) implements Reading {

        /** @throws IllegalArgumentException when no reason is given. */
        public Unreadable {
            faults = List.copyOf(faults);
            if (faults.isEmpty()) {
                throw new IllegalArgumentException("Unreadable, and no reason. Maybe a fault was lost on the way.");
            }
        }
    }
}
