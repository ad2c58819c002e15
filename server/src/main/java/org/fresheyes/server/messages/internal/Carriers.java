package org.fresheyes.server.messages.internal;

import java.util.List;
import java.util.Optional;
import org.fresheyes.server.messages.Channel;

/** Every way out of the house there is. */
final class Carriers {

    private final List<Carrier> inOrder;

    /** @param inOrder the first that carries a channel carries its messages */
    Carriers(List<Carrier> inOrder) {
        this.inOrder = List.copyOf(inOrder);
    }

    Optional<Carrier> of(Channel channel) {
        return inOrder.stream().filter(carrier -> carrier.carries(channel)).findFirst();
    }

    Optional<Carrier> named(String name) {
        return inOrder.stream().filter(carrier -> carrier.name().equals(name)).findFirst();
    }
}
