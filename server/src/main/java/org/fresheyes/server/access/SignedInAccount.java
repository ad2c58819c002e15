package org.fresheyes.server.access;

import java.util.UUID;

/** What a session remembers of who signed in: the account, and whether the provider proved the identity (level P9). */
public interface SignedInAccount {

    UUID account();

    boolean proven();
}
