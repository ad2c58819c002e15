package org.fresheyes.server.journal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The event types of one feature: stored names and versions, how they are written and read.
 *
 * <p>{@code new Kind<>("opinion", Step.class, List.of(type("asked", 1, Asked.class), ...))}. Every record under a sealed
 * {@code E} must have exactly one type, so that a new event cannot be forgotten here.
 */
public final class Kind<E> {

    private final String name;
    private final Map<String, EventType<? extends E>> byName = new LinkedHashMap<>();
    private final Map<Class<?>, EventType<? extends E>> byRecord = new LinkedHashMap<>();

    /** @throws IllegalArgumentException with every name used twice, record listed twice, and record forgotten. */
    public Kind(String name, Class<E> events, List<EventType<? extends E>> types) {
        this.name = name;
        List<String> problems = new ArrayList<>();
        for (EventType<? extends E> type : types) {
            if (byName.putIfAbsent(type.name(), type) != null) {
                problems.add("type '%s' is there twice".formatted(type.name()));
            }
            if (byRecord.putIfAbsent(type.record(), type) != null) {
                problems.add("%s has two types".formatted(type.record().getName()));
            }
        }
        for (Class<?> leaf : Sealed.leaves(events)) {
            if (!byRecord.containsKey(leaf)) {
                problems.add("%s has no type".formatted(leaf.getName()));
            }
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(
                    "Kind '%s': %s. Maybe an event was added or renamed.".formatted(name, String.join("; ", problems)));
        }
    }

    public String name() {
        return name;
    }

    /** The stored names, in the order they were listed. */
    public Set<String> types() {
        return new LinkedHashSet<>(byName.keySet());
    }

    /** The stored name of an event's type. */
    public String nameOf(E event) {
        return typeOf(event).name();
    }

    Written write(E event) {
        EventType<? extends E> type = typeOf(event);
        LiftedWords lifted = new LiftedWords();
        String body = EventJson.write(event, lifted);
        return new Written(type.name(), type.version(), body, lifted);
    }

    /**
     * Reads a stored body into today's record.
     *
     * @param words what people wrote in it, by ordinal; null where it was removed
     * @throws UnreadableEvent when the type or its version is unknown, or the body does not fit the record
     */
    E read(String typeName, int typeVersion, String body, List<@Nullable String> words) {
        EventType<? extends E> type = byName.get(typeName);
        if (type == null) {
            throw new UnreadableEvent("kind '%s' has no type '%s'. Maybe a newer version of the product wrote it."
                    .formatted(name, typeName));
        }
        if (typeVersion < 1 || typeVersion > type.version()) {
            throw new UnreadableEvent(
                    "type '%s' is known up to version %d, this is version %d. Maybe a newer version of the product wrote it."
                            .formatted(typeName, type.version(), typeVersion));
        }
        return Objects.requireNonNull(EventJson.read(type, typeVersion, body, words));
    }

    private EventType<? extends E> typeOf(E event) {
        EventType<? extends E> type = byRecord.get(event.getClass());
        if (type == null) {
            throw new IllegalArgumentException("Kind '%s': %s has no type. Maybe it belongs to another feature."
                    .formatted(name, event.getClass().getName()));
        }
        return type;
    }

    @Override
    public String toString() {
        return name;
    }

    /** An event ready to be stored. */
    record Written(String type, int typeVersion, String body, LiftedWords words) {}
}
