package org.fresheyes.rules.earlywarning.pews;

/** Why a level was reached: the code of the chart, and what it was. */
public record Trigger(Code code, PewsLevel level, String what) {

    /** The codes of the national chart. */
    public enum Code {
        /** The score. */
        P,
        /** A specific concern. */
        SC,
        /** The carer question. */
        CQ,
        /** Clinical intuition. */
        CI
    }
}
