package org.fresheyes.server.access;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fresheyes.rules.identity.OdsCode;

/**
 * Who is signed in, read afresh from the database for every request. Declare it as a parameter of a controller method;
 * when nobody is signed in the request goes to sign-in instead, and comes back.
 *
 * @param person who they are as a patient; empty for staff, and for people whose identity is not proven
 * @param proven whether the provider proved who they are (NHS login level P9); without it there is general guidance only
 */
public record Viewer(UUID account, String name, Optional<UUID> person, Set<Membership> memberships, boolean proven) {

    public Viewer {
        memberships = Set.copyOf(memberships);
    }

    /** Somebody whose identity is proven. */
    public Viewer(UUID account, String name, Optional<UUID> person, Set<Membership> memberships) {
        this(account, name, person, memberships, true);
    }

    /** The roles held in that organisation; none is an empty set. */
    public Set<Role> rolesIn(OdsCode organisation) {
        return memberships.stream()
                .filter(membership -> membership.organisation().equals(organisation))
                .map(Membership::role)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    /** The organisations in which the viewer has one of these roles, to offer as worklists. */
    public Set<OdsCode> organisationsAs(Set<Role> roles) {
        return memberships.stream()
                .filter(membership -> roles.contains(membership.role()))
                .map(Membership::organisation)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** True for somebody with any role in any organisation. */
    public boolean isStaff() {
        return !memberships.isEmpty();
    }
}
