package org.fresheyes.server.messages.internal;

import org.fresheyes.server.messages.Channel;

/** A way out of the house. Each call ends within half a minute, whatever the other side does. */
interface Carrier {

    /** How it is known in the list of messages. */
    String name();

    boolean carries(Channel channel);

    /** Hands a message over. The same one can come twice, after a process died in between. */
    Outcome carry(Letter letter);

    /** What has become of a message since it was handed over with a receipt. */
    Outcome ask(String receipt);
}
