package org.fresheyes.server.records;

import java.util.UUID;

/**
 * A frozen pack: what is sent to the second team, and what everybody sees afterwards.
 *
 * @param version counted from 1 in each case; a later change makes a new version
 * @param sha256 of the contents
 * @param pdfBytes size of the PDF. e-RS takes at most 5 MB for each attachment
 * @param documentBytes size of the FHIR document
 */
public record Pack(
        UUID id, UUID caseId, int version, String sha256, long pdfBytes, long documentBytes, PackContents contents) {

    /** The most that the NHS e-Referral Service takes for one attachment: 5 MB. */
    public static final long MOST_FOR_E_REFERRAL = 5L << 20;

    public boolean fitsElectronicReferral() {
        return pdfBytes <= MOST_FOR_E_REFERRAL;
    }
}
