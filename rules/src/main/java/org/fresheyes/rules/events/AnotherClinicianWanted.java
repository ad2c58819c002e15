package org.fresheyes.rules.events;

import java.util.UUID;
import org.fresheyes.rules.identity.Actor;
import org.fresheyes.rules.identity.OdsCode;

/**
 * A practice reviewed a problem that keeps coming back, and wants another clinician to look. Carries no clinical
 * content.
 *
 * @param caseId    the number that the second-opinion case has to have, so that it is one however often this is told
 * @param person    whom it is about
 * @param practice  where it was reviewed
 * @param by        who reviewed it
 * @param reference what people say of the review on the telephone
 */
public record AnotherClinicianWanted(UUID caseId, UUID person, OdsCode practice, Actor by, String reference) {}
