package org.fresheyes.server.wards.adt;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.fresheyes.rules.days.London;

/** Messages as a hospital system writes them, about made-up people. */
final class AdtMessages {

    static final String FACILITY = "NORTHMOOR";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMddHHmm", Locale.ROOT).withZone(London.ZONE);

    private final AtomicInteger number = new AtomicInteger();

    /**
     * A message about a stay.
     *
     * @param happened EVN-6, or empty
     * @param spot PV1-3, such as {@code W6^BAY2^4}
     */
    String stay(String event, String visit, Instant recorded, String happened, String spot) {
        return stay(event, visit, recorded, happened, spot, "Fictional^Amina");
    }

    String stay(String event, String visit, Instant recorded, String happened, String spot, String name) {
        return header(event, recorded)
                + "EVN|%s|%s||||%s\r".formatted(event, TIME.format(recorded), happened)
                + "PID|1||H%s^^^NORTHMOOR^MR~9990010374^^^NHS||%s||19610314|F\r".formatted(visit, name)
                + "PV1|1|I|%s||||||||||||||||%s\r".formatted(spot, visit);
    }

    String merge(String gone, String kept, Instant recorded) {
        return header("A40", recorded)
                + "EVN|A40|%s\r".formatted(TIME.format(recorded))
                + "PID|1||%s^^^NORTHMOOR^MR||Fictional^Bela\r".formatted(kept)
                + "MRG|%s^^^NORTHMOOR^MR\r".formatted(gone);
    }

    static String time(Instant moment) {
        return TIME.format(moment);
    }

    private String header(String event, Instant recorded) {
        return "MSH|^~\\&|PAS|%s|FRESHEYES||%s||ADT^%s|M%d|P|2.4\r"
                .formatted(FACILITY, TIME.format(recorded), event, number.incrementAndGet());
    }
}
