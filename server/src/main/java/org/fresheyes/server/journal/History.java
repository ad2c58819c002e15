package org.fresheyes.server.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A stream as somebody read it: what they decide on, and what the next events are added to.
 *
 * @param events oldest first, versions from 1 without a gap; empty when the stream has not begun
 */
public record History<E>(Kind<E> kind, UUID stream, List<Recorded<E>> events) {

    /** @throws IllegalArgumentException when an event is missing, or is of another stream. */
    public History {
        events = List.copyOf(events);
        for (int i = 0; i < events.size(); i++) {
            Recorded<E> event = events.get(i);
            if (event.version() != i + 1 || !event.stream().equals(stream)) {
                throw new IllegalArgumentException(
                        "Stream %s: event %d is version %d of stream %s. Maybe only a part of the stream was read."
                                .formatted(stream, i + 1, event.version(), event.stream()));
            }
        }
    }

    /** A stream that has not begun. */
    public static <E> History<E> none(Kind<E> kind, UUID stream) {
        return new History<>(kind, stream, List.of());
    }

    /** The version of the last event; 0 when there is none. */
    public int version() {
        return events.size();
    }

    public boolean isEmpty() {
        return events.isEmpty();
    }

    /** @throws java.util.NoSuchElementException when there is none */
    public Recorded<E> last() {
        return events.getLast();
    }

    History<E> with(List<Recorded<E>> more) {
        List<Recorded<E>> all = new ArrayList<>(events);
        all.addAll(more);
        return new History<>(kind, stream, all);
    }
}
