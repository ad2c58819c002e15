package org.fresheyes.rules.opinion;

import java.util.Optional;

/**
 * Whom a person can turn to besides the teams. Empty where an organisation has recorded nobody; pages then say so.
 *
 * @param pals     the Patient Advice and Liaison Service of a hospital
 * @param advocacy independent advocates
 */
public record HelpContacts(Optional<HelpContact> pals, Optional<HelpContact> advocacy) {

    public static final HelpContacts NONE = new HelpContacts(Optional.empty(), Optional.empty());

    /** These, and where one is missing the other organisation's. */
    public HelpContacts or(HelpContacts others) {
        return new HelpContacts(pals.or(others::pals), advocacy.or(others::advocacy));
    }
}
