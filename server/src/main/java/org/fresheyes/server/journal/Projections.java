package org.fresheyes.server.journal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Every projection there is, by the kind whose events it follows. */
@Component
class Projections {

    private final Map<String, OfKind<?>> byKind = new LinkedHashMap<>();

    @Autowired
    Projections(ObjectProvider<Projection<?>> beans) {
        this(beans.orderedStream().toList());
    }

    /** @throws IllegalArgumentException when two kinds share a name, or two projections a table. */
    Projections(List<Projection<?>> projections) {
        Map<String, Projection<?>> owners = new LinkedHashMap<>();
        for (Projection<?> projection : projections) {
            include(projection);
            for (String table : projection.tables()) {
                Projection<?> other = owners.putIfAbsent(table, projection);
                if (other != null) {
                    throw new IllegalArgumentException("Table '%s': both %s and %s write it. Maybe one can read it."
                            .formatted(
                                    table,
                                    other.getClass().getName(),
                                    projection.getClass().getName()));
                }
            }
        }
    }

    /** Makes the rows of a stream, in every projection of its kind, what its events say. */
    <E> void show(History<E> history) {
        for (Projection<E> projection : of(history.kind())) {
            projection.show(history);
        }
    }

    List<Projection<?>> all() {
        List<Projection<?>> all = new ArrayList<>();
        byKind.values().forEach(ofKind -> all.addAll(ofKind.projections));
        return all;
    }

    /** The projections of a stored kind, if any. */
    Optional<OfKind<?>> ofKind(String kind) {
        return Optional.ofNullable(byKind.get(kind));
    }

    private <E> void include(Projection<E> projection) {
        Kind<E> kind = projection.kind();
        byKind.computeIfAbsent(kind.name(), name -> new OfKind<>(kind));
        ofSame(kind).projections.add(projection);
    }

    private <E> List<Projection<E>> of(Kind<E> kind) {
        return byKind.containsKey(kind.name()) ? ofSame(kind).projections : List.of();
    }

    /** The kinds are the same object, so what they are kinds of is the same type. */
    @SuppressWarnings("unchecked")
    private <E> OfKind<E> ofSame(Kind<E> kind) {
        OfKind<?> known = byKind.get(kind.name());
        if (known == null || known.kind != kind) {
            throw new IllegalArgumentException(
                    "Kind '%s' is there twice. Maybe two features chose the same name.".formatted(kind));
        }
        return (OfKind<E>) known;
    }

    /** One kind and the projections that follow it. */
    static final class OfKind<E> {

        final Kind<E> kind;
        final List<Projection<E>> projections = new ArrayList<>();

        OfKind(Kind<E> kind) {
            this.kind = kind;
        }
    }
}
