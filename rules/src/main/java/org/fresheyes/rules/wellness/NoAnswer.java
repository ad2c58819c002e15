package org.fresheyes.rules.wellness;

/**
 * Why there is no answer.
 *
 * @param code     what is kept with the asking
 * @param askAgain whether somebody asks again on the same day
 */
public record NoAnswer(String code, String words, boolean askAgain) {}
