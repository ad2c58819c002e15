package org.fresheyes.rules.presentations.review;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.fresheyes.rules.identity.Words;

/**
 * The third of the three words: refer for tests or to a specialist, if that is right.
 *
 * @param next what was set going; may be none
 * @param what which, or why none
 */
public record Rethink(Set<Next> next, Words what) {

    /** What can be set going. */
    public enum Next {
        TEST,
        ADVICE_AND_GUIDANCE,
        REFERRAL
    }

    /** @throws IllegalArgumentException when nothing says which, or why none. */
    public Rethink {
        Set<Next> sorted = EnumSet.noneOf(Next.class);
        sorted.addAll(next);
        next = Collections.unmodifiableSet(sorted);
        Needed.words("Rethink: which tests or referral, or why none", what);
    }
}
