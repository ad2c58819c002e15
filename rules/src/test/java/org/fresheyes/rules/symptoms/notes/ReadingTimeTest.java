package org.fresheyes.rules.symptoms.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.fresheyes.rules.symptoms.ProductSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A long note takes as much longer as it is longer, whatever stands in it; in time of the processor, not of the clock. */
@Timeout(120)
@Tag("slow")
class ReadingTimeTest {

    private static final int SHORT = 16 * 1024;
    private static final int TIMES = 8;

    /** Eight times as long may take this many times as long: a square would take 64 times. */
    private static final double MOST = 24;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final NoteReader reader = ProductSet.reader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cough ",
                "no ",
                "no cough, ",
                "no cough and ",
                "cough resolved ",
                "cough x resolved ",
                "resolved x ",
                "lump in the left ",
                "the left ",
                "mother ",
                "mother x ",
                "?",
                "? ",
                "cough worse, ",
                "worse, ",
                "if fever ",
                "all denied, cough, ",
                "pain or ",
                "x",
                "x ",
                "'",
                ".",
                "1/",
                "1 ",
                "a-",
                "cough: no ",
            })
    void time_grows_as_the_length(String part) {
        grows(part, SHORT);
    }

    @Test
    void a_note_of_a_megabyte_is_read() {
        grows(
                "Cough for 3/52, no haemoptysis. Mum says he is worse.\nRet if fever, SOB or rash; FH: asthma.\n",
                128 * 1024);
    }

    private void grows(String part, int length) {
        String note = part.repeat(length / part.length());
        String longNote = note.repeat(TIMES);
        reader.read(note);
        double ratio = Double.MAX_VALUE;
        for (int attempt = 0; attempt < 3 && ratio > MOST; attempt++) {
            ratio = (double) nanos(longNote) / Math.max(2_000_000, nanos(note));
        }
        assertThat(ratio)
                .as("times as long for %d times '%s'", TIMES, part.strip())
                .isLessThan(MOST);
    }

    private long nanos(String note) {
        long start = THREADS.getCurrentThreadCpuTime();
        assertThat(reader.read(note)).isNotNull();
        return THREADS.getCurrentThreadCpuTime() - start;
    }
}
