package org.fresheyes.server.access.matrix;

import java.util.Locale;

/** Everybody who walks through every endpoint, in the order of the columns of the table. */
enum MatrixActor {
    NOBODY,
    SELF,
    OTHER_PATIENT,
    REPRESENTATIVE,
    REVOKED,
    EXPIRED,
    GP,
    PRACTICE_STAFF,
    OTHER_GP,
    FIRST_CONSULTANT,
    SECOND_CONSULTANT,
    OTHER_CONSULTANT,
    ADMINISTRATOR;

    /** The name they sign in with. */
    String subject() {
        return "matrix-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
