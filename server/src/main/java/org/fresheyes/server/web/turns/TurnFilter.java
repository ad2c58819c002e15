package org.fresheyes.server.web.turns;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets so many requests in at once as the database has connections for, first come first served. Who has waited too long
 * is told so, with a time to come back, before anything was read or written. What is sent waits longer than what is only
 * looked at. A request that stays open without work, such as a live page, gives its turn back.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class TurnFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(TurnFilter.class);
    private static final Duration LONGEST_FOR_READING = Duration.ofSeconds(5);
    private static final Duration LONGEST_FOR_SENDING = Duration.ofSeconds(15);
    private static final long BETWEEN_WARNINGS = TimeUnit.MINUTES.toNanos(1);

    private final Map<Lane, Semaphore> turns = new EnumMap<>(Lane.class);
    private final Busy busy;
    private long nextWarning = System.nanoTime();

    TurnFilter(Busy busy) {
        this.busy = busy;
        for (Lane lane : Lane.values()) {
            turns.put(lane, new Semaphore(lane.turns(), true));
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Semaphore> lane = Lane.of(request).map(turns::get);
        if (lane.isEmpty()) {
            chain.doFilter(request, response);
        } else if (takes(lane.get(), request)) {
            try {
                chain.doFilter(request, response);
            } finally {
                lane.get().release();
            }
        } else {
            warn(request);
            busy.answer(request, response);
        }
    }

    private static boolean takes(Semaphore lane, HttpServletRequest request) {
        Duration longest = request.getMethod().equals("GET") ? LONGEST_FOR_READING : LONGEST_FOR_SENDING;
        try {
            return lane.tryAcquire(longest.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Once a minute: when there is too much to do, writing a log is one thing more. */
    private synchronized void warn(HttpServletRequest request) {
        long now = System.nanoTime();
        if (now - nextWarning >= 0) {
            nextWarning = now + BETWEEN_WARNINGS;
            LOG.warn(
                    "Too much to do: {} {} was turned away, and maybe others. Maybe this machine is too small, or one client asks too often.",
                    request.getMethod(),
                    request.getRequestURI());
        }
    }
}
