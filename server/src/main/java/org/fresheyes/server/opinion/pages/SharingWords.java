package org.fresheyes.server.opinion.pages;

import org.fresheyes.rules.opinion.OpinionCase;
import org.fresheyes.rules.opinion.Step.ConsentDecided;
import org.fresheyes.server.web.Dates;

/** Whether the records can be shown, in the list of what was asked: the same for the person and for every team. */
public final class SharingWords {

    private SharingWords() {}

    /** A few words; when it was taken back, since when, and that what was sent stays. */
    public static String of(OpinionCase c) {
        if (c.sharing().agreed()) {
            return "Yes";
        }
        return c.last(ConsentDecided.class)
                .map(decided -> "Not since %s. Nothing more is sent. What was sent before stays where it is."
                        .formatted(Dates.day(decided.at())))
                .orElse("Not yet agreed");
    }
}
