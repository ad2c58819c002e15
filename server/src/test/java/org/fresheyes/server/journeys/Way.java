package org.fresheyes.server.journeys;

import org.fresheyes.server.web.Browser;

/** How somebody uses the service. Everything must be possible in every way. */
enum Way {
    MOUSE(Browser.DESKTOP, Hands.POINTER, true),
    KEYBOARD(Browser.DESKTOP, Hands.KEYBOARD, true),
    NARROWEST_PHONE(Browser.PHONE, Hands.POINTER, true),
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

    /** True where axe looks at every kind of page: it needs scripts, and the keyboard meets the pages of the mouse. */
    boolean checksEveryPage() {
        return this == MOUSE || this == NARROWEST_PHONE;
    }
}
