package org.fresheyes.rules.presentations;

/**
 * Somebody who met the person.
 *
 * @param id   the same for one clinician in every contact
 * @param role as the record says it; may be empty
 */
public record Clinician(String id, String role) {}
