package org.fresheyes.rules.wellness;

/**
 * When an action is asked for: a step or a worse one, so many times running.
 *
 * @param running 1 for a single answer
 */
public record Threshold(String question, int step, int running, Action action) {

    /** @throws IllegalArgumentException when it would never or always hold. */
    public Threshold {
        if (step < 2 || running < 1) {
            throw new IllegalArgumentException("threshold of '%s': step %d, %d running; the least are step 2, 1 running"
                    .formatted(question, step, running));
        }
    }
}
