package org.fresheyes.server.access;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fresheyes.rules.authority.Authority;
import org.fresheyes.rules.identity.Actor;

/**
 * Permission for one act, as decided and recorded. The actor goes into the journal.
 *
 * @param entry the line in the record of who looked
 */
public record Grant(
        UUID entry, Viewer who, Relationship as, Set<Role> roles, Optional<Authority> authority, Actor actor) {}
