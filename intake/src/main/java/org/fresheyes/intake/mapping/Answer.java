package org.fresheyes.intake.mapping;

import java.util.Optional;
import java.util.Set;
import org.fresheyes.rules.presentations.Act;
import org.fresheyes.rules.symptoms.Assertion;
import org.fresheyes.rules.symptoms.Severity;

/**
 * What one line of a mapping answers: the meanings as they are written, and as the values that they stand for, so that no
 * record has to wait while words are turned into values.
 */
record Answer(
        Set<String> meanings,
        Facets facets,
        Optional<Assertion> assertion,
        Optional<Severity> severity,
        Optional<Act.Kind> act) {

    static Answer of(Set<String> meanings) {
        return new Answer(
                Set.copyOf(meanings),
                Vocabulary.facets(meanings),
                Vocabulary.in(Assertion.class, meanings),
                Vocabulary.in(Severity.class, meanings),
                Vocabulary.in(Act.Kind.class, meanings));
    }

    boolean says(String meaning) {
        return meanings.contains(meaning);
    }
}
