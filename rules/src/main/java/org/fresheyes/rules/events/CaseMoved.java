package org.fresheyes.rules.events;

import java.time.Instant;
import java.util.UUID;

/**
 * A second-opinion case took a step. Carries no clinical content: whoever wants to know more asks for it, and is
 * checked.
 *
 * @param caseId the case
 * @param person whom it is about
 * @param step   the stored name of the step, such as {@code opinion-issued}
 * @param stage  the stage it is in now, such as {@code REPORTED}
 * @param version how many steps the case has now
 */
public record CaseMoved(UUID caseId, UUID person, String step, String stage, int version, Instant at) {}
