package org.fresheyes.rules.earlywarning;

/** The score of one parameter. */
public record Part(Parameter parameter, int score) {

    @Override
    public String toString() {
        return "%s %d".formatted(parameter.label(), score);
    }
}
