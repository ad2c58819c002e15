package org.fresheyes.server.access;

import java.util.Optional;
import java.util.Set;
import org.fresheyes.rules.identity.NhsNumber;

/**
 * A made-up person on the sign-in page of the demo.
 *
 * @param subject a short stable name, such as {@code asha}
 * @param story who they are in the story, such as "has been told she needs a hip operation"
 * @param nhsNumber for people who are patients: {@code Person} must be there already
 */
public record DemoSignIn(
        String subject,
        String name,
        String story,
        Optional<String> email,
        Optional<NhsNumber> nhsNumber,
        Set<Membership> memberships) {

    /** The provider's issuer, as accounts know it. */
    public static final String ISSUER = "demo";

    /** Everybody in the demo has the same password; it is written on the sign-in page. */
    public static final String PASSWORD = "fresh-eyes";

    public DemoSignIn {
        memberships = Set.copyOf(memberships);
    }
}
