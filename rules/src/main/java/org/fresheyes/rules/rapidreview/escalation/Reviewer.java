package org.fresheyes.rules.rapidreview.escalation;

import org.fresheyes.rules.rapidreview.rota.Person;

/**
 * Somebody who comes to look.
 *
 * @param independent false for the team that treats the patient already
 */
public record Reviewer(Person person, boolean independent) {}
