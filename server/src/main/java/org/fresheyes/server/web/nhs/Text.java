package org.fresheyes.server.web.nhs;

import gg.jte.Content;

/** Plain text where a component takes content; escaped like any text on a page. */
public final class Text {

    private Text() {}

    public static Content of(String text) {
        return output -> output.writeUserContent(text);
    }
}
