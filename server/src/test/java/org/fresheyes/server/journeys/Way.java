package org.fresheyes.server.journeys;

import org.fresheyes.server.web.Browser;

/** How somebody uses the service. Everything must be possible in every way. */
enum Way {
    MOUSE(Browser.DESKTOP, Hands.POINTER, true),
    /** Also how a page looks to somebody who made it four times as large. */
    KEYBOARD_AT_320_PIXELS(Browser.PHONE, Hands.KEYBOARD, true),
    WITHOUT_SCRIPTS(Browser.DESKTOP, Hands.POINTER, false);

    private final int width;
    private final Hands hands;
    private final boolean scripts;

    Way(int width, Hands hands, boolean scripts) {
        this.width = width;
        this.hands = hands;
        this.scripts = scripts;
    }

    /** Of the screen, in pixels. */
    int width() {
        return width;
    }

    Hands hands() {
        return hands;
    }

    boolean scripts() {
        return scripts;
    }

    /** True where axe looks at every kind of page: it needs scripts. */
    boolean checksEveryPage() {
        return scripts;
    }
}
