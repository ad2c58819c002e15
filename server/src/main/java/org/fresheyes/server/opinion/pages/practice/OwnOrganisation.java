package org.fresheyes.server.opinion.pages.practice;

/**
 * An organisation that its administrator looks after.
 *
 * @param code its ODS code
 * @param practice whether it is a GP practice
 */
public record OwnOrganisation(String name, String code, boolean practice) {}
