package org.fresheyes.rules.earlywarning;

import java.time.LocalDate;

/** What is recorded of a pregnancy. */
public sealed interface Pregnancy {

    /** Nothing is recorded; read as not pregnant. */
    record NoneRecorded() implements Pregnancy {}

    /** Pregnant now. */
    record Now() implements Pregnancy {}

    /** The pregnancy ended on this day, in whatever way. */
    record Ended(LocalDate on) implements Pregnancy {}
}
