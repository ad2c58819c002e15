package org.fresheyes.server.access.internal.guard;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fresheyes.server.settings.Setting;
import org.fresheyes.server.settings.Settings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * How often one network address may send a public form, or fail to sign in: so many at once, refilled evenly over a
 * minute. Kept in memory, for each process by itself; the addresses that were quiet for longest are forgotten first.
 */
@Component
public class RateLimit {

    private static final int ADDRESSES = 10_000;

    private final int tries;
    private final Duration refill;
    private final Clock clock;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > ADDRESSES;
        }
    };

    private record Bucket(int tries, Instant since) {}

    @Autowired
    RateLimit(Settings settings, Clock clock) {
        this(settings.number(Setting.PUBLIC_TRIES), clock);
    }

    /** @param tries at once, and in a minute; a whole surgery can share one address */
    public RateLimit(int tries, Clock clock) {
        this.tries = tries;
        this.refill = Duration.ofMinutes(1).dividedBy(tries);
        this.clock = clock;
    }

    /** Takes one try; false when none is left. */
    public synchronized boolean take(String address) {
        Bucket bucket = refilled(address);
        if (bucket.tries() == 0) {
            return false;
        }
        buckets.put(address, new Bucket(bucket.tries() - 1, bucket.since()));
        return true;
    }

    /** Whether a try is left, without taking it. */
    public synchronized boolean isOpen(String address) {
        return refilled(address).tries() > 0;
    }

    private Bucket refilled(String address) {
        Instant now = clock.instant();
        Bucket bucket = buckets.getOrDefault(address, new Bucket(tries, now));
        long earned = Duration.between(bucket.since(), now).toNanos() / refill.toNanos();
        if (earned <= 0) {
            return bucket;
        }
        return new Bucket(
                (int) Math.min(tries, bucket.tries() + earned), bucket.since().plus(refill.multipliedBy(earned)));
    }
}
