package org.fresheyes.server.access;

import java.util.Optional;
import java.util.Set;
import org.fresheyes.rules.authority.Authority;

/** One way in which a viewer stands to the person a request is about. */
record Tie(Relationship as, Set<Role> roles, Optional<Authority> authority, Optional<Membership> through) {

    static final Tie NONE = new Tie(Relationship.NONE, Set.of(), Optional.empty(), Optional.empty());
    static final Tie SELF = new Tie(Relationship.SELF, Set.of(), Optional.empty(), Optional.empty());

    static Tie representative(Authority authority) {
        return new Tie(Relationship.REPRESENTATIVE, Set.of(), Optional.of(authority), Optional.empty());
    }

    static Tie member(Relationship as, Set<Role> roles, Membership through) {
        return new Tie(as, roles, Optional.empty(), Optional.of(through));
    }
}
