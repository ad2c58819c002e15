package org.fresheyes.server.access;

import org.fresheyes.rules.identity.OdsCode;

/** The last administrator of an organisation cannot be removed: nobody could bring one back. */
public class LastAdministrator extends RuntimeException {

    LastAdministrator(OdsCode organisation) {
        super("Organisation %s: this is its last administrator. Maybe make somebody else administrator first."
                .formatted(organisation));
    }
}
