package org.fresheyes.server.access.internal.pages;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fresheyes.rules.authority.Authority;
import org.fresheyes.rules.authority.Scope;

/**
 * Somebody who can, or could, act for a person, as a page shows it.
 *
 * @param whyNot why the authority does not stand today; empty when it does
 */
public record Representative(String name, Authority authority, String whyNot) {

    public boolean stands() {
        return whyNot.isEmpty();
    }

    /** "See the request and where it has got to; ask, answer and choose". */
    public String can() {
        String can = Stream.of(Scope.values())
                .filter(authority.scope()::contains)
                .map(Scope::words)
                .collect(Collectors.joining("; "));
        return Character.toUpperCase(can.charAt(0)) + can.substring(1);
    }
}
