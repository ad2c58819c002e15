package org.fresheyes.rules.earlywarning.pews;

/** How awake a child is. It scores nothing; a child who sleeps as children do triggers nothing. */
public enum Avpu {
    ALERT,
    ASLEEP,
    VOICE,
    PAIN,
    UNRESPONSIVE
}
