package org.fresheyes.rules.earlywarning.pews;

/** Why a blood pressure was not done, as the chart codes it. */
public enum NotDoneCode {
    /** Not done, and no concern. */
    NCO,
    /** Tried without success, and no concern. */
    U0,
    /** Tried without success, and concerned. */
    U4
}
