package org.fresheyes.server.access.internal.pages;

import java.util.Optional;
import org.fresheyes.rules.authority.Basis;

/** Why somebody may act, as the practice chooses it. Consent is not here: the person gives it themselves. */
enum BasisChoice {
    PARENTAL_RESPONSIBILITY(
            "Parental responsibility",
            "For a child under 16. Birth or adoption certificate, parental order, agreement or court order."),
    HEALTH_ATTORNEY(
            "Power of attorney for health and welfare",
            "Registered with the Office of the Public Guardian. Only while the person cannot decide this themselves."),
    COURT_DEPUTY(
            "Court-appointed deputy for personal welfare",
            "The order of the Court of Protection. Only while the person cannot decide this themselves."),
    BEST_INTERESTS("Best-interests decision", "Only while the person cannot decide this themselves."),
    IMCA("Independent mental capacity advocate", "Who instructed them, and when."),
    PROPERTY_ATTORNEY("Power of attorney for property and money", "This does not cover health decisions.");

    private final String label;
    private final String evidence;

    BasisChoice(String label, String evidence) {
        this.label = label;
        this.evidence = evidence;
    }

    String label() {
        return label;
    }

    String evidence() {
        return evidence;
    }

    /** The basis, with what was seen. @throws IllegalArgumentException for property and money, which is none. */
    Basis with(String seen) {
        return switch (this) {
            case PARENTAL_RESPONSIBILITY -> new Basis.ParentalResponsibility(seen, Optional.empty());
            case HEALTH_ATTORNEY -> new Basis.HealthAndWelfareAttorney(seen);
            case COURT_DEPUTY -> new Basis.CourtDeputy(seen);
            case BEST_INTERESTS -> new Basis.BestInterests(seen);
            case IMCA -> new Basis.Imca(seen);
            case PROPERTY_ATTORNEY ->
                throw new IllegalArgumentException(
                        "Power of attorney for property: gives no say over health decisions. Maybe there is a second one.");
        };
    }
}
