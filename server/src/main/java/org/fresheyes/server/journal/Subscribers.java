package org.fresheyes.server.journal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Every subscriber there is, by name. Found at first use, because subscribers may themselves publish. */
@Component
class Subscribers {

    private final Supplier<Map<String, Subscriber<?>>> byName;

    Subscribers(ObjectProvider<Subscriber<?>> beans) {
        this.byName = SingletonSupplier.of(() -> byName(beans));
    }

    String[] names() {
        return byName.get().keySet().toArray(String[]::new);
    }

    /** The names of those that listen to a type of event. */
    String[] namesOf(Class<?> event) {
        return byName.get().values().stream()
                .filter(subscriber -> subscriber.listensTo().equals(event))
                .map(Subscriber::name)
                .toArray(String[]::new);
    }

    Subscriber<?> named(String name) {
        return Optional.<Subscriber<?>>ofNullable(byName.get().get(name))
                .orElseThrow(() -> new IllegalStateException("Subscriber '%s' is unknown.".formatted(name)));
    }

    /** @throws IllegalStateException when two have the same name: one would get the messages of the other. */
    private static Map<String, Subscriber<?>> byName(Iterable<Subscriber<?>> subscribers) {
        Map<String, Subscriber<?>> byName = new LinkedHashMap<>();
        for (Subscriber<?> subscriber : subscribers) {
            if (byName.putIfAbsent(subscriber.name(), subscriber) != null) {
                throw new IllegalStateException("Subscriber '%s' is there twice. Maybe one needs a name of its own."
                        .formatted(subscriber.name()));
            }
        }
        return byName;
    }
}
