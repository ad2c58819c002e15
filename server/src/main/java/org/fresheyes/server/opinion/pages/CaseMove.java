package org.fresheyes.server.opinion.pages;

import org.fresheyes.server.opinion.CaseView;
import org.fresheyes.server.opinion.OpinionCases;

/** Something that can be done with a case, on a page of its own. */
public interface CaseMove {

    /** Whose pages it stands on. */
    Desk desk();

    /** The last part of the address of its page, and the name of its template. */
    String address();

    /** What its link says. */
    String words();

    /** Whether the viewer can do it now. */
    boolean isOpen(CaseView view, OpinionCases cases);
}
