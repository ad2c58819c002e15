package org.fresheyes.rules.earlywarning.news2;

/** What somebody breathes. */
public enum Breathing {
    AIR,
    OXYGEN
}
