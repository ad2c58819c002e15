package org.fresheyes.server.records;

/** The largest record file that is read, in bytes: as it arrives, and after it is unpacked. */
public record RecordLimits(int asSent, int unpacked) {

    /** What is used when nothing else is set: 20 MB as sent, 40 MB unpacked. The NHS examples are at most 3 MB. */
    public static final RecordLimits USUAL = new RecordLimits(20 << 20, 40 << 20);

    /** @throws IllegalArgumentException when a limit is not above zero, or the second is below the first. */
    public RecordLimits {
        if (asSent < 1 || unpacked < asSent || unpacked == Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "Record limits: %d bytes as sent, %d unpacked. Maybe they were swapped, or are above 2 GB."
                            .formatted(asSent, unpacked));
        }
    }

    /** Files up to this size, and twice as large unpacked. */
    public static RecordLimits upTo(int asSent) {
        return new RecordLimits(asSent, Math.multiplyExact(asSent, 2));
    }
}
