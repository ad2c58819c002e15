package org.fresheyes.server.load;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Time that runs faster, the same in every process that began it at the same moment. */
final class FastClock extends Clock {

    private static final Instant STORY_BEGINS = Instant.parse("2026-01-05T09:00:00Z");

    private final long beganMillis;
    private final long times;

    /** @param times how many times as fast as real time */
    FastClock(long beganMillis, long times) {
        this.beganMillis = beganMillis;
        this.times = times;
    }

    @Override
    public Instant instant() {
        return STORY_BEGINS.plusMillis((System.currentTimeMillis() - beganMillis) * times);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
