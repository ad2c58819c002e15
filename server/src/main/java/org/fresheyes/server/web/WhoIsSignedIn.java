package org.fresheyes.server.web;

import java.util.Optional;

/** Tells the header who is signed in, in the request being answered. Given by the sign-in feature. */
@FunctionalInterface
public interface WhoIsSignedIn {

    Optional<SignedIn> now();
}
