package org.fresheyes.server.messages.internal;

import java.util.Optional;
import org.fresheyes.server.messages.Channel;

/** Sends nothing: in the demo, messages can be read on a page. */
final class DemoOutbox implements Carrier {

    @Override
    public String name() {
        return "demo outbox";
    }

    @Override
    public boolean carries(Channel channel) {
        return true;
    }

    @Override
    public Outcome carry(Letter letter) {
        return new Outcome.OnTheWay(Optional.empty());
    }

    @Override
    public Outcome ask(String receipt) {
        return new Outcome.OnTheWay(Optional.empty());
    }
}
