package org.fresheyes.server.rapidreview;

import org.fresheyes.rules.identity.OdsCode;

/** Is told when the board of a hospital is not what it was: by this server process or by another. */
public interface BoardListener {

    void changed(OdsCode site);

    /** Changes may have been missed: every board is to be looked at again. */
    void missed();

    /** Nothing is wrong: changes would be heard. Comes about every second. */
    void listening();
}
