package org.fresheyes.server.records;

import java.util.Optional;
import java.util.UUID;
import org.fresheyes.server.access.Grant;
import org.fresheyes.server.access.Subject;

/** What the record pages need to know of a case. The feature that keeps cases provides it. */
public interface CaseFiles {

    /** Whom and which teams a case is about, to decide on access; empty when there is no such case. */
    Optional<Subject> subject(UUID caseId);

    /**
     * The facts of a case for its pack, as they are now.
     *
     * @throws java.util.NoSuchElementException when there is no such case
     */
    PackCase facts(UUID caseId);

    /** A pack was frozen and can be sent. Called in the transaction that stores it. */
    void packReady(Grant grant, UUID caseId, Pack pack);
}
