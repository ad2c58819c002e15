package org.fresheyes.server.people;

import java.util.Optional;

/**
 * What a person needs so that care works for them (Accessible Information Standard; reasonable adjustments).
 *
 * @param interpreter the language, spoken or signed, of the interpreter they need
 * @param communication for example "large print", "easy read"
 * @param adjustments for example "a quiet place to wait"
 */
public record Needs(Optional<String> interpreter, Optional<String> communication, Optional<String> adjustments) {

    /** None that are known. */
    public static Needs none() {
        return new Needs(Optional.empty(), Optional.empty(), Optional.empty());
    }

    public boolean isNone() {
        return interpreter.isEmpty() && communication.isEmpty() && adjustments.isEmpty();
    }
}
