package org.fresheyes.rules.authority;

/**
 * Whether a person can make this decision at this time (Mental Capacity Act 2005, sections 1 to 3). It belongs to one
 * decision, so it is recorded for a case. Nobody lacks capacity until a clinician has found so.
 */
public enum Capacity {
    PRESUMED,
    HAS,
    LACKS
}
