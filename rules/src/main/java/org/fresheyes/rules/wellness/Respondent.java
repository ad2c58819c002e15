package org.fresheyes.rules.wellness;

/**
 * Who can have answered.
 *
 * @param code what is kept with the answer
 */
public record Respondent(String code, String words) {}
