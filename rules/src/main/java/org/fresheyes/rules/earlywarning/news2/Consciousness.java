package org.fresheyes.rules.earlywarning.news2;

/** How awake somebody is: ACVPU. Confusion counts when it is new; whoever has long been confused is alert. */
public enum Consciousness {
    ALERT,
    NEW_CONFUSION,
    VOICE,
    PAIN,
    UNRESPONSIVE
}
