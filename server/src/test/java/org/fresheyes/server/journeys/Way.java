package org.fresheyes.server.journeys;

import java.util.Optional;
import org.fresheyes.server.web.Browser;
import org.fresheyes.server.web.Browser.AxeRules;

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

    /** What axe looks at on every kind of page; it needs scripts. */
    Optional<AxeRules> axe() {
        return switch (this) {
            case MOUSE -> Optional.of(AxeRules.ALL);
            case KEYBOARD_AT_320_PIXELS -> Optional.of(AxeRules.OF_WIDTH);
            case WITHOUT_SCRIPTS -> Optional.empty();
        };
    }
}
