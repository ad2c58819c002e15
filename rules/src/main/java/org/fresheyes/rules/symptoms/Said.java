package org.fresheyes.rules.symptoms;

import java.util.List;
import java.util.Optional;

/**
 * What is said about a symptom, and which words decided it.
 *
 * @param decidedBy the words that decided, as written, in the order of the text; empty when a code or nothing did
 */
public record Said(Assertion assertion, Optional<Course> course, Optional<Severity> severity, List<String> decidedBy) {

    /** It is there, and no more is said. */
    public static final Said PRESENT = of(Assertion.PRESENT);

    public Said {
        decidedBy = List.copyOf(decidedBy);
    }

    public static Said of(Assertion assertion) {
        return new Said(assertion, Optional.empty(), Optional.empty(), List.of());
    }

    public Said with(Course said) {
        return new Said(assertion, Optional.of(said), severity, decidedBy);
    }

    public Said with(Severity said) {
        return new Said(assertion, course, Optional.of(said), decidedBy);
    }
}
