package org.fresheyes.rules.presentations;

/** Why a contact came about. */
public enum Purpose {
    PRESENTATION,
    PLANNED_REVIEW,
    RESULTS,
    ADMINISTRATIVE,
    VACCINATION,
    PRESCRIPTION
}
