package org.fresheyes.server.records;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.rules.identity.Actor;

/**
 * A record file of a case. The file itself is kept byte for byte, also when it could not be read.
 *
 * @param sha256 of the bytes as they arrived, in hexadecimal
 * @param record what was read; empty when the file is unreadable or another person's
 * @param faults why it could not be read
 * @param doubts why it is not certain that it is about the person of the case
 */
public record RecordFile(
        UUID id,
        UUID caseId,
        UUID person,
        String name,
        String mediaType,
        long bytes,
        String sha256,
        State state,
        Optional<ImportedRecord> record,
        List<Fault> faults,
        List<String> doubts,
        Actor by,
        Instant at) {

    /** What may be done with a file. */
    public enum State {
        /** It is about the person of the case, and its entries go into the pack. */
        USABLE,
        /** Somebody has to confirm first that it is about the person of the case. */
        UNCONFIRMED,
        /** It could not be read; only the file itself is kept. */
        UNREADABLE,
        /** It is about another person. Only its digest is kept: the content has no place in this case. */
        REFUSED
    }

    public RecordFile {
        faults = List.copyOf(faults);
        doubts = List.copyOf(doubts);
    }
}
