package org.fresheyes.rules.presentations;

import java.time.LocalDate;

/** Something that was done: an examination, a test, a referral. */
public record Act(String id, Kind kind, LocalDate day, String what) {

    /** What was done. */
    public enum Kind {
        EXAMINATION,
        TEST,
        REFERRAL
    }
}
