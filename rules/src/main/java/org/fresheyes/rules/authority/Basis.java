package org.fresheyes.rules.authority;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Why one person may act for another. A power of attorney for property and money is not among them: it gives no say
 * over health decisions (Mental Capacity Act 2005, section 9; DAPB3051).
 */
public sealed interface Basis {

    /** What was seen: the consent text and its version, a certificate, a registration, a court order, a decision. */
    String evidence();

    /** The person said yes, to words that are kept by their version. */
    record Consent(String evidence) implements Basis {
        public Consent {
            needsEvidence(evidence, "consent");
        }
    }

    /** A parent or guardian of a child under 16. {@code reviewed} is when a clinician last looked at it again. */
    record ParentalResponsibility(String evidence, Optional<LocalDate> reviewed) implements Basis {
        public ParentalResponsibility {
            needsEvidence(evidence, "parental responsibility");
        }
    }

    /** An attorney under a registered lasting power of attorney for health and welfare. */
    record HealthAndWelfareAttorney(String evidence) implements Basis {
        public HealthAndWelfareAttorney {
            needsEvidence(evidence, "a power of attorney");
        }
    }

    /** A deputy for personal welfare, appointed by the Court of Protection. */
    record CourtDeputy(String evidence) implements Basis {
        public CourtDeputy {
            needsEvidence(evidence, "a court deputy");
        }
    }

    /** A recorded best-interests decision that names who speaks for the person. */
    record BestInterests(String evidence) implements Basis {
        public BestInterests {
            needsEvidence(evidence, "a best-interests decision");
        }
    }

    /** An independent mental capacity advocate, instructed by the NHS body. */
    record Imca(String evidence) implements Basis {
        public Imca {
            needsEvidence(evidence, "an advocate");
        }
    }

    /** For people: "consent", "parental responsibility". */
    default String words() {
        return switch (this) {
            case Consent c -> "consent";
            case ParentalResponsibility p -> "parental responsibility";
            case HealthAndWelfareAttorney a -> "power of attorney for health and welfare";
            case CourtDeputy d -> "court-appointed deputy for welfare";
            case BestInterests b -> "best-interests decision";
            case Imca i -> "independent mental capacity advocate";
        };
    }

    private static void needsEvidence(String evidence, String basis) {
        if (evidence.isBlank()) {
            throw new IllegalArgumentException(
                    "Authority by %s: no evidence is given. Maybe it was not seen yet; write what was seen, and where it is kept."
                            .formatted(basis));
        }
    }
}
