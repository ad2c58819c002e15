package org.fresheyes.server.access.internal.signin;

import java.io.Serial;
import java.io.Serializable;
import java.util.UUID;
import org.fresheyes.server.access.SignedInAccount;

/** Who a bearer token stands for. */
record BearerUser(UUID account, boolean proven) implements SignedInAccount, Serializable {

    @Serial
    private static final long serialVersionUID = 1;
}
