package org.fresheyes.intake.population;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Tells now and then how far long work is. */
final class Progress {

    private static final long EVERY = 5_000_000_000L;

    private final PrintStream out;
    private final LongSupplier nanos;
    private long told;

    /** @param nanos a clock that only goes forward */
    Progress(PrintStream out, LongSupplier nanos) {
        this.out = out;
        this.nanos = nanos;
        this.told = nanos.getAsLong();
    }

    /** Tells it if some seconds have gone since the last time. */
    void tell(String doing, long done) {
        if (nanos.getAsLong() - told >= EVERY) {
            told = nanos.getAsLong();
            out.printf(Locale.UK, "  … %s: %,d%n", doing, done);
        }
    }
}
