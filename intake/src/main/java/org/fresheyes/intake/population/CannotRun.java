package org.fresheyes.intake.population;

/** Why a run cannot be made: what, where, which value, and what may help. */
final class CannotRun extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotRun(String message) {
        super(message);
    }
}
