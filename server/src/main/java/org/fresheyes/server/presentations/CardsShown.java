package org.fresheyes.server.presentations;

import java.time.Instant;
import java.util.List;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.server.presentations.burden.CardShown;

/** Where cards are shown: tells which, and what clinicians said of them. */
public interface CardsShown {

    /** The cards with a prompt that a practice was shown in a span of time, the end not included. */
    List<CardShown> cards(OdsCode practice, Instant from, Instant until);
}
