package org.fresheyes.rules.earlywarning.pews;

/** Through what oxygen is given. */
public enum Device {
    NASAL_PRONGS,
    FACE_MASK,
    HEAD_BOX,
    NON_REBREATHER,
    HIGH_FLOW,
    BIPAP,
    CPAP
}
