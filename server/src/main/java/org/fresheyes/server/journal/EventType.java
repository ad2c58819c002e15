package org.fresheyes.server.journal;

import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/**
 * One type of event: the name it is stored under, the version of its shape, the record it is read into, and how each
 * older shape becomes the next.
 *
 * @param version of today's shape, from 1
 * @param upcasters for each older version, in order, the step to the version after it
 */
public record EventType<E>(String name, int version, Class<E> record, List<UnaryOperator<ObjectNode>> upcasters) {

    /** @throws IllegalArgumentException when there is not exactly one step per older version, or no record. */
    public EventType {
        if (!name.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException(
                    "Event type '%s': small letters, digits and hyphens. Maybe it is the name of the class."
                            .formatted(name));
        }
        if (!record.isRecord()) {
            throw new IllegalArgumentException("Event type '%s': %s is not a record. Maybe an interface above it is."
                    .formatted(name, record.getName()));
        }
        upcasters = List.copyOf(upcasters);
        if (version < 1 || upcasters.size() != version - 1) {
            throw new IllegalArgumentException(
                    "Event type '%s': version %d with %d steps from older versions. Maybe a step is missing: version %d needs %d."
                            .formatted(name, version, upcasters.size(), version, Math.max(0, version - 1)));
        }
    }

    /** A type whose shape has never changed: {@code type("asked", 1, Asked.class)}. */
    public static <E> EventType<E> type(String name, int version, Class<E> record) {
        return new EventType<>(name, version, record, List.of());
    }

    /** A type with older shapes: {@code type("asked", 3, Asked.class, List.of(from1to2, from2to3))}. */
    public static <E> EventType<E> type(
            String name, int version, Class<E> record, List<UnaryOperator<ObjectNode>> upcasters) {
        return new EventType<>(name, version, record, upcasters);
    }

    /** Today's shape of a body that was stored in an older one. */
    ObjectNode upcast(ObjectNode body, int from) {
        ObjectNode upcast = body;
        for (UnaryOperator<ObjectNode> step : upcasters.subList(from - 1, upcasters.size())) {
            upcast = step.apply(upcast);
        }
        return upcast;
    }
}
