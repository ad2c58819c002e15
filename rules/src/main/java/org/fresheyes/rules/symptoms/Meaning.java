package org.fresheyes.rules.symptoms;

import java.util.Set;

/** What a code means by itself: the narrowest groups it falls in, and what it says about them. */
public record Meaning(Set<GroupId> groups, Assertion assertion) {

    public Meaning {
        groups = Set.copyOf(groups);
    }
}
