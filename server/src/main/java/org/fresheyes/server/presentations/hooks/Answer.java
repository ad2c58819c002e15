package org.fresheyes.server.presentations.hooks;

import org.fresheyes.server.web.OperationOutcome;

/** What a clinical system gets for a call. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Answer(int status, byte[] body) {

    private static final int OK = 200;
    private static final int LACKS_DATA = 412;

    static Answer ok(byte[] body) {
        return new Answer(OK, body);
    }

    /** Precondition failed: the call does not hold what the rule needs, and it cannot be fetched. */
    static Answer lacking(OperationOutcome outcome) {
        return new Answer(LACKS_DATA, outcome.json());
    }
}
