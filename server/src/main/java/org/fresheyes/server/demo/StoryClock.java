package org.fresheyes.server.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The time in the story. It stands still until the story moves it. */
public final class StoryClock extends Clock {

    private Instant now;

    public StoryClock(Instant now) {
        this.now = now;
    }

    void moveTo(Instant then) {
        now = then;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
